import type { CitationPartsFragment, Standing } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import { CitationBook } from '../card/citations.js';
import { bodyLabel } from '../card/common.js';
import type { CardSource } from '../card/types.js';
import type { Locale } from '../era.js';
import type { RoleLayer } from '../layers.js';
import { groupId } from '../view-graph.js';
import {
  CHANGE_CLASSES,
  changedRole,
  classOf,
  type ChangeClass,
  type ChangeInput,
  type ChangeSetInput,
} from './classes.js';
import { sidesOf, sidesText } from './sides.js';

/** What the words of a list are chosen for. */
export interface ChangeContext {
  readonly m: Messages;
  readonly locale: Locale;
  readonly areaId: string;
  /** The id of the line of a succession in the picture; null where it has none. */
  successionId(later: string, earlier: string): string | null;
  /** Ids of the bodies in the order of the picture. */
  readonly order: readonly string[];
}

/** One row of the list: a change, something that cannot be told, or a body that goes on. */
export interface ChangeRow {
  /** Unique in the list. */
  readonly key: string;
  readonly class: ChangeClass;
  /** The role that it is about; its sign stands in the row. */
  readonly role: RoleLayer | null;
  /** 新設, 事務局, 存続. */
  readonly label: string;
  readonly title: string;
  /** The second line: what was before and what is after, else why it is inferred. */
  readonly summary: string;
  /** Why it is inferred or cannot be told. */
  readonly note: string;
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
  /** What is selected with the row, and selects it. */
  readonly selects: string;
  readonly bodyId: string;
  readonly standing: Standing;
  readonly needsReview: boolean;
  readonly sources: readonly CardSource[];
}

/** The rows of the list: changes by kind, what cannot be told, what goes on, each in the order of the picture. */
export function changeRows(set: ChangeSetInput, context: ChangeContext): readonly ChangeRow[] {
  const place = new Map(context.order.map((id, index) => [id, index]));
  const placed = <T extends { readonly bodyId: string }>(rows: readonly T[]): T[] =>
    [...rows].sort((a, b) => (place.get(a.bodyId) ?? place.size) - (place.get(b.bodyId) ?? place.size));
  const changed = set.changes.map((change) => changeRow(change, classOf(change), context));
  return [
    ...CHANGE_CLASSES.flatMap((name) => placed(changed.filter((row) => row.class === name))),
    ...placed(set.undetermined.map((change) => changeRow(change, 'UNDETERMINED', context))),
    ...placed(set.unchanged.map((body) => unchangedRow(body, context))),
  ];
}

function changeRow(change: ChangeInput, name: ChangeClass, context: ChangeContext): ChangeRow {
  const { m, locale } = context;
  const { body, predecessor, needsReview, note } = change;
  const later = bodyLabel(body, context);
  const earlier = predecessor === null ? null : bodyLabel(predecessor, context);
  const sides = sidesOf(change, name, context);
  const moved = sidesText(sides, m);
  return {
    key: `${name} ${change.id}`,
    class: name,
    role: changedRole(change.kind),
    label: name === 'UNDETERMINED' ? m.changes.doubt[change.kind] : m.changes.class[name],
    title: earlier === null ? later : m.changes.became(earlier, later),
    summary: moved === '' ? (note ?? '') : moved,
    note: note ?? '',
    sentence: change.sentence,
    ...sides,
    selects: selectedBy(change, context),
    bodyId: body.id,
    standing: change.standing,
    needsReview,
    sources: sourcesOf(change.citations, note, locale),
  };
}

function unchangedRow(body: ChangeSetInput['unchanged'][number], context: ChangeContext): ChangeRow {
  const { m, locale } = context;
  return {
    key: `UNCHANGED ${body.id}`,
    class: 'UNCHANGED',
    role: null,
    label: m.changes.class.UNCHANGED,
    title: bodyLabel(body, context),
    summary: '',
    note: '',
    sentence: m.changes.goesOn,
    before: '',
    after: '',
    selects: body.id,
    bodyId: body.id,
    standing: body.standing,
    needsReview: false,
    sources: sourcesOf(body.citations, null, locale),
  };
}

/** A role by its frame in the picture, a succession by its line, all else by the body. */
function selectedBy({ kind, body, predecessor }: ChangeInput, context: ChangeContext): string {
  const role = changedRole(kind);
  if (role !== null) return groupId(body.id, role);
  const line = predecessor === null ? null : context.successionId(body.id, predecessor.id);
  return line ?? body.id;
}

function sourcesOf(
  citations: readonly CitationPartsFragment[],
  note: string | null,
  locale: Locale,
): readonly CardSource[] {
  const book = new CitationBook();
  book.numbers(citations);
  book.told(note);
  return book.list(locale);
}
