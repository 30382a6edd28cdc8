import type { IncomingMessage } from 'node:http';
import { Refused } from './refuse.js';

/** Reads the JSON body of a POST before anything else touches it: counted, decoded strictly, never echoed. */

const JSON_TYPE = /^application\/json(?:\s*;\s*charset="?utf-?8"?)?\s*$/i;

/**
 * The JSON text in the body of a request. Only application/json is taken, so that no form of another site can ask.
 *
 * @param limit bytes that a body may have
 * @throws Refused
 */
export async function readJsonText(req: IncomingMessage, limit: number): Promise<string> {
  if (!JSON_TYPE.test(req.headers['content-type'] ?? '')) {
    throw new Refused(415, 'UNSUPPORTED_MEDIA_TYPE', 'send it as application/json in UTF-8');
  }
  return readText(req, limit);
}

/** The JSON object that a text is. @throws Refused when it is anything else */
export function objectIn(text: string): object {
  const body = parse(text);
  if (Array.isArray(body))
    throw new Refused(400, 'BAD_REQUEST', 'batches are not taken: one query per request');
  if (typeof body !== 'object' || body === null || Object.keys(body).length === 0) {
    throw new Refused(400, 'BAD_REQUEST', 'the body must be a JSON object with a query');
  }
  return body;
}

/** The body of a request, which must be UTF-8. @throws Refused */
export async function readText(req: IncomingMessage, limit: number): Promise<string> {
  if ((req.headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new Refused(415, 'UNSUPPORTED_MEDIA_TYPE', 'compressed bodies are not taken');
  }
  return decode(await readBytes(req, limit));
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const tooLarge = (limit: number): Refused =>
  new Refused(413, 'PAYLOAD_TOO_LARGE', `a body may have ${limit} bytes`);

/** By events: an iterator over the stream costs several times as much. */
function readBytes(req: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(req.headers['content-length'] ?? 0) > limit) {
      reject(tooLarge(limit));
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        req.pause();
        reject(tooLarge(limit));
      } else chunks.push(chunk);
    });
    req.once('end', () => resolve(Buffer.concat(chunks, size)));
    req.once('error', () => reject(new Refused(400, 'BAD_REQUEST', 'the body was cut off')));
  });
}

function decode(bytes: Buffer): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new Refused(400, 'BAD_REQUEST', 'the body is not JSON in UTF-8');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refused(400, 'BAD_REQUEST', 'the body is not JSON in UTF-8');
  }
}
