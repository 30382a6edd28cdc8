import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** Reads the JSON body of a POST before anything else touches it: counted, decoded strictly, never echoed. */

const JSON_TYPE = /^application\/json(?:\s*;\s*charset="?utf-?8"?)?\s*$/i;

class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Sends a refusal in the shape of a GraphQL answer. */
export function refuse(res: Response, status: number, code: string, message: string): void {
  const requestId: unknown = res.locals['requestId'];
  res.status(status).json({ errors: [{ message, extensions: { code, requestId } }] });
}

/**
 * Leaves the parsed object of a POST in `req.body`. Only application/json is taken, so that no form of
 * another site can ask.
 *
 * @param limit bytes that a body may have
 */
export function jsonBody(limit: number): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    if (req.method !== 'POST') {
      next();
      return;
    }
    readJson(req, limit).then(
      (body) => {
        req.body = body;
        next();
      },
      (error: unknown) => {
        if (!(error instanceof Refused)) {
          next(error);
          return;
        }
        if (error.status === 413) res.set('connection', 'close');
        refuse(res, error.status, error.code, error.message);
      },
    );
  };
}

async function readJson(req: Request, limit: number): Promise<object> {
  if (!JSON_TYPE.test(req.headers['content-type'] ?? '')) {
    throw new Refused(415, 'UNSUPPORTED_MEDIA_TYPE', 'send the query as application/json in UTF-8');
  }
  if ((req.headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new Refused(415, 'UNSUPPORTED_MEDIA_TYPE', 'compressed bodies are not taken');
  }
  const bytes = await readBytes(req, limit);
  const body = parse(bytes);
  if (Array.isArray(body))
    throw new Refused(400, 'BAD_REQUEST', 'batches are not taken: one query per request');
  if (typeof body !== 'object' || body === null || Object.keys(body).length === 0) {
    throw new Refused(400, 'BAD_REQUEST', 'the body must be a JSON object with a query');
  }
  return body;
}

async function readBytes(req: Request, limit: number): Promise<Buffer> {
  const tooLarge = new Refused(413, 'PAYLOAD_TOO_LARGE', `a body may have ${limit} bytes`);
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as unknown;
  } catch {
    throw new Refused(400, 'BAD_REQUEST', 'the body is not JSON in UTF-8');
  }
}
