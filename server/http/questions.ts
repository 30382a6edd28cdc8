import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerText, releaseOf } from '../graphql/answer-text.js';
import type { RequestContext } from '../graphql/plugins/use-error-codes.js';
import type { RunQuestion } from '../graphql/run.js';
import { entityTag, hasAlready } from './entity-tag.js';
import { parametersOf, type Handler } from './handler.js';
import { objectIn, readJsonText } from './json-body.js';
import type { KeptAnswers } from './kept-answers.js';
import { mediaTypeOf, type MediaType } from './media-type.js';
import { letAllAsk } from './open-to-all.js';
import { paramsOf, questionAt, questionIn, type Question } from './question.js';
import type { Admit } from './rate-limit.js';
import { requestIdOf } from './request-id.js';
import { GRAPHIQL_POLICY } from './security.js';

/** Bytes that the body of a question may have. */
const MAX_BODY = 256 * 1024;

export interface QuestionsDeps {
  readonly run: RunQuestion;
  /** Answers a request by all rules of the protocol; what `context.result` holds is not run again. */
  readonly yoga: (req: IncomingMessage, res: ServerResponse, context: RequestContext) => Promise<void>;
  readonly kept: KeptAnswers;
  readonly admit: Admit;
  /** Whether a browser that opens the address gets GraphiQL. */
  readonly graphiql: boolean;
}

/**
 * Answers GraphQL over HTTP. A plain question that was asked of this release before is answered with the bytes of
 * then; any other plain question is run without what HTTP libraries add to it. What is odd or has errors is told by
 * Yoga, which knows all of the protocol.
 */
export function questions(deps: QuestionsDeps): Handler {
  return async (req, res) => {
    if (letAllAsk(req, res)) return;
    if (req.method === 'GET') {
      // May be kept, and is to be asked for again each time: the graph may have changed.
      res.setHeader('cache-control', 'no-cache');
      res.setHeader('vary', 'accept');
    }
    const charge = await deps.admit(req, res);
    if (charge === null) return;
    const text = req.method === 'POST' ? await readJsonText(req, MAX_BODY) : null;
    await answer(deps, { req, res, text, context: { requestId: requestIdOf(res), charge } });
  };
}

interface Asked {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** The body of a POST. */
  readonly text: string | null;
  readonly context: RequestContext;
}

async function answer(deps: QuestionsDeps, asked: Asked): Promise<void> {
  const { req, res, text } = asked;
  const mediaType = mediaTypeOf(req.headers.accept);
  if (mediaType === null || (text === null && req.method !== 'GET')) {
    await askYoga(deps, asked, text === null ? null : objectIn(text));
    return;
  }
  const key = keyOf(mediaType, text, req);
  const { answer: before, unavailable } = await deps.kept.look(key);
  if (before) {
    send(req, res, mediaType, before.bytes, before.etag);
    return;
  }
  // Who could not say the release cannot answer either, and shall not be waited for twice.
  const context = unavailable ? { ...asked.context, unavailable } : asked.context;
  const body = text === null ? null : objectIn(text);
  const question = body === null ? questionAt(parametersOf(req)) : questionIn(body);
  if (question === null) await askYoga(deps, { ...asked, context }, body);
  else await run(deps, { ...asked, context }, { body, question, mediaType, key });
}

/** One key for one question: of the same bytes comes the same document, operation name and variables. */
function keyOf(mediaType: MediaType, text: string | null, { url = '' }: IncomingMessage): string {
  return text === null ? `${mediaType} GET ${url}` : `${mediaType} POST ${text}`;
}

interface Plain {
  readonly body: object | null;
  readonly question: Question;
  readonly mediaType: MediaType;
  readonly key: string;
}

async function run(
  deps: QuestionsDeps,
  asked: Asked,
  { body, question, mediaType, key }: Plain,
): Promise<void> {
  const { req, res, context } = asked;
  const begun = performance.now();
  const result = await deps.run(paramsOf(question), req.method ?? '', context);
  const text = answerText(result);
  if (text === null) {
    await askYoga(deps, { ...asked, context: { ...context, result } }, body);
    return;
  }
  const bytes = Buffer.from(text);
  const release = releaseOf(result);
  const isTagged = release !== null && (deps.kept.isOn || req.method === 'GET');
  const etag = isTagged ? entityTag(release, mediaType, bytes) : null;
  if (release !== null && etag !== null) deps.kept.keep(key, { release, bytes, etag }, begun);
  send(req, res, mediaType, bytes, etag);
}

function send(
  req: IncomingMessage,
  res: ServerResponse,
  mediaType: MediaType,
  bytes: Buffer,
  etag: string | null,
): void {
  // Only what is asked for by GET can be asked for again under a condition.
  if (req.method === 'GET' && etag !== null) {
    res.setHeader('etag', etag);
    if (hasAlready(req.headers['if-none-match'], etag)) {
      res.writeHead(304).end();
      return;
    }
  }
  res.writeHead(200, { 'content-type': `${mediaType}; charset=utf-8`, 'content-length': bytes.length });
  res.end(bytes);
}

async function askYoga({ yoga, graphiql }: QuestionsDeps, asked: Asked, body: object | null): Promise<void> {
  const { req, res, context } = asked;
  if (graphiql && req.method === 'GET' && req.headers.accept?.includes('text/html') === true) {
    res.setHeader('content-security-policy', GRAPHIQL_POLICY);
  }
  // Yoga makes a URL of the Host header, in which anything may stand, and needs only path and query of it.
  req.headers.host = 'localhost';
  await yoga(body === null ? req : Object.assign(req, { body }), res, context);
}
