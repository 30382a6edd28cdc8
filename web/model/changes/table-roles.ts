import { nothingOf, roleHeading } from '../labels.js';
import { DRAWN_ROLES, type DrawnRole } from '../view-graph.js';
import { changedRole, classOf, type ChangeInput } from './classes.js';
import type { RoleFact } from './facts.js';
import {
  itemName,
  linesCell,
  wordsCell,
  type TableCell,
  type TableInput,
  type TableLine,
  type TableName,
  type TableRow,
} from './table-types.js';

type Roles = ReadonlyMap<DrawnRole, RoleFact>;

/** Nobody can hold a role in a body that is not there. */
const NO_BODY: RoleFact = { holders: [], state: 'STATED_NONE', forGroup: false };

/** Who held a role in both years; nothing where neither year says, or only one and it is no change. */
export function roleRow(id: string, role: DrawnRole, input: TableInput): readonly TableRow[] {
  const { set, m } = input;
  const isOfRole = ({ body, kind }: ChangeInput): boolean => body.id === id && changedRole(kind) === role;
  const change = set.changes.find(isOfRole);
  const doubt = set.undetermined.find(isOfRole);
  const told = change ?? doubt;
  const before = told ? sideOf(told, 'before') : input.before.rolesOf(id).get(role);
  const after = told ? sideOf(told, 'after') : input.after.rolesOf(id).get(role);
  if (!before || !after || (!told && !(isTold(before) && isTold(after)))) return [];
  return [
    {
      key: `${id} ${role}`,
      item: m.changes.table.item(itemName(id, input), roleHeading(m, role)),
      remark: doubt ? m.changes.class.UNDETERMINED : '',
      before: linesCell([roleLine('', before, after, 'removed')]),
      after: told ? linesCell([roleLine('', after, before, 'added')]) : wordsCell(m.changes.table.same),
      classes: [change ? classOf(change) : doubt ? 'UNDETERMINED' : 'UNCHANGED'],
      bodies: [id],
    },
  ];
}

function sideOf(change: ChangeInput, side: 'before' | 'after'): RoleFact {
  const state = side === 'before' ? change.beforeState : change.afterState;
  return { holders: change[side], state, forGroup: change.forGroup };
}

/** Who carries a body that is new or no more, beside the one that it takes the place of. */
export function carriersRow(id: string, own: readonly ChangeInput[], input: TableInput): readonly TableRow[] {
  const { m } = input;
  const succession = own.find(({ kind }) => kind === 'SUCCEEDED');
  const isNew = own.some(({ kind }) => kind === 'ADDED');
  const earlierId = succession?.predecessor?.id ?? (isNew ? null : id);
  const earlier = earlierId === null ? null : input.before.rolesOf(earlierId);
  const later = isNew ? input.after.rolesOf(id) : null;
  if (own.length === 0 || (!earlier && !later)) return [];
  const side = (roles: Roles | null, other: Roles | null, mark: 'added' | 'removed'): TableCell =>
    roles ? linesCell(carrierLines(roles, other, mark, input)) : wordsCell(m.changes.table.noBody);
  return [
    {
      key: `${id} carriers`,
      item: m.changes.table.item(itemName(id, input), m.changes.table.carriers),
      remark: succession?.needsReview === true ? m.changes.table.review : '',
      before: side(earlier, later, 'removed'),
      after: side(later, earlier, 'added'),
      classes: own.map(classOf),
      bodies: earlierId === null || earlierId === id ? [id] : [id, earlierId],
    },
  ];
}

/** The roles of which one of the two sides says who holds them. */
function carrierLines(
  roles: Roles,
  other: Roles | null,
  mark: 'added' | 'removed',
  { m }: TableInput,
): readonly TableLine[] {
  const lines = DRAWN_ROLES.flatMap((role) => {
    const fact = roles.get(role);
    const against = other === null ? NO_BODY : other.get(role);
    if (!fact || !against) return [];
    const isSaid = isTold(fact) || (other !== null && isTold(against));
    return isSaid ? roleLine(roleHeading(m, role), fact, against, mark) : [];
  });
  // Of whom nothing is said at all: why not, as it holds for its secretariat.
  const unsaid = roles.get('SECRETARIAT');
  return lines.length === 0 && unsaid ? [roleLine('', unsaid, unsaid, mark)] : lines;
}

function isTold({ holders, state }: RoleFact): boolean {
  return holders.length > 0 || state === 'STATED_NONE';
}

/** Marks a name only where the other year says who it was: what is not said there may be the same. */
function roleLine(heading: string, own: RoleFact, other: RoleFact, mark: TableName['mark']): TableLine {
  const there = new Set(other.holders.map((holder) => holder.id));
  const isMarked = (id: string): boolean => isTold(other) && !there.has(id);
  const nothing = own.holders.length > 0 ? null : (nothingOf(own.state) ?? 'NOT_STATED');
  return {
    heading,
    names: own.holders.map(({ id, name }) => ({ text: name, mark: isMarked(id) ? mark : 'same' })),
    absence: nothing === null ? null : { state: nothing, forGroup: own.forGroup },
  };
}
