import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured of this process, for Prometheus. No address, no name and no question is in it. */
export interface Metrics {
  /** A request has been answered, or was cut off. `seconds` from its first byte on. */
  request(path: string, method: string, status: string, seconds: number): void;
  /** Something was refused: the code of the error, and which limit where it was one. */
  refused(code: string, limit: string): void;
  /** A question to the graph engine has been answered. */
  asked(question: string, seconds: number): void;
  /** An operation was answered from the graph. */
  answered(from: 'graph'): void;
  /** The release that is served. */
  serves(release: string): void;
  /** Everything, in the text format of Prometheus. */
  text(): Promise<string>;
  /** The media type of that text. */
  readonly type: string;
}

/** Seconds: from an answer that was kept to one that took all the time there is. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Paths that are told apart; all others are one, for a client can make up as many as it likes. */
const PATHS = new Set(['/graphql', '/livez', '/readyz', '/metrics', '/']);

/** Metrics of their own registry, so that two apps in one process do not share theirs. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'renkei_' });
  const requests = new Counter({
    name: 'renkei_http_requests_total',
    help: 'Requests by path, method and status.',
    labelNames: ['path', 'method', 'status'],
    registers,
  });
  const latency = new Histogram({
    name: 'renkei_http_request_seconds',
    help: 'Seconds from a request to its answer, by path.',
    labelNames: ['path'],
    buckets: BUCKETS,
    registers,
  });
  const refusals = new Counter({
    name: 'renkei_refusals_total',
    help: 'Errors told to clients, by code, and by limit where it was one.',
    labelNames: ['code', 'limit'],
    registers,
  });
  const engine = new Histogram({
    name: 'renkei_engine_seconds',
    help: 'Seconds that the graph engine took, by question.',
    labelNames: ['question'],
    buckets: BUCKETS,
    registers,
  });
  const answers = new Counter({
    name: 'renkei_answers_total',
    help: 'Operations by where their answer came from.',
    labelNames: ['from'],
    registers,
  });
  const release = new Gauge({
    name: 'renkei_release_info',
    help: 'The release that is served; always 1.',
    labelNames: ['release'],
    registers,
  });
  return {
    request: (path, method, status, seconds) => {
      const known = PATHS.has(path) ? path : 'other';
      requests.inc({ path: known, method, status });
      latency.observe({ path: known }, seconds);
    },
    refused: (code, limit) => refusals.inc({ code, limit }),
    asked: (question, seconds) => engine.observe({ question }, seconds),
    answered: (from) => answers.inc({ from }),
    serves: (id) => {
      release.reset();
      release.set({ release: id }, 1);
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}
