/** Many places of a source in few words: 実施内容 第1〜3段落、5会議の一覧／注1、注2. Pure. */
import type { Messages } from '../../locales/ja.js';

/** How the parts of a locator are set apart, in either language. */
const BETWEEN = /\s*／\s*|\s+\/\s+/;

/** A place by what it lies in and by its last part. */
interface Place {
  readonly within: readonly string[];
  readonly last: string;
}

/** What names a numbered part, with its number. */
interface Numbered {
  readonly pattern: string;
  readonly number: number;
}

/** Locators as one text, each place once, in the order of the source. */
export function placesText(locators: readonly string[], m: Messages): string {
  const places = [...new Set(locators)].map(placeOf);
  const groups = new Map<string, { readonly within: readonly string[]; readonly lasts: string[] }>();
  for (const { within, last } of places) {
    const key = within.join('／');
    const group = groups.get(key) ?? { within, lasts: [] };
    group.lasts.push(last);
    groups.set(key, group);
  }
  const { foot } = m.files;
  let before: readonly string[] = [];
  const texts: string[] = [];
  const sorted = [...groups.values()].sort((a, b) => compare(a.within.join('／'), b.within.join('／')));
  for (const { within, lasts } of sorted) {
    const shared = within.findIndex((part, i) => part !== before[i]);
    const told = within.slice(shared < 0 ? within.length : shared).join(foot.within);
    const items = runs(lasts, m).join(m.card.listSeparator);
    texts.push(told === '' ? items : foot.group(told, items));
    before = within;
  }
  return texts.join(foot.between);
}

/** The locator without the parts that all of them begin with. */
export function shortPlaces(locators: readonly string[], m: Messages): (locator: string) => string {
  const paths = locators.map((locator) => locator.split(BETWEEN));
  const [first = []] = paths;
  const most = Math.min(...paths.map((path) => path.length - 1));
  let shared = 0;
  while (shared < most && paths.every((path) => path[shared] === first[shared])) shared += 1;
  return (locator) => locator.split(BETWEEN).slice(shared).join(m.files.foot.within);
}

function placeOf(locator: string): Place {
  const parts = locator.split(BETWEEN);
  return { within: parts.slice(0, -1), last: parts.at(-1) ?? '' };
}

/** Numbered parts that follow each other become one: 第1〜3段落. */
function runs(lasts: readonly string[], m: Messages): string[] {
  const sorted = [...lasts].sort(compare);
  const { range } = m.files.foot;
  const texts: string[] = [];
  for (let i = 0; i < sorted.length;) {
    const first = numberedOf(sorted[i] ?? '');
    let end = i + 1;
    while (first && follows(first, end - i, sorted[end])) end += 1;
    const last = numberedOf(sorted[end - 1] ?? '');
    if (first && last && end - i > 2)
      texts.push(first.pattern.replace('#', range(String(first.number), String(last.number))));
    else texts.push(...sorted.slice(i, end));
    i = end;
  }
  return texts;
}

function follows(first: Numbered, by: number, text: string | undefined): boolean {
  const next = numberedOf(text ?? '');
  return next?.pattern === first.pattern && next.number === first.number + by;
}

function numberedOf(text: string): Numbered | null {
  const found = /^(\D*)(\d+)(\D*)$/.exec(text);
  return found ? { pattern: `${found[1] ?? ''}#${found[3] ?? ''}`, number: Number(found[2]) } : null;
}

const collator = new Intl.Collator('ja', { numeric: true });

function compare(a: string, b: string): number {
  return collator.compare(a, b);
}
