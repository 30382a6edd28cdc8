import { createRequire } from 'node:module';
import pino, { type Logger } from 'pino';

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

/** The log of the process, on standard output. Personal data has no place in it. */
export function createLog({ level, pretty }: LogOptions): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return pretty && isInstalled(PRETTY)
    ? pino({ ...options, transport: { target: PRETTY, options: { ignore: 'pid,hostname' } } })
    : pino(options);
}
