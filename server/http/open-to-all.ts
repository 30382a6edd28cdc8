import type { RequestHandler } from 'express';

/** Lets pages of any site ask, without credentials: there is nothing here that is not public. */
export function openToAll(): RequestHandler {
  return (req, res, next) => {
    res.set('access-control-allow-origin', '*');
    res.set('access-control-expose-headers', 'x-request-id, retry-after, ratelimit, ratelimit-policy');
    if (req.method !== 'OPTIONS') {
      next();
      return;
    }
    res.set({
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'content-type, x-request-id',
      'access-control-max-age': '86400',
    });
    res.status(204).end();
  };
}
