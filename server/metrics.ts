import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured of this process, for Prometheus. No address, no name and no question is in it. */
export interface Metrics {
  /** A request has been answered, or was cut off. `seconds` from its first byte on. */
  request(path: string, method: string, status: string, seconds: number): void;
  /** Something was refused: the code of the error, and which limit where it was one. */
  refused(code: string, limit: string): void;
  /** A question to the graph engine has been answered. */
  asked(question: string, seconds: number): void;
  /** An operation was answered, from the graph or with an answer that was kept. */
  answered(from: 'graph' | 'cache'): void;
  /** An answer was looked for among those that are kept. */
  looked(found: 'hit' | 'miss'): void;
  /** Cases were sent to be loaded, and what came of it. */
  loaded(outcome: string): void;
  /** How full the cache is, whenever somebody asks. */
  holds(held: () => { readonly answers: number; readonly bytes: number }): void;
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

/** What was made for a label, made once: looking it up in the metric costs more than counting. */
function once<T>(make: (label: string) => T): (label: string) => T {
  const made = new Map<string, T>();
  return (label) => {
    const before = made.get(label);
    if (before !== undefined) return before;
    const value = make(label);
    made.set(label, value);
    return value;
  };
}

function gaugeHeld(registry: Registry, held: Parameters<Metrics['holds']>[0]): void {
  for (const part of ['answers', 'bytes'] as const) {
    new Gauge({
      name: `renkei_answer_cache_${part}`,
      help: `The ${part} that are held in the cache.`,
      registers: [registry],
      collect() {
        this.set(held()[part]);
      },
    });
  }
}

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
  const lookups = new Counter({
    name: 'renkei_answer_cache_lookups_total',
    help: 'Questions that may have an answer in the cache, by whether it had.',
    labelNames: ['found'],
    registers,
  });
  const loads = new Counter({
    name: 'renkei_loads_total',
    help: 'Cases sent to be loaded, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const release = new Gauge({
    name: 'renkei_release_info',
    help: 'The release that is served; always 1.',
    labelNames: ['release'],
    registers,
  });
  const latencyOf = once((path) => latency.labels({ path }));
  const requestsOf = once((labels) => {
    const [path = '', method = '', ...status] = labels.split(' ');
    return requests.labels({ path, method, status: status.join(' ') });
  });
  const engineOf = once((question) => engine.labels({ question }));
  const answersOf = once((from) => answers.labels({ from }));
  const lookupsOf = once((found) => lookups.labels({ found }));
  let served: string | null = null;
  return {
    request: (path, method, status, seconds) => {
      const known = PATHS.has(path) ? path : 'other';
      requestsOf(`${known} ${method} ${status}`).inc();
      latencyOf(known).observe(seconds);
    },
    refused: (code, limit) => refusals.inc({ code, limit }),
    asked: (question, seconds) => engineOf(question).observe(seconds),
    answered: (from) => answersOf(from).inc(),
    looked: (found) => lookupsOf(found).inc(),
    loaded: (outcome) => loads.inc({ outcome }),
    holds: (held) => gaugeHeld(registry, held),
    serves: (id) => {
      if (id === served) return;
      served = id;
      release.reset();
      release.set({ release: id }, 1);
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}
