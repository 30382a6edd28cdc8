import express, { type ErrorRequestHandler, type Express } from 'express';
import { graphiqlPage } from './graphql/graphiql.js';
import { createGraphQL } from './graphql/yoga.js';
import type { Health } from './health.js';
import { jsonBody, refuse } from './http/json-body.js';
import { openToAll } from './http/open-to-all.js';
import { page } from './http/page.js';
import { probes } from './http/probes.js';
import { rateLimit, type Charge } from './http/rate-limit.js';
import { requestId } from './http/request-id.js';
import { requestLog } from './http/request-log.js';
import { createMetrics } from './metrics.js';
import { GRAPHIQL_POLICY, securityHeaders } from './http/security.js';
import type { Logger } from './log.js';
import type { GraphStore } from './store/graph-store.js';

/** Bytes that the body of a question may have. */
const MAX_BODY = 256 * 1024;

/** Seconds. */
const MINUTE = 60;

export interface AppDeps {
  readonly store: GraphStore;
  readonly log: Logger;
  readonly health: Health;
  /** Whether a browser that opens /graphql gets GraphiQL. */
  readonly graphiql: boolean;
  /** Points that one client may ask for in a minute; 0, or left out, for as many as it likes. */
  readonly rate?: number;
  /** How many proxies of ours stand in front; what they say of the client's address is believed. */
  readonly proxies?: number;
  /** The folder of the built page, or null to serve the API alone. */
  readonly web: string | null;
}

/** The HTTP application. Never listens: whoever made it does. */
export async function createApp(deps: AppDeps): Promise<Express> {
  const metrics = createMetrics();
  const graphql = createGraphQL({
    store: deps.store,
    log: deps.log,
    observer: metrics,
    isServing: () => deps.health.serving,
    graphiql: deps.graphiql ? await graphiqlPage() : null,
  });
  const app = express();
  app.disable('x-powered-by');
  // The GraphQL server reads the query string itself.
  app.set('query parser', false);
  app.set('trust proxy', deps.proxies ?? 0);
  app.use(requestId(), requestLog(deps.log, metrics), securityHeaders());
  app.use(probes(deps.health, metrics));
  const { rate = 0 } = deps;
  const limits = rate > 0 ? [rateLimit({ points: rate, seconds: MINUTE })] : [];
  app.all('/graphql', openToAll(), ...limits, jsonBody(MAX_BODY), async (req, res) => {
    if (deps.graphiql && req.method === 'GET' && req.headers.accept?.includes('text/html') === true) {
      res.set('content-security-policy', GRAPHIQL_POLICY);
    }
    // Yoga makes a URL of the Host header, in which anything may stand, and needs only path and query of it.
    req.headers.host = 'localhost';
    const { requestId: id, charge } = res.locals as { requestId: string; charge?: Charge };
    await graphql(req, res, { requestId: id, ...(charge && { charge }) });
  });
  if (deps.web !== null) app.use(page(deps.web));
  app.use((_, res) => refuse(res, 404, 'NOT_FOUND', 'there is nothing at this path'));
  app.use(lastResort(deps.log));
  return app;
}

/** What Express or a handler threw: a bad request stays one, the rest is masked and logged. */
function lastResort(log: Logger): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status < 500) {
      refuse(res, status, 'BAD_REQUEST', 'the request cannot be read');
      return;
    }
    log.error({ requestId: res.locals['requestId'] as unknown, err: error }, 'internal error');
    refuse(res, 500, 'INTERNAL', 'Internal error');
  };
}

function statusOf(error: unknown): number {
  const status: unknown =
    typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
