import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const HEADER = 'x-request-id';
const WELL_FORMED = /^[A-Za-z0-9._-]{8,64}$/;

/** Gives a request an id, its own if it is well-formed, in the header of the answer. */
export function giveRequestId(req: IncomingMessage, res: ServerResponse): void {
  const given = req.headers[HEADER];
  res.setHeader(HEADER, typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID());
}

/** The id that a request was given. */
export function requestIdOf(res: ServerResponse): string {
  return String(res.getHeader(HEADER));
}
