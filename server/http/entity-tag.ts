import { createHash } from 'node:crypto';

/** Characters of the hash: 132 bits. */
const LENGTH = 22;

/** The strong entity tag of an answer: its release, and a hash of its media type and its bytes. */
export function entityTag(release: string, mediaType: string, bytes: Buffer): string {
  const hash = createHash('sha256').update(mediaType).update(bytes).digest('base64url').slice(0, LENGTH);
  return `"${release}-${hash}"`;
}

/** Whether a client that sends this If-None-Match has the answer with the tag already. */
export function hasAlready(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((one) => {
    const given = one.trim().replace(/^W\//, '');
    return given === tag || given === '*';
  });
}
