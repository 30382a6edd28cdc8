import type { ServerResponse } from 'node:http';
import type { Logger } from '../log.js';
import { requestIdOf } from './request-id.js';

/** A request that is refused before anything looks at what it asks. Its message may be shown as it is. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'Refused';
    this.status = status;
    this.code = code;
  }
}

/** Sends a refusal in the shape of a GraphQL answer. */
export function refuse(
  res: ServerResponse,
  status: number,
  code: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  sendJson(res, status, {
    errors: [{ message, extensions: { code, requestId: requestIdOf(res), ...more } }],
  });
}

/** Sends a value as JSON. */
export function sendJson(res: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value);
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  res.end(text);
}

/** Answers what a handler threw: a bad request stays one, the rest is masked and logged. */
export function refuseFault(log: Logger, error: unknown, res: ServerResponse): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  if (error instanceof Refused) {
    // What is left of a body that is too large is not read.
    if (error.status === 413) res.setHeader('connection', 'close');
    refuse(res, error.status, error.code, error.message);
    return;
  }
  const status = statusOf(error);
  if (status < 500) {
    refuse(res, status, 'BAD_REQUEST', 'the request cannot be read');
    return;
  }
  log.error({ requestId: requestIdOf(res), err: error }, 'internal error');
  refuse(res, 500, 'INTERNAL', 'Internal error');
}

function statusOf(error: unknown): number {
  const status: unknown =
    typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
