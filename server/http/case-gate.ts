import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Who may send cases: whoever has the token, and from a page only where the page is one of ours. */

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether an Authorization header bears the token. What it takes to say so tells nothing of the token. */
export function tokenCheck(token: string): (authorization: string | undefined) => boolean {
  const right = digestOf(token);
  return (authorization = '') => {
    const given = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '';
    return timingSafeEqual(digestOf(given), right);
  };
}

const ALLOWED = {
  'access-control-allow-methods': 'POST, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, x-request-id',
  'access-control-expose-headers': 'x-request-id, retry-after',
  'access-control-max-age': '600',
};

/** Whether a request comes from no page at all or from one of these; browsers are told so. */
export function originAllowed(
  { headers }: IncomingMessage,
  res: ServerResponse,
  origins: readonly string[],
): boolean {
  const { origin } = headers;
  res.setHeader('vary', 'origin');
  if (origin === undefined) return true;
  if (!origins.includes(origin)) return false;
  res.setHeader('access-control-allow-origin', origin);
  for (const [name, value] of Object.entries(ALLOWED)) res.setHeader(name, value);
  return true;
}
