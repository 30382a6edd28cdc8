import { hash } from 'node:crypto';
import { digest } from '../../domain/canonical.js';
import type { Properties } from './fields.js';

/**
 * A print of what is stored of a node or a relation, stored beside it, by which the next load knows what it may
 * leave as it is. To be raised with every change of the codec that stores the same content otherwise.
 */
const CODEC = '1';

/** Signs of a content's digest, 6 bits each. */
const LENGTH = 16;

/**
 * @param place what cannot be changed in a thing that is there: the label of a node, or the type and the ends of
 *   a relation
 */
export function printOf(place: readonly string[], properties: Properties): string {
  const content = hash('sha256', JSON.stringify(properties), 'base64').slice(0, LENGTH);
  return `${CODEC}:${digest(place.join('\n'))}:${content}`;
}

/** Whether it was made by this codec, so that another one of this codec stands for other content. */
export function isComparable(print: string | null): boolean {
  return print?.startsWith(`${CODEC}:`) === true;
}

/** Whether two prints are of things in the same place. Where it errs, the query that changes them finds nothing. */
export function samePlace(a: string | null, b: string): boolean {
  return a?.slice(0, a.lastIndexOf(':')) === b.slice(0, b.lastIndexOf(':'));
}
