import { carriesMost } from './rules/carries-most.js';
import { countsDisagree } from './rules/counts-disagree.js';
import { endNotStated } from './rules/end-not-stated.js';
import { inferred } from './rules/inferred.js';
import { keyProfessions } from './rules/key-professions.js';
import { noBody } from './rules/no-body.js';
import { noMeeting } from './rules/no-meeting.js';
import { noSecretariat } from './rules/no-secretariat.js';
import { notAtHand } from './rules/not-at-hand.js';
import { partWithoutWhole } from './rules/part-without-whole.js';
import { recommendedOnly } from './rules/recommended-only.js';
import { sameOperators } from './rules/same-operators.js';
import { secretariatAlsoCarries, secretariatAlsoMember } from './rules/secretariat-also.js';
import { successionUnconfirmed } from './rules/succession-unconfirmed.js';
import { undated } from './rules/undated.js';
import type { FindingRule } from './types.js';

/** All rules, what matters most first; of equal weight what is written before what is not. */
export const RULES: readonly FindingRule[] = [
  countsDisagree,
  carriesMost,
  sameOperators,
  secretariatAlsoCarries,
  successionUnconfirmed,
  recommendedOnly,
  noBody,
  noSecretariat,
  noMeeting,
  partWithoutWhole,
  secretariatAlsoMember,
  keyProfessions,
  endNotStated,
  undated,
  notAtHand,
  inferred,
];
