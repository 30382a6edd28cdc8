import type { ReleaseChangesQuery } from '../api/generated/operations.js';
import type { Messages } from '../locales/ja.js';
import { HOME, type ViewState } from './url.js';

/** What became of the release that a link names, in words, links and a table. Pure. */

/** How many digits name a release in an address and in words. */
const DIGITS = 7;

export const shortRelease = (id: string): string => id.slice(0, DIGITS);

/** Whether an address that names a release so means this one. */
export function isRelease(named: string, id: string): boolean {
  return id.startsWith(named);
}

type Answer = ReleaseChangesQuery['releaseChanges'];
type Item = NonNullable<Answer['added']>['items'][number];
export type ChangeSort = 'added' | 'removed' | 'changed';
export const CHANGE_SORTS: readonly ChangeSort[] = ['added', 'removed', 'changed'];

/** Changes of one kind. */
export interface ReleaseChangeGroup {
  readonly sort: ChangeSort;
  readonly total: number;
  readonly rows: readonly ReleaseChangeRow[];
}

export interface ReleaseChangeRow {
  readonly id: string;
  /** What it is, as 会議体. */
  readonly label: string;
  readonly name: string;
  /** The name of its area, or an empty text. */
  readonly area: string;
  /** What of it differs, in words; empty where it was added or removed. */
  readonly members: string;
  /** Where it is shown; null where it is shown nowhere by itself. */
  readonly shownAt: ViewState | null;
}

/** The groups that have something in them; none where nothing is known. */
export function changeGroups(answer: Answer, m: Messages): readonly ReleaseChangeGroup[] {
  return CHANGE_SORTS.flatMap((sort) => {
    const list = answer[sort];
    if (!list || list.total === 0) return [];
    const rows = list.items.map((item) => rowOf(item, sort, m));
    return [{ sort, total: list.total, rows }];
  });
}

/** How many things differ; null where that is not known. */
export function differences(answer: Answer): number | null {
  const { added, removed, changed } = answer;
  return added && removed && changed ? added.total + removed.total + changed.total : null;
}

function rowOf(item: Item, sort: ChangeSort, m: Messages): ReleaseChangeRow {
  return {
    id: item.id,
    label: item.label,
    name: item.name,
    area: item.area?.name ?? '',
    members: item.members.join(m.card.listSeparator),
    shownAt: sort === 'removed' ? null : placeOf(item),
  };
}

/** Things that the picture of an area can select. */
const SELECTED: ReadonlySet<string> = new Set([
  'Body',
  'Activity',
  'SECRETARIAT_OF',
  'OPERATES',
  'MEMBER_OF',
  'ADVISES',
  'SUPPORTS',
  'ESTABLISHED',
  'PART_OF',
]);

function placeOf({ id, type, area }: Item): ViewState | null {
  if (type === 'Organization') return { ...HOME, page: 'organization', organization: id };
  if (type === 'Source' || type === 'Passage') return { ...HOME, page: 'sources' };
  if (!area) return null;
  if (type === 'Area') return { ...HOME, page: 'area', area: area.id };
  return SELECTED.has(type) ? { ...HOME, page: 'area', area: area.id, selected: id } : null;
}

/** The changes as a table for a file: head and rows. */
export function changeTable(
  groups: readonly ReleaseChangeGroup[],
  m: Messages,
): readonly (readonly string[])[] {
  const { columns, sorts } = m.links;
  return [
    [columns.sort, columns.type, columns.name, columns.area, columns.members, columns.id],
    ...groups.flatMap(({ sort, rows }) =>
      rows.map(({ label, name, area, members, id }) => [sorts[sort], label, name, area, members, id]),
    ),
  ];
}
