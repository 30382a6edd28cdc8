import type { BodyNode, Citation, FormerName, Relation, Text } from '../../domain/model.js';
import type { RoleKnowledge } from '../../domain/known.js';
import type { Standing } from '../../domain/vocabulary.js';

/** What a change rests on: claims, of which the weakest decides how far the source says so. */

export interface Claim {
  readonly standing: Standing;
  readonly note: Text | null;
  readonly citations: readonly Citation[];
}

export interface Basis {
  readonly standing: Standing;
  /** Why it is not simply stated; null when it is. */
  readonly note: Text | null;
  readonly citations: readonly Citation[];
}

/** From the strongest: what is planned is written down, what is inferred is ours, advice is no fact at all. */
const WEAKNESS: Readonly<Record<Standing, number>> = { STATED: 0, PLANNED: 1, INFERRED: 2, RECOMMENDED: 3 };
const weaker = (a: Standing, b: Standing): boolean => WEAKNESS[a] > WEAKNESS[b];

/** What several claims are worth together. @param body whose own evidence stands in where the claims cite nothing */
export function basisOf(claims: readonly Claim[], body: BodyNode): Basis {
  const standing = claims.reduce<Standing>((weakest, claim) => {
    return weaker(claim.standing, weakest) ? claim.standing : weakest;
  }, 'STATED');
  const cited = merged(claims.flatMap(({ citations }) => citations));
  return {
    standing,
    note: joined(claims.filter((claim) => claim.standing !== 'STATED').flatMap(notesOf)),
    citations: cited.length > 0 ? cited : merged(body.citations),
  };
}

function notesOf({ note, citations }: Claim): Text[] {
  return note === null ? citations.flatMap((citation) => citation.note ?? []) : [note];
}

/** Each passage once, in the order of first mention; of two citations of one passage the weaker, which has more to explain. */
function merged(citations: readonly Citation[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const citation of citations) {
    const known = found.get(citation.passage);
    if (known === undefined || weaker(citation.standing, known.standing)) {
      found.set(citation.passage, citation);
    }
  }
  return [...found.values()];
}

/** Different texts one after another; null when there is none. */
export function joined(texts: readonly Text[]): Text | null {
  const different = [...new Map(texts.map((text) => [text.ja, text])).values()];
  if (different.length === 0) return null;
  return {
    ja: different.map(({ ja }) => ja).join(''),
    en: different.map(({ ja, en }) => en ?? ja).join(' '),
  };
}

/** A relation as a claim. */
export function claimOf({ standing, note, citations }: Relation): Claim {
  return { standing, note, citations };
}

/** A former name as a claim. */
export function namingClaim({ standing, citations }: FormerName): Claim {
  return { standing, note: null, citations };
}

/** That a body is there: what bears it as it stands. A weaker citation speaks of something else in it. */
export function presenceClaim({ standing, citations }: BodyNode): Claim {
  return {
    standing,
    note: null,
    citations: citations.filter((citation) => !weaker(citation.standing, standing)),
  };
}

/** That a body is no more: each of its citations may be what says so, so that the weakest counts. */
export function endClaims({ standing, citations }: BodyNode): Claim[] {
  const own: Claim = { standing, note: null, citations: [] };
  return [own, ...citations.map((citation) => ({ ...citation, citations: [citation] }))];
}

/** Why something is not known, as a claim: its reason is told elsewhere. */
export function gapClaims({ gap }: RoleKnowledge): Claim[] {
  return gap === null ? [] : [{ standing: 'STATED', note: null, citations: gap.citations }];
}
