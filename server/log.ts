import { createRequire } from 'node:module';
import pino, { type Logger, type LoggerOptions } from 'pino';

export type { Logger };

/** What a log is made from. */
export interface LogOptions {
  /** The least severe level that is written, or `silent`. */
  readonly level: string;
  /** For people at a terminal instead of one JSON object per line. */
  readonly pretty: boolean;
}

/** Installed for development only. */
const PRETTY = 'pino-pretty';

function isInstalled(module: string): boolean {
  try {
    createRequire(import.meta.url).resolve(module);
    return true;
  } catch {
    return false;
  }
}

/**
 * Lines go out together, some kilobytes or a tenth of a second of them: to write each by itself would cost more than to
 * answer from the cache. Nothing is lost when the process ends, unless it is killed; faults are written at once.
 */
const TOGETHER = { minLength: 4_096, periodicFlush: 100 };
const AT_ONCE = 50;

/** The time as ISO 8601 in UTC, written once for all lines of a second. */
function timestamp(): string {
  const now = Date.now();
  const second = Math.floor(now / 1_000);
  if (second !== latest.second) {
    latest = { second, text: new Date(second * 1_000).toISOString().slice(0, -'000Z'.length) };
  }
  return `,"time":"${latest.text}${String(now % 1_000).padStart(3, '0')}Z"`;
}
let latest = { second: NaN, text: '' };

/** The log of the process, on standard output. Personal data has no place in it. */
export function createLog({ level, pretty }: LogOptions): Logger {
  const options = { level, base: null, timestamp };
  if (pretty && isInstalled(PRETTY)) {
    return pino({ ...options, transport: { target: PRETTY, options: { ignore: 'pid,hostname' } } });
  }
  const out = pino.destination({ dest: 1, sync: false, ...TOGETHER });
  const hooks: LoggerOptions['hooks'] = {
    logMethod(args, method, severity) {
      method.apply(this, args);
      if (severity >= AT_ONCE) out.flushSync();
    },
  };
  return pino({ ...options, hooks }, out);
}
