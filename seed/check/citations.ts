import { problemAt } from '../case.js';
import type { CiteEntry } from '../schema.js';
import { claimsOf } from './claims.js';
import type { Rule } from './book.js';

const noteOf = (cite: CiteEntry): unknown => (typeof cite === 'string' ? undefined : cite.note);
const passageOf = (cite: CiteEntry): string => (typeof cite === 'string' ? cite : cite.passage);

/** Whoever concludes or repeats advice says why: on the claim, or on one of its citations. */
export const notes: Rule = (book) =>
  claimsOf(book).flatMap((claim) => {
    const { standing, cite, explained } = claim.value;
    if (standing !== 'INFERRED' && standing !== 'RECOMMENDED') return [];
    if (explained || cite.some((one) => noteOf(one) !== undefined)) return [];
    const message = `a claim that is ${standing} has no note saying why`;
    return [problemAt(claim, ['standing'], message, 'add a note to it or to one of its citations')];
  });

/** At least one citation bears the claim as it stands; else one of the two standings is wrong. */
export const standings: Rule = (book) =>
  claimsOf(book).flatMap((claim) => {
    const { standing, cite } = claim.value;
    const told = cite.map((one) => (typeof one === 'string' ? standing : (one.standing ?? standing)));
    if (told.includes(standing)) return [];
    const message = `the claim is ${standing}, and every citation is ${[...new Set(told)].join(' or ')}`;
    return [
      problemAt(claim, ['cite', 0], message, 'leave out the standing of a citation, or correct the claim'),
    ];
  });

/** A citation names a passage, and a claim names each passage once. */
export const passages: Rule = (book) =>
  claimsOf(book).flatMap((claim) =>
    claim.value.cite.flatMap((one, i) => {
      const id = passageOf(one);
      const inside = ['cite', i, ...(typeof one === 'string' ? [] : ['passage'])];
      const label = book.byId.get(id)?.label;
      if (label !== undefined && label !== 'Passage') {
        const message = `'${id}' is no passage but ${label === 'Area' || label[0] === 'O' ? 'an' : 'a'} ${label}`;
        return [
          problemAt(claim, inside, message, 'cite the passage of a source in which the claim is written'),
        ];
      }
      const before = claim.value.cite.slice(0, i).some((other) => passageOf(other) === id);
      return before ? [problemAt(claim, inside, `'${id}' is cited twice here`, 'remove one of the two')] : [];
    }),
  );
