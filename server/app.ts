import express, { type ErrorRequestHandler } from 'express';
import { CurrentRelease } from './current-release.js';
import { graphiqlPage } from './graphql/graphiql.js';
import { runnerOf } from './graphql/run.js';
import { createGraphQL } from './graphql/yoga.js';
import type { Health } from './health.js';
import { AnswerCache } from './http/answer-cache.js';
import { caseRoute, type CaseDeps } from './http/cases.js';
import { pathOf, type Handler } from './http/handler.js';
import { KeptAnswers } from './http/kept-answers.js';
import { page } from './http/page.js';
import { probes } from './http/probes.js';
import { questions } from './http/questions.js';
import { admission } from './http/rate-limit.js';
import { refuse, refuseFault } from './http/refuse.js';
import { giveRequestId } from './http/request-id.js';
import { logRequest } from './http/request-log.js';
import { securityHeaders } from './http/security.js';
import { createMetrics } from './metrics.js';
import type { Logger } from './log.js';
import type { GraphStore } from './store/graph-store.js';

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
  /** Mebibytes of answers that are kept; 0, or left out, for none. */
  readonly cache?: number;
  /** How cases are read and who may send them; left out where nobody may. */
  readonly cases?: Pick<CaseDeps, 'token' | 'origins' | 'read'>;
  /** The folder of the built page, or null to serve the API alone. */
  readonly web: string | null;
}

/** The HTTP application: answers what comes to a server. Never listens: whoever made it does. */
export async function createApp(deps: AppDeps): Promise<Handler> {
  const { store, log, health, proxies = 0, rate = 0 } = deps;
  const metrics = createMetrics();
  const cache = new AnswerCache(deps.cache ?? 0);
  metrics.holds(() => cache.held);
  const current = new CurrentRelease(
    () => store.read(async (reader) => (await reader.release())?.id ?? null),
    (release) => cache.turnTo(release),
  );
  const isServing = (): boolean => health.loaded;
  const graphiql = deps.graphiql ? graphiqlPage() : null;
  const yoga = createGraphQL({ store, log, observer: metrics, isServing, graphiql });
  const routes = new Map<string, Handler>([
    [
      '/graphql',
      questions({
        run: runnerOf(yoga),
        yoga: async (req, res, context) => {
          await yoga(req, res, context);
        },
        kept: new KeptAnswers(cache, current, metrics, isServing),
        admit: admission({ points: rate, seconds: MINUTE, name: 'questions', proxies }),
        graphiql: deps.graphiql,
      }),
    ],
    ['/cases', caseRoute({ store, log, metrics, current, isServing, proxies, ...deps.cases })],
  ]);
  const others = pagesAndProbes(deps, metrics);
  const dress = securityHeaders();
  return async (req, res) => {
    giveRequestId(req, res);
    logRequest(log, metrics, req, res);
    dress(res);
    try {
      await (routes.get(pathOf(req)) ?? others)(req, res);
    } catch (error) {
      refuseFault(log, error, res);
    }
  };
}

/** All that is not worth a way of its own: Express serves it. */
function pagesAndProbes(deps: AppDeps, metrics: ReturnType<typeof createMetrics>): Handler {
  const app = express();
  app.disable('x-powered-by');
  app.use(probes(deps.health, metrics));
  if (deps.web !== null) app.use(page(deps.web));
  app.use((_, res) => refuse(res, 404, 'NOT_FOUND', 'there is nothing at this path'));
  const fault: ErrorRequestHandler = (error, _req, res, _next) => refuseFault(deps.log, error, res);
  app.use(fault);
  return (req, res) => {
    app(req, res);
  };
}
