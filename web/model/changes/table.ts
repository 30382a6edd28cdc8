import { bodyLabel } from '../card/common.js';
import { nothingOf } from '../labels.js';
import { DRAWN_ROLES } from '../view-graph.js';
import { classOf, comparedBodies, isOfBody, type ChangeClass, type ChangeInput } from './classes.js';
import type { Named } from './facts.js';
import { pictureOrder } from './order.js';
import { sidesOf } from './sides.js';
import { carriersRow, roleRow } from './table-roles.js';
import {
  absentCell,
  itemName,
  linesCell,
  wordsCell,
  type TableCell,
  type TableInput,
  type TableName,
  type TableRow,
} from './table-types.js';

/** The rows of the 新旧対照表 from the top of the picture: what changed, what cannot be told, what is as it was. */
export function tableRows(input: TableInput): readonly TableRow[] {
  const compared = comparedBodies(input.set);
  const rows = pictureOrder(input.graph).flatMap(({ id }) => bodyRows(id, compared.has(id), input));
  return [...rows].sort((a, b) => standsAt(a) - standsAt(b));
}

function standsAt({ classes }: TableRow): number {
  return classes.includes('UNCHANGED') ? 2 : classes.includes('UNDETERMINED') ? 1 : 0;
}

function bodyRows(id: string, isCompared: boolean, input: TableInput): readonly TableRow[] {
  const { set } = input;
  const own = set.changes.filter(({ body }) => body.id === id);
  const doubts = set.undetermined.filter(({ body }) => body.id === id);
  if (isCompared) {
    return [
      ...own.filter(isOfBody).map((at) => wordsRow(at, classOf(at), input)),
      ...doubts.filter(isOfBody).map((at) => wordsRow(at, 'UNDETERMINED', input)),
      ...DRAWN_ROLES.flatMap((role) => roleRow(id, role, input)),
      ...partsRow(id, input),
    ];
  }
  if (doubts.length > 0) return doubts.map((change) => existenceRow(change, input));
  // What a successor follows stands beside it, in the row of the successor.
  const isFollowed = set.changes.some(({ predecessor }) => predecessor?.id === id);
  const carriers = isFollowed && own.every(({ kind }) => kind === 'ENDED') ? [] : carriersRow(id, own, input);
  return [...carriers, ...partsRow(id, input)];
}

/** Another name, or another place in the tree; what one year does not say is not marked. */
function wordsRow(change: ChangeInput, name: ChangeClass, input: TableInput): TableRow {
  const { m, graph } = input;
  const sides = sidesOf(change, name, { m, areaId: graph.areaId });
  const isSaid = change.beforeState === 'KNOWN' && change.afterState === 'KNOWN';
  const what = change.kind === 'RENAMED' ? m.changes.table.name : m.changes.table.whole;
  const one = (text: string, state: string, mark: TableName['mark']): TableCell => {
    const nothing = nothingOf(state);
    if (nothing !== null) return absentCell(nothing);
    return linesCell([{ heading: '', names: [{ text, mark: isSaid ? mark : 'same' }], absence: null }]);
  };
  return {
    key: `${name} ${change.id}`,
    item: m.changes.table.item(itemName(change.body.id, input), what),
    remark: name === 'UNDETERMINED' ? m.changes.class.UNDETERMINED : '',
    before: one(sides.before, change.beforeState, 'removed'),
    after: one(sides.after, change.afterState, 'added'),
    classes: [name],
    bodies: [change.body.id],
  };
}

/** A body of which one year, or neither, says that it was there. */
function existenceRow(change: ChangeInput, { m, graph }: TableInput): TableRow {
  const side = (state: string): TableCell => {
    const nothing = nothingOf(state);
    if (nothing === null) return wordsCell(m.changes.there);
    return absentCell(nothing);
  };
  return {
    key: change.id,
    item: bodyLabel(change.body, graph),
    remark: m.changes.class.UNDETERMINED,
    before: side(change.beforeState),
    after: side(change.afterState),
    classes: ['UNDETERMINED'],
    bodies: [change.body.id],
  };
}

/** The bodies that are part of another, where there are any. */
function partsRow(id: string, input: TableInput): readonly TableRow[] {
  const { m, set } = input;
  const before = input.before.partsOf(id);
  const after = input.after.partsOf(id);
  if (before.length + after.length === 0) return [];
  const moved = new Map(
    set.changes
      .filter(({ kind }) => kind === 'ADDED' || kind === 'ENDED' || kind === 'MOVED')
      .map((change) => [change.body.id, classOf(change)]),
  );
  const side = (
    own: readonly Named[],
    other: readonly Named[],
    mark: TableName['mark'],
    isThere: boolean,
  ): TableCell => {
    if (own.length === 0) return isThere ? absentCell('NOT_STATED') : wordsCell(m.changes.table.noBody);
    const there = new Set(other.map((part) => part.id));
    // Of what one year does not speak, it cannot be said that it came or went.
    const isMarked = (part: string): boolean => moved.has(part) && !there.has(part);
    const names = own.map((part) => ({
      text: itemName(part.id, input),
      mark: isMarked(part.id) ? mark : ('same' as const),
    }));
    return linesCell([{ heading: '', names, absence: null }], true);
  };
  const counted = [...new Set([...before, ...after].flatMap((part) => moved.get(part.id) ?? []))];
  const isSame = before.map((part) => part.id).join(' ') === after.map((part) => part.id).join(' ');
  // A part of which only one year speaks is no change; but it cannot be said that the parts are the same.
  const classes = counted.length > 0 ? counted : ([isSame ? 'UNCHANGED' : 'UNDETERMINED'] as const);
  return [
    {
      key: `${id} parts`,
      item: m.changes.table.item(itemName(id, input), m.outline.parts),
      remark: counted.length === 0 && !isSame ? m.changes.class.UNDETERMINED : '',
      before: side(before, after, 'removed', input.before.speaksOf(id)),
      after:
        counted.length === 0 && isSame
          ? wordsCell(m.changes.table.same)
          : side(after, before, 'added', input.after.speaksOf(id)),
      classes,
      bodies: [...new Set([id, ...[...before, ...after].map((part) => part.id)])],
    },
  ];
}
