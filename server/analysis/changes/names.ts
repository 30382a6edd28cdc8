import { nameAt, type NameThen } from '../../domain/body-name.js';
import { basisOf, namingClaim, presenceClaim, type Claim } from './basis.js';
import { changeOf, type Found } from './change.js';
import type { KnownPair } from './existence.js';
import { nameNotWritten, perhapsRenamedSentence, renamedSentence } from './words/structure.js';
import type { Years } from './years.js';

/** Whether a body has another name, as far as both years say what it was called. */
export function nameChange({ before, after }: KnownPair, years: Years): Found | null {
  const [old, now] = [nameAt(before.body, years.before), nameAt(after.body, years.after)];
  if (old.stated === now.stated && (!now.stated || old.name === now.name)) return null;
  const basis = basisOf([...claimsOf(old), ...claimsOf(now)], after.body);
  const shared = {
    ...basis,
    kind: 'RENAMED',
    record: after,
    beforeState: old.stated ? 'KNOWN' : 'NOT_STATED',
    afterState: now.stated ? 'KNOWN' : 'NOT_STATED',
    nameBefore: old.stated ? old : null,
    nameAfter: now.stated ? now : null,
  } as const;
  if (old.stated && now.stated) {
    const sentence = renamedSentence(old, now, years, basis.standing);
    return {
      determined: true,
      change: changeOf({ ...shared, sentence, needsReview: basis.standing === 'INFERRED' }),
    };
  }
  const silent = old.stated ? years.to : years.from;
  const sentence = perhapsRenamedSentence(years.call(after.body, 'after'), silent);
  return {
    determined: false,
    change: changeOf({ ...shared, sentence, needsReview: false, note: nameNotWritten(silent) }),
  };

  function claimsOf({ claim, stated }: NameThen): Claim[] {
    if (claim !== null) return [namingClaim(claim)];
    return stated ? [presenceClaim(after.body)] : [];
  }
}
