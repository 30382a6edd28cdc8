import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const WELL_FORMED = /^[A-Za-z0-9._-]{8,64}$/;

/** Gives each request an id, its own if it is well-formed, in `res.locals.requestId` and the answer's header. */
export function requestId(): RequestHandler {
  return (req, res, next) => {
    const given = req.get('x-request-id');
    const id = given !== undefined && WELL_FORMED.test(given) ? given : randomUUID();
    res.locals['requestId'] = id;
    res.set('x-request-id', id);
    next();
  };
}
