import type { CaseEntry, ReadCase, Section } from './case.js';
import { atMost, inReadingOrder, type Problem } from './problem.js';
import { placeOf, typedAt } from './read/places.js';
import { faultsOf } from './read/shape.js';
import { parseYaml } from './read/yaml.js';
import { caseFileSchema, type CaseFile } from './schema.js';

export type { CaseEntry, ReadCase } from './case.js';

/** A case file as text. */
export interface CaseText {
  /** The name by which problems call it. */
  readonly file: string;
  readonly text: string;
}

/**
 * Text → typed cases, with every problem of YAML and shape at once. An item of the wrong shape is left
 * out and the rest is kept, so that what is wrong with the meaning of the rest can be said as well.
 * Never throws, whatever the text.
 */
export function readCases(files: readonly CaseText[]): { cases: ReadCase[]; problems: Problem[] } {
  const read = files.map(readCase);
  return {
    cases: read.map((one) => one.case),
    problems: inReadingOrder(read.flatMap((one) => one.problems)),
  };
}

/** Problems of shape that one file may have told; more come from one mistake. */
const MAX_PROBLEMS = 1000;

interface Read {
  readonly case: ReadCase;
  readonly problems: readonly Problem[];
}

function readCase({ file, text }: CaseText): Read {
  const { yaml, problems } = parseYaml(file, text);
  if (!yaml) return { case: unreadable(file, text), problems };
  const data: unknown = yaml.document.toJS();
  const place: ReadCase['place'] = (path, of = 'value') => placeOf(yaml, path, of);
  if (data === null) {
    const message = 'the file is empty';
    return {
      case: unreadable(file, text),
      problems: [{ file, line: 1, column: 1, message, fix: 'begin with a section such as `areas:`' }],
    };
  }
  const parsed = caseFileSchema.safeParse(data);
  if (parsed.success)
    return { case: { file, entries: entriesOf(parsed.data), lost: [], whole: true, place }, problems };
  const faults = faultsOf(parsed.error.issues, data, (path) => typedAt(yaml, path));
  const found = faults.map(({ path, of, message, fix }) => ({ file, ...place(path, of), message, fix }));
  const { entries, lost } = rescue(data, parsed.error.issues);
  return {
    case: { file, entries, lost, whole: false, place },
    problems: atMost(MAX_PROBLEMS, inReadingOrder(found)),
  };
}

/** A file that holds nothing we can use, except that the ids in it are somewhere. */
function unreadable(file: string, text: string): ReadCase {
  const lost = [...text.matchAll(/\bid:[ \t]*['"]?([a-z0-9-]+)/g)].flatMap(([, id]) => id ?? []);
  return { file, entries: [], lost, whole: false, place: () => ({ line: 1, column: 1 }) };
}

/** The items of all sections; `indexes` says where they stood when some were taken out before. */
function entriesOf(data: CaseFile, indexes: Partial<Record<string, number[]>> = {}): CaseEntry[] {
  return Object.entries(data).flatMap(([section, items]) =>
    items.map(
      (value, i) => ({ section: section as Section, index: indexes[section]?.[i] ?? i, value }) as CaseEntry,
    ),
  );
}

/** What is left of the data without the items that have a fault, and the ids of those items. */
function rescue(data: unknown, issues: readonly { path: readonly PropertyKey[] }[]) {
  const broken = new Set(issues.map(({ path }) => path.slice(0, 2).map(String).join('/')));
  const kept: Record<string, unknown[]> = {};
  const indexes: Record<string, number[]> = {};
  const lost: string[] = [];
  for (const [section, items] of Object.entries(data as Record<string, unknown>)) {
    if (!Array.isArray(items) || !Object.hasOwn(caseFileSchema.shape, section)) continue;
    const good = [...items.keys()].filter((i) => !broken.has(`${section}/${i}`));
    kept[section] = good.map((i) => items[i] as unknown);
    indexes[section] = good;
    lost.push(...items.filter((_, i) => broken.has(`${section}/${i}`)).flatMap(idsIn));
  }
  const parsed = caseFileSchema.safeParse(kept);
  return { entries: parsed.success ? entriesOf(parsed.data, indexes) : [], lost };
}

/** The id of an item and those of its passages, as far as they can be made out. */
function idsIn(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return [];
  const { id, passages } = item as { id?: unknown; passages?: unknown };
  return [
    ...(typeof id === 'string' ? [id] : []),
    ...(Array.isArray(passages) ? passages.flatMap(idsIn) : []),
  ];
}
