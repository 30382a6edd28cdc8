import type { Messages } from '../../locales/ja.js';
import type { CardFact, CardGap, CardLine, CardModel, CardSection } from './types.js';

/** One claim of a card, as a file has it. */
interface Claim {
  readonly section: string;
  readonly text: string;
  readonly when: string;
  readonly standing: string;
  readonly note: string;
  readonly cites: readonly number[];
}

/** All claims of a card for a file: one line for each place on which one rests, one with none for a claim without. */
export function cardRows(card: CardModel, m: Messages): readonly (readonly string[])[] {
  const { csv } = m.evidence;
  const heads = [
    csv.thing,
    csv.section,
    csv.text,
    csv.when,
    csv.standing,
    csv.note,
    csv.locator,
    csv.source,
    csv.url,
  ];
  const claims = [
    ...card.facts.map((fact) => factClaim(fact, m)),
    ...card.sections.flatMap((section) => sectionClaims(section, m)),
  ];
  return [heads, ...claims.flatMap((claim) => rowsOf(claim, card))];
}

function rowsOf({ section, text, when, standing, note, cites }: Claim, card: CardModel): string[][] {
  const start = [card.title, section, text, when, standing, note];
  const places = card.sources.filter(({ number }) => cites.includes(number));
  if (places.length === 0) return [[...start, '', '', '']];
  return places.map(({ locator, source }) => [...start, locator, source.title, source.url ?? '']);
}

function factClaim({ label, text, open, standing, note, cites }: CardFact, m: Messages): Claim {
  return {
    section: label,
    text: [text, open ?? ''].filter(Boolean).join(m.evidence.csv.separator),
    when: '',
    standing: standing === null ? '' : m.standing[standing],
    note: note ?? '',
    cites,
  };
}

function sectionClaims({ heading, when, gap, lines, warning }: CardSection, m: Messages): Claim[] {
  const plain = { section: heading, when, standing: '', note: '', cites: [] };
  return [
    ...(gap === null ? [] : [{ ...plain, text: gapText(gap, m), note: gap.reason ?? '', cites: gap.cites }]),
    ...lines.flatMap((line) => lineClaims(line, heading, when, m)),
    ...(warning === null ? [] : [{ ...plain, text: warning.title, note: warning.text }]),
  ];
}

function lineClaims(line: CardLine, section: string, when: string, m: Messages): Claim[] {
  const text = [line.text, line.strong].filter(Boolean).join(' ');
  const state = line.gap === null ? '' : gapText({ state: line.gap, forGroup: false }, m);
  const told: Claim = {
    section,
    text: [text, state].filter(Boolean).join(m.evidence.csv.separator),
    when: line.when || (line.sub ? '' : when),
    standing: line.standing === null ? '' : m.standing[line.standing],
    note: line.note ?? '',
    cites: line.cites,
  };
  const details = line.details.flatMap(({ heading, lines }) =>
    lines.flatMap((inner) => lineClaims(inner, m.evidence.csv.within(section, heading), text, m)),
  );
  return [told, ...details];
}

function gapText(
  { state, forGroup }: Pick<CardGap, 'state' | 'forGroup'>,
  { state: words }: Messages,
): string {
  if (forGroup) return words.forGroup;
  return state === 'STATED_NONE' || state === 'NOT_REVIEWED' ? words[state] : words.NOT_STATED;
}
