import { groupBy } from '../../server/domain/group.js';
import type { Id } from '../../server/domain/model.js';
import type { NodeLabel, RelationType } from '../../server/domain/vocabulary.js';
import { located, type Located, type Path, type ReadCase, type Section } from '../case.js';
import type { Problem } from '../problem.js';
import type { CiteEntry, PeriodEntry, RelationEntry } from '../schema.js';

/** All case files together, looked at as ids and as links between them. */
export interface Book {
  readonly cases: readonly ReadCase[];
  /** Every entity and passage, in the order of the files. */
  readonly entities: readonly Entity[];
  /** The first entity of each id. */
  readonly byId: ReadonlyMap<Id, Entity>;
  /** Every pair of every relation entry whose lists are not too long. */
  readonly links: readonly Link[];
  /** Ids that stand in items or files that could not be read. */
  readonly lost: ReadonlySet<Id>;
  /** False when anything could not be read: then nothing may be called missing. */
  readonly whole: boolean;
}

/** A rule looks at the whole book and says everything that it finds. */
export type Rule = (book: Book) => Problem[];

/** What entities of every kind share; lessons and passages have no name of their own. */
export interface Named {
  readonly id: Id;
  readonly name?: string | undefined;
  readonly period?: PeriodEntry | undefined;
  readonly cite?: readonly CiteEntry[] | undefined;
}
export interface Entity extends Located<Named> {
  readonly label: NodeLabel;
}

/** One pair of a relation entry. */
export interface Link extends Located<RelationEntry> {
  readonly from: Id;
  readonly to: Id;
  /** Where the ids stand, inside the entry. */
  readonly fromPath: Path;
  readonly toPath: Path;
}

/** Pairs that one entry may stand for; more is a slip, or meant to do harm. */
export const MAX_PAIRS = 1000;

export const SECTION_LABELS = {
  areas: 'Area',
  organizations: 'Organization',
  bodies: 'Body',
  posts: 'Post',
  professions: 'Profession',
  meetings: 'Meeting',
  activities: 'Activity',
  outputs: 'Output',
  programmes: 'Programme',
  initiatives: 'Initiative',
  lessons: 'Lesson',
  sources: 'Source',
} as const satisfies Record<Exclude<Section, 'relations'>, NodeLabel>;

/** How many pairs an entry stands for. */
export function pairCount({ from, to }: RelationEntry): number {
  const count = (ends: string | string[]): number => (Array.isArray(ends) ? ends.length : 1);
  return count(from) * count(to);
}

/** The pairs of an entry, `from` by `from`, each with the places of its ids. */
export function linksOf(entry: Located<RelationEntry>): Link[] {
  const ends = (key: 'from' | 'to'): { id: Id; path: Path }[] => {
    const value = entry.value[key];
    if (!Array.isArray(value)) return [{ id: value, path: [key] }];
    return value.map((id, i) => ({ id, path: [key, i] }));
  };
  const targets = ends('to');
  return ends('from').flatMap((from) =>
    targets.map((to) => ({ ...entry, from: from.id, to: to.id, fromPath: from.path, toPath: to.path })),
  );
}

export function bookOf(cases: readonly ReadCase[]): Book {
  const entities = cases.flatMap(entitiesOf);
  const byId = new Map<Id, Entity>();
  for (const entity of entities) if (!byId.has(entity.value.id)) byId.set(entity.value.id, entity);
  return {
    cases,
    entities,
    byId,
    links: located(cases, 'relations')
      .filter((entry) => pairCount(entry.value) <= MAX_PAIRS)
      .flatMap(linksOf),
    lost: new Set(cases.flatMap((one) => one.lost)),
    whole: cases.every((one) => one.whole),
  };
}

function entitiesOf(file: ReadCase): Entity[] {
  return file.entries.flatMap((entry): Entity[] => {
    if (entry.section === 'relations') return [];
    const path = [entry.section, entry.index];
    const self: Entity = { case: file, path, value: entry.value, label: SECTION_LABELS[entry.section] };
    if (entry.section !== 'sources') return [self];
    const passages = entry.value.passages.map((value, i): Entity => ({
      case: file,
      path: [...path, 'passages', i],
      value,
      label: 'Passage',
    }));
    return [self, ...passages];
  });
}

/** Where an item stands, for a message about another: `kashiwa.yaml:12:5`. */
export function whereabouts(item: Pick<Located<unknown>, 'case' | 'path'>): string {
  const { line, column } = item.case.place(item.path);
  return `${item.case.file}:${line}:${column}`;
}

/** To what each entity is related by relations of the type that leave it. */
export function targets(book: Book, type: RelationType): Map<Id, Id[]> {
  const links = book.links.filter((link) => link.value.type === type);
  const grouped = groupBy(links, (link) => link.from);
  return new Map([...grouped].map(([id, list]) => [id, [...new Set(list.map((link) => link.to))]]));
}
