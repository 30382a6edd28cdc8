import type { RequestHandler } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';

const EXPOSED = 'x-request-id, etag, retry-after, ratelimit, ratelimit-policy';
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, if-none-match, x-request-id',
  'access-control-max-age': '86400',
};

/**
 * Lets pages of any site ask, without credentials: there is nothing here that is not public.
 *
 * @returns whether the request asked no more than that, and is answered
 */
export function letAllAsk(req: IncomingMessage, res: ServerResponse): boolean {
  res.setHeader('access-control-allow-origin', '*');
  res.setHeader('access-control-expose-headers', EXPOSED);
  if (req.method !== 'OPTIONS') return false;
  res.writeHead(204, PREFLIGHT).end();
  return true;
}

/** The same for Express. */
export function openToAll(): RequestHandler {
  return (req, res, next) => {
    if (!letAllAsk(req, res)) next();
  };
}
