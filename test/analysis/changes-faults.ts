import { CHANGE_KINDS, type Change, type Changes } from '../../server/analysis/changes/change.js';
import { knowledgeOf, type BodyRecord, type Snapshot } from '../../server/analysis/snapshot.js';
import type { Id } from '../../server/domain/model.js';
import { applyChanges, isDated, viewOf, without, written } from './changes-view.js';

/** What is wrong with an answer on two snapshots: the promises that it breaks, by name. */
export function faultsOf(before: Snapshot, after: Snapshot, answer: Changes): string[] {
  return Object.entries(PROMISES)
    .filter(([, holds]) => !holds(before, after, answer))
    .map(([name]) => name);
}

type Holds = (before: Snapshot, after: Snapshot, answer: Changes) => boolean;

const EXISTENCE: readonly string[] = ['ADDED', 'ENDED', 'EXISTENCE_UNKNOWN'];
const recordOf = ({ bodies }: Snapshot, id: Id): BodyRecord | undefined =>
  bodies.find(({ body }) => body.id === id);
const presenceOf = (snapshot: Snapshot, id: Id): string => recordOf(snapshot, id)?.presence ?? 'ABSENT';
const isUnknown = (snapshot: Snapshot, { role, record }: Change): boolean => {
  const then = recordOf(snapshot, record.body.id);
  if (role === null || then === undefined) return false;
  const { state } = knowledgeOf(then, role, snapshot.scope);
  return state === 'NOT_STATED' || state === 'NOT_REVIEWED';
};

/** The bodies of both years but those that only ought to be. */
function bodiesOf(before: Snapshot, after: Snapshot): Set<Id> {
  const records = [...before.bodies, ...after.bodies];
  return new Set(records.flatMap(({ body }) => (body.standing === 'RECOMMENDED' ? [] : [body.id])));
}

export const PROMISES: Readonly<Record<string, Holds>> = {
  'the changes lead from one year to the other in all that is not undetermined': (before, after, answer) => {
    const made = applyChanges(viewOf(before), answer.changes, after);
    const wanted = viewOf(after);
    return written(without(made, answer.undetermined)) === written(without(wanted, answer.undetermined));
  },

  'with what is undetermined they lead there in everything': (before, after, answer) => {
    const made = applyChanges(viewOf(before), [...answer.changes, ...answer.undetermined], after);
    return written(made) === written(viewOf(after));
  },

  'what a year does not say is no change': (before, after, { changes }) =>
    changes.every(
      (change) =>
        [before, after].every((year) => presenceOf(year, change.record.body.id) !== 'NOT_STATED') &&
        !isUnknown(before, change) &&
        !isUnknown(after, change),
    ),

  'what is undetermined is not said by one of the years': (_, __, { undetermined }) =>
    undetermined.every(
      ({ beforeState, afterState }) =>
        ![beforeState, afterState].every((state) => state === 'KNOWN' || state === 'STATED_NONE'),
    ),

  'nobody gains or loses a role that is told without a year': (before, after, answer) =>
    [...answer.changes, ...answer.undetermined].every(({ role, record, lost, gained }) => {
      const [old, now] = [recordOf(before, record.body.id), recordOf(after, record.body.id)];
      if (role === null || old === undefined || now === undefined) return lost.length + gained.length === 0;
      return (
        lost.every(({ id }) => isDated(old, role, id)) && gained.every(({ id }) => isDated(now, role, id))
      );
    }),

  'who held a role before and after differs by those lost and gained': (_, __, answer) =>
    [...answer.changes, ...answer.undetermined].every(({ before, after, lost, gained }) => {
      const [were, are] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
      return (
        lost.every(({ id }) => were.has(id) && !are.has(id)) &&
        gained.every(({ id }) => are.has(id) && !were.has(id))
      );
    }),

  'every body is new, ended, undetermined, or known in both years': (before, after, answer) => {
    const about = (changes: readonly Change[]): Id[] =>
      changes.filter(({ kind }) => EXISTENCE.includes(kind)).map(({ record }) => record.body.id);
    const all = [...bodiesOf(before, after)];
    const both = all.filter((id) => [before, after].every((year) => presenceOf(year, id) === 'KNOWN'));
    const found = [...about(answer.changes), ...about(answer.undetermined), ...both];
    return found.length === all.length && new Set(found).size === all.length;
  },

  'a body known in both years is unchanged or has a change': (before, after, { changes, unchanged }) => {
    const changed = new Set(changes.map(({ record }) => record.body.id));
    const both = [...bodiesOf(before, after)].filter((id) =>
      [before, after].every((year) => presenceOf(year, id) === 'KNOWN'),
    );
    const same = both.filter((id) => !changed.has(id)).sort();
    return JSON.stringify(unchanged.map(({ body }) => body.id).sort()) === JSON.stringify(same);
  },

  'a body that follows another is new, and the other has ended': (_, __, { changes }) => {
    const of = (kind: string): Set<Id> =>
      new Set(changes.filter((change) => change.kind === kind).map(({ record }) => record.body.id));
    const [added, ended] = [of('ADDED'), of('ENDED')];
    return changes.every(
      ({ kind, record, predecessor }) =>
        (kind === 'SUCCEEDED') === (predecessor !== null) &&
        (predecessor === null || (added.has(record.body.id) && ended.has(predecessor.id))),
    );
  },

  'every item has an id of its own, evidence and sentences': (_, __, answer) =>
    [answer.changes, answer.undetermined].every(
      (list) =>
        new Set(list.map(({ id }) => id)).size === list.length &&
        list.every(
          ({ citations, sentence }) =>
            citations.length > 0 &&
            new Set(citations.map(({ passage }) => passage)).size === citations.length &&
            sentence.ja.endsWith('。') &&
            (sentence.en ?? '').endsWith('.'),
        ),
    ),

  'what cannot be judged says why, and asks for no review': (_, __, { undetermined }) =>
    undetermined.every(({ note, needsReview }) => note !== null && !needsReview),

  'what is inferred is to be reviewed': (_, __, { changes }) =>
    changes.every(({ standing, needsReview }) => standing !== 'INFERRED' || needsReview),

  'the kinds come in their order': (_, __, answer) =>
    [answer.changes, answer.undetermined].every((list) => {
      const places = list.map(({ kind }) => CHANGE_KINDS.indexOf(kind));
      return places.every((place, i) => i === 0 || (places[i - 1] ?? 0) <= place);
    }),
};
