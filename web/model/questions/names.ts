import type { Messages } from '../../locales/ja.js';

/** Things that questions ask for, and how their names are told. */

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Why something is not known. */
export interface Gap {
  readonly state: string;
  readonly reason: string;
  readonly forGroup: boolean;
}

/** A body as the questions ask for it. */
export interface AskedBody extends Named {
  readonly areas: readonly Named[];
}

/** A body with what is said of the gaps of its areas. */
export interface GapBody extends Named {
  readonly areas: readonly (Named & { readonly gap: Gap | null })[];
}

/** Names that several areas have in common, told apart: every city has its 地域ケア会議. */
export function bodyName({ name, areas }: AskedBody, m: Messages): string {
  const [first] = areas;
  if (first === undefined || name.includes(first.name) || name.length > SHORT_NAME) return name;
  return m.card.within(name, areas.map((area) => area.name).join(m.card.listSeparator));
}

/** Names up to this long are the common ones. */
const SHORT_NAME = 6;

/** Names in a line: each once, the first three, and how many more. */
export function namesInShort(names: readonly string[], m: Messages): string {
  const each = [...new Set(names)];
  const shown = each.slice(0, MOST_NAMES).join(m.card.listSeparator);
  return each.length > MOST_NAMES ? m.questions.andMore(shown, each.length - MOST_NAMES) : shown;
}

const MOST_NAMES = 3;

/** How many there are of each, in the order of the answer, as 新設 4、終了 1. */
export function tallied(labels: readonly string[], m: Messages): string {
  return [...new Set(labels)]
    .map((label) => m.questions.counted(label, labels.filter((other) => other === label).length))
    .join(m.card.listSeparator);
}
