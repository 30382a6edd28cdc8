import type { ReadCase } from './case.js';
import { bookOf, type Rule } from './check/book.js';
import { notes, passages, standings } from './check/citations.js';
import { areaCodes } from './check/codes.js';
import { collectives } from './check/collective.js';
import { oneBodyPerMeeting, placed } from './check/complete.js';
import { cycles } from './check/cycles.js';
import { dates } from './check/dates.js';
import { endLabels, selfLoops } from './check/ends.js';
import { extras } from './check/extras.js';
import { formerNames } from './check/former-names.js';
import { gaps } from './check/gaps.js';
import { duplicateIds, relationEntries } from './check/ids.js';
import { meetingOrdinals, orderOfTime } from './check/order-of-time.js';
import { danglingIds } from './check/references.js';
import { sameClaim } from './check/same-claim.js';
import { unfitText } from './check/text.js';
import { inReadingOrder, type Problem } from './problem.js';

/** Every rule about the meaning of the case files, by name. Each has a bad file in the tests that it rejects. */
export const RULES: Readonly<Record<string, Rule>> = {
  duplicateIds,
  relationEntries,
  danglingIds,
  endLabels,
  selfLoops,
  extras,
  sameClaim,
  cycles,
  dates,
  orderOfTime,
  meetingOrdinals,
  areaCodes,
  notes,
  standings,
  passages,
  oneBodyPerMeeting,
  placed,
  collectives,
  gaps,
  formerNames,
  unfitText,
};

/** All that is wrong with the meaning of the cases taken together: every problem at once, in reading order. */
export function checkCases(cases: readonly ReadCase[]): Problem[] {
  const book = bookOf(cases);
  return inReadingOrder(Object.values(RULES).flatMap((rule) => rule(book)));
}
