import type { Messages } from '../../locales/ja.js';
import type { ChangesOverlay, Marking } from '../overlay.js';
import { groupId, type ViewBody, type ViewChip, type ViewGraph } from '../view-graph.js';
import { changedRole, classOf, type ChangeClass, type ChangeInput, type ChangeSetInput } from './classes.js';
import type { YearFacts } from './facts.js';

/** What the marks of a picture are made of. */
export interface OverlayInput {
  readonly set: ChangeSetInput;
  readonly graph: ViewGraph;
  readonly before: YearFacts;
  readonly after: YearFacts;
  /** The id of the line of a succession in the picture; null where it has none. */
  readonly successionId: (later: string, earlier: string) => string | null;
  readonly m: Messages;
}

/** The marks of the picture for what is not hidden. */
export function changesOverlay(
  input: OverlayInput,
  hidden: ReadonlySet<ChangeClass>,
  roleColours: boolean,
): ChangesOverlay {
  const { set } = input;
  const shown: ChangeSetInput = {
    ...set,
    changes: set.changes.filter((change) => !hidden.has(classOf(change))),
    undetermined: hidden.has('UNDETERMINED') ? [] : set.undetermined,
    unchanged: hidden.has('UNCHANGED') ? [] : set.unchanged,
  };
  const told = { ...input, set: shown };
  return {
    kind: 'changes',
    bodies: bodyMarks(told),
    groups: groupMarks(told),
    chips: chipMarks(told),
    successions: shown.changes.flatMap(({ id, kind, body, predecessor, needsReview }) => {
      if (kind !== 'SUCCEEDED' || predecessor === null) return [];
      const { SUCCEEDED } = input.m.changes.class;
      return {
        id: input.successionId(body.id, predecessor.id) ?? id,
        from: predecessor.id,
        to: body.id,
        label: needsReview ? input.m.changes.reviewed(SUCCEEDED) : SUCCEEDED,
      };
    }),
    roleColours,
  };
}

/** Existence first: of a body that came or went nothing else is said. */
function bodyMarks({ set, m }: OverlayInput): ReadonlyMap<string, Marking> {
  const marks = new Map<string, Marking>();
  for (const body of set.unchanged)
    marks.set(body.id, { mark: 'UNCHANGED', label: m.changes.class.UNCHANGED });
  const inside = set.changes.filter(({ kind }) => !['ADDED', 'ENDED', 'SUCCEEDED'].includes(kind));
  for (const { body } of inside) {
    const kinds = inside.filter((change) => change.body.id === body.id).map(classOf);
    const [only] = kinds;
    const label = kinds.length === 1 && only ? m.changes.class[only] : m.changes.several(kinds.length);
    marks.set(body.id, { mark: 'CHANGED', label });
  }
  for (const { kind, body } of set.undetermined) {
    if (kind === 'ADDED' || kind === 'ENDED' || kind === 'EXISTENCE_UNKNOWN')
      marks.set(body.id, { mark: 'UNDETERMINED', label: m.changes.unknown[kind] });
  }
  for (const change of set.changes) {
    if (change.kind === 'ADDED' || change.kind === 'ENDED') {
      marks.set(change.body.id, { mark: change.kind, label: endLabel(change, change.kind, m) });
    }
  }
  return marks;
}

function endLabel({ standing, needsReview }: ChangeInput, kind: 'ADDED' | 'ENDED', m: Messages): string {
  const label = m.changes.class[kind];
  if (standing === 'INFERRED') return m.changes.inferred(label);
  return needsReview ? m.changes.reviewed(label) : label;
}

function groupMarks({ set, m }: OverlayInput): ReadonlyMap<string, Marking> {
  const marks = new Map<string, Marking>();
  const mark = (change: ChangeInput, marking: Marking): void => {
    const role = changedRole(change.kind);
    if (role !== null) marks.set(groupId(change.body.id, role), marking);
  };
  for (const change of set.changes) mark(change, { mark: 'CHANGED', label: m.changes.changed });
  for (const change of set.undetermined)
    mark(change, { mark: 'UNDETERMINED', label: m.changes.class.UNDETERMINED });
  return marks;
}

/** All who are in a body that came or went; else those who came to a role or left it. */
function chipMarks({ set, graph, before, after }: OverlayInput): ReadonlyMap<string, 'ADDED' | 'ENDED'> {
  const marks = new Map<string, 'ADDED' | 'ENDED'>();
  const bodies = new Map(graph.bodies.map((body) => [body.id, body]));
  for (const change of set.changes) {
    const body = bodies.get(change.body.id);
    const { kind } = change;
    if (!body) continue;
    const role = changedRole(kind);
    if (kind === 'ADDED' || kind === 'ENDED') {
      const facts = (kind === 'ADDED' ? after : before).rolesOf(body.id);
      for (const group of body.groups) {
        const holders = new Set(facts.get(group.role)?.holders.map(({ id }) => id));
        for (const chip of group.chips) if (holders.has(chip.holderId)) marks.set(chip.edgeId, kind);
      }
    }
    if (role === null) continue;
    const was = new Set(change.before.map(({ id }) => id));
    const is = new Set(change.after.map(({ id }) => id));
    for (const { edgeId, holderId } of chipsOf(body, role)) {
      if (is.has(holderId) && !was.has(holderId)) marks.set(edgeId, 'ADDED');
      if (was.has(holderId) && !is.has(holderId)) marks.set(edgeId, 'ENDED');
    }
  }
  return marks;
}

function chipsOf(body: ViewBody, role: ViewBody['groups'][number]['role']): readonly ViewChip[] {
  return body.groups.flatMap((group) => (group.role === role ? group.chips : []));
}
