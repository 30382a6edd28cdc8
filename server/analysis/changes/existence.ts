import type { BodyNode, Text } from '../../domain/model.js';
import { overlaps } from '../../domain/period.js';
import type { KnownState, Standing } from '../../domain/vocabulary.js';
import type { BodyRecord } from '../snapshot.js';
import { basisOf, endClaims, joined, presenceClaim, type Claim } from './basis.js';
import { changeOf, type ChangeKind, type Found } from './change.js';
import {
  addedSentence,
  endedSentence,
  perhapsAddedSentence,
  perhapsEndedSentence,
  SERVED_ELSEWHERE,
  spokenYears,
  unknownSentence,
} from './words/existence.js';
import type { Years } from './years.js';

/** Whether a body is new, has ended, or cannot be told to be either. */

/** A body as the two years have it; null where the year does not select it. */
export interface Pair {
  readonly before: BodyRecord | null;
  readonly after: BodyRecord | null;
}

/** A body of which both years speak. */
export interface KnownPair {
  readonly before: BodyRecord;
  readonly after: BodyRecord;
}

/** Both records when both years speak of the body, else null. */
export function knownPair({ before, after }: Pair): KnownPair | null {
  return before?.presence === 'KNOWN' && after?.presence === 'KNOWN' ? { before, after } : null;
}

/** What follows from what the two years say of a body being there. */
interface Verdict {
  readonly kind: ChangeKind;
  readonly determined: boolean;
  readonly claims: (body: BodyNode) => readonly Claim[];
  readonly sentence: (body: BodyNode, years: Years, standing: Standing) => Text;
}

const there = (body: BodyNode): readonly Claim[] => [presenceClaim(body)];
const ADDED: Verdict = { kind: 'ADDED', determined: true, claims: there, sentence: addedSentence };
const ENDED: Verdict = { kind: 'ENDED', determined: true, claims: endClaims, sentence: endedSentence };
const PERHAPS_ADDED: Verdict = { ...ADDED, determined: false, sentence: perhapsAddedSentence };
const PERHAPS_ENDED: Verdict = {
  ...PERHAPS_ADDED,
  kind: 'ENDED',
  sentence: perhapsEndedSentence,
};

function verdictOf(before: KnownState, after: KnownState): Verdict {
  if (after === 'KNOWN') return before === 'STATED_NONE' ? ADDED : PERHAPS_ADDED;
  if (before === 'KNOWN') return after === 'STATED_NONE' ? ENDED : PERHAPS_ENDED;
  return {
    kind: 'EXISTENCE_UNKNOWN',
    determined: false,
    claims: there,
    sentence: (body, years) => unknownSentence(body, years, { before, after }),
  };
}

/** What one year says of a body being there: when it is not selected, its dates say that it is not. */
const stateOf = (record: BodyRecord | null): KnownState => record?.presence ?? 'STATED_NONE';

/**
 * What can be said of a body unless both years speak of it.
 *
 * @throws RangeError when neither year has it
 */
export function existenceChange(pair: Pair, years: Years): Found {
  const record = pair.after ?? pair.before;
  if (record === null) throw new RangeError('a body of neither year');
  const { body } = record;
  const [beforeState, afterState] = [stateOf(pair.before), stateOf(pair.after)];
  const { kind, determined, claims, sentence } = verdictOf(beforeState, afterState);
  const basis = basisOf(claims(body), body);
  return {
    determined,
    change: changeOf({
      kind,
      record,
      year: pair.after === null ? 'before' : 'after',
      beforeState,
      afterState,
      sentence: sentence(body, years, basis.standing),
      needsReview: determined && basis.standing === 'INFERRED',
      ...basis,
      note: determined
        ? joined([...servedElsewhere(pair, body, years), ...(basis.note ? [basis.note] : [])])
        : spokenYears(body),
    }),
  };
}

/** Said of a body whose own dates have it in both years. */
function servedElsewhere({ before }: Pair, { period }: BodyNode, years: Years): Text[] {
  return overlaps(period, (before === null ? years.before : years.after).window) ? [SERVED_ELSEWHERE] : [];
}
