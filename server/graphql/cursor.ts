import { createHash, timingSafeEqual } from 'node:crypto';
import { BadUserInput } from '../domain/errors.js';
import type { PageKey } from '../store/graph-store.js';

/**
 * Opaque marks of a place in a list.
 *
 * A cursor is base64url of a version byte, a digest and the key of an item. The digest covers the list, its
 * filters and the key, so that a forged cursor and one of another list are refused. It needs no secret:
 * cursors tell nothing that the answer did not, and one from before a restart or from another copy holds.
 */

const VERSION = 1;
const DIGEST_BYTES = 12;
/** Longer than any key can make it; what is longer is refused unread. */
const MAX_LENGTH = 2000;

function digest(list: string, key: string): Buffer {
  const hash = createHash('sha256').update(`renkei-atlas cursor ${VERSION}\0${list}\0${key}`);
  return hash.digest().subarray(0, DIGEST_BYTES);
}

/**
 * The cursor of an item.
 *
 * @param list the list with its filters, as one string: see `listName`
 */
export function writeCursor(list: string, key: PageKey): string {
  const text = JSON.stringify([key.sort, key.id]);
  return Buffer.concat([Buffer.of(VERSION), digest(list, text), Buffer.from(text, 'utf8')]).toString(
    'base64url',
  );
}

/**
 * The key that a cursor stands for.
 *
 * @throws BadUserInput when we did not write it, or for another list or other filters
 */
export function readCursor(list: string, cursor: string): PageKey {
  const key = cursor.length <= MAX_LENGTH ? parse(list, cursor) : null;
  if (key === null) {
    throw new BadUserInput('after: not a cursor of this list with these filters', { argument: 'after' });
  }
  return key;
}

function parse(list: string, cursor: string): PageKey | null {
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.length <= 1 + DIGEST_BYTES || bytes[0] !== VERSION) return null;
  if (bytes.toString('base64url') !== cursor) return null;
  const text = bytes.subarray(1 + DIGEST_BYTES).toString('utf8');
  if (!timingSafeEqual(bytes.subarray(1, 1 + DIGEST_BYTES), digest(list, text))) return null;
  const [sort, id] = JSON.parse(text) as [string, string];
  return { sort, id };
}

/** A list with what it was asked for, as one string: the same question gives the same string. */
export function listName(name: string, asked: object): string {
  const entries = Object.entries(asked)
    .filter(([, value]) => value !== undefined && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${name}${JSON.stringify(entries)}`;
}
