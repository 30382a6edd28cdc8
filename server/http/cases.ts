import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CurrentRelease } from '../current-release.js';
import { AppError, CaseInvalid, NotReady } from '../domain/errors.js';
import type { DomainGraph, Release } from '../domain/model.js';
import type { Logger } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { GraphStore } from '../store/graph-store.js';
import { readCaseFiles, type CaseFile } from './case-files.js';
import { originAllowed, tokenCheck } from './case-gate.js';
import { parametersOf, type Handler } from './handler.js';
import { admission } from './rate-limit.js';
import { refuse, Refused, sendJson } from './refuse.js';
import { requestIdOf } from './request-id.js';

/** What case files come to. */
interface Cases {
  readonly graph: DomainGraph;
  readonly release: Release;
}

/** Bytes that all cases that are sent at once may have. */
const MAX_BODY = 10 * 1024 * 1024;
/** How often one client may send cases, right or wrong: also what bounds how many tokens can be guessed. */
const SENDINGS = { points: 10, seconds: 60, name: 'cases' };
/** Problems that are told of one sending. */
const TOLD = 200;

export interface CaseDeps {
  readonly store: GraphStore;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly current: CurrentRelease;
  /** Whether the graph is loaded. */
  readonly isServing: () => boolean;
  readonly proxies: number;
  /** Who knows it may send cases; left out where nobody may. */
  readonly token?: string;
  /** Pages that may send cases, as `https://example.org`. Programs that are no page send no origin. */
  readonly origins?: readonly string[];
  /** Reads and checks case files. @throws CaseInvalid with every problem in `data.problems` */
  readonly read?: (files: readonly CaseFile[]) => Cases | Promise<Cases>;
}

/**
 * `POST /cases`: case files in, checked by the same reader as the casebook's, and loaded in the place of the graph
 * that is served. All of it or, when anything is wrong, nothing. `?check=1` only checks. Nothing that the files
 * name is ever fetched.
 */
export function caseRoute(deps: CaseDeps): Handler {
  const { token, read, origins = [] } = deps;
  if (token === undefined || read === undefined) {
    return (_, res) =>
      refuse(res, 403, 'WRITE_OFF', 'cases are not taken here: RENKEI_WRITE_TOKEN is not set');
  }
  const admit = admission({ ...SENDINGS, proxies: deps.proxies });
  const isRight = tokenCheck(token);
  const load = loader(deps, read);
  return async (req, res) => {
    if (!originAllowed(req, res, origins))
      throw new Refused(403, 'FOREIGN_ORIGIN', 'not for pages of this origin');
    if (req.method === 'OPTIONS') {
      res.writeHead(204).end();
      return;
    }
    if (req.method !== 'POST') {
      res.setHeader('allow', 'POST, OPTIONS');
      throw new Refused(405, 'METHOD_NOT_ALLOWED', 'send cases by POST');
    }
    if ((await admit(req, res)) === null) return;
    if (!isRight(req.headers.authorization)) {
      res.setHeader('www-authenticate', 'Bearer realm="cases"');
      throw new Refused(401, 'UNAUTHORIZED', 'send the token as Authorization: Bearer …');
    }
    await load(req, res);
  };
}

/** One sending after the other: who comes while one is at work is told to come back. */
function loader(deps: CaseDeps, read: NonNullable<CaseDeps['read']>): Handler {
  let busy = false;
  return async (req, res) => {
    if (busy) {
      deps.metrics.loaded('busy');
      res.setHeader('retry-after', '1');
      throw new Refused(409, 'LOAD_RUNNING', 'other cases are being loaded; send these again in a moment');
    }
    busy = true;
    try {
      await loadSent(deps, read, req, res);
    } catch (error) {
      deps.metrics.loaded('refused');
      if (!tellInvalid(error, res)) throw error;
    } finally {
      busy = false;
    }
  };
}

async function loadSent(
  { store, log, metrics, current, isServing }: CaseDeps,
  read: NonNullable<CaseDeps['read']>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const begun = performance.now();
  const check = parametersOf(req).get('check') === '1';
  if (!isServing()) throw new NotReady('the graph is not loaded yet; send the cases again in a moment');
  const { graph, release } = await read(await readCaseFiles(req, MAX_BODY));
  const before = await store.read(async (reader) => (await reader.release())?.id ?? null);
  if (!check) {
    const replaced = performance.now();
    await store.replace(graph, release);
    current.saw(release.id, replaced);
  }
  metrics.loaded(check ? 'checked' : before === release.id ? 'unchanged' : 'loaded');
  const told = { before, after: release.id, nodes: release.nodeCount, relations: release.relationCount };
  const ms = Math.round(performance.now() - begun);
  log.info({ requestId: requestIdOf(res), check, ...told, ms }, 'cases');
  sendJson(res, 200, { check, ...told });
}

/** Tells what is wrong with the cases or the store; false when the error is neither. */
function tellInvalid(error: unknown, res: ServerResponse): boolean {
  if (error instanceof CaseInvalid) {
    const { problems = [] } = error.data as { problems?: readonly unknown[] };
    const [first = ''] = error.message.split('\n');
    refuse(res, 400, error.code, first.replace(/:$/, '; nothing was loaded'), {
      problems: problems.slice(0, TOLD),
      problemCount: problems.length,
    });
    return true;
  }
  if (!(error instanceof AppError)) return false;
  res.setHeader('retry-after', '1');
  refuse(res, 503, error.code, error.message);
  return true;
}
