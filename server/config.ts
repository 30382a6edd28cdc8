import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConfigInvalid } from './domain/errors.js';

/** The only place that reads the environment. What it says is checked here, once, all of it. */

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Neo4j, or the embedded engine in memory or in a file. */
  readonly engine:
    | {
        readonly kind: 'neo4j';
        readonly uri: string;
        readonly user: string;
        readonly password: string;
        readonly database: string;
      }
    | { readonly kind: 'embedded'; readonly path?: string };
  readonly logLevel: string;
  /** Log lines for people instead of machines. */
  readonly logPretty: boolean;
  /** Whether a browser that opens /graphql gets GraphiQL. */
  readonly graphiql: boolean;
  /** Points that one client may ask for in a minute; 0 for as many as it likes. */
  readonly rate: number;
  /** How many proxies of ours stand in front and tell the client's address in X-Forwarded-For. */
  readonly proxies: number;
  /** Mebibytes of answers that are kept; 0 for none. */
  readonly cache: number;
  /** Who may send cases over HTTP, and from which pages; null where nobody may. */
  readonly write: { readonly token: string; readonly origins: readonly string[] } | null;
  /** The folder of the case files. */
  readonly casebook: string;
  /** The folder of the built page, or null when it has not been built. */
  readonly web: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const SCHEMES = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/]+/;
const MOST = { port: 65_535, rate: 1_000_000, proxies: 10, cache: 4_096 };
/** Mebibytes: a few thousand answers. */
const USUAL_CACHE = 32;
/** Characters of a token that nobody guesses. */
const LEAST_TOKEN = 16;
/** Enough for an office of planners behind one address, and less than a script that takes all it can get. */
const USUAL_RATE = 900;

/** A folder of the project, found from the source and from what is built of it in dist/. */
function projectPath(path: string): string {
  const fromSource = fileURLToPath(new URL(`../${path}`, import.meta.url));
  return existsSync(fromSource) ? fromSource : fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The value of a variable; one that is set to nothing counts as not set. */
function valueOf(env: Environment, name: string): string | undefined {
  return env[name]?.trim() === '' ? undefined : env[name];
}

/** A whole number from 0 to `most`. */
function readNumber(
  env: Environment,
  name: string,
  otherwise: number,
  most: number,
  problems: string[],
): number {
  const text = valueOf(env, name) ?? String(otherwise);
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  problems.push(`${name} is '${text}': it must be a whole number from 0 to ${most}`);
  return otherwise;
}

function readEngine(env: Environment, problems: string[]): Config['engine'] {
  const uri = valueOf(env, 'NEO4J_URI');
  const user = valueOf(env, 'NEO4J_USER');
  const password = valueOf(env, 'NEO4J_PASSWORD');
  const path = valueOf(env, 'RENKEI_DATA');
  const needed = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const missing = Object.entries(needed).filter(([, value]) => value === undefined);
  if (missing.length === Object.keys(needed).length) {
    if (valueOf(env, 'NEO4J_DATABASE') !== undefined) {
      problems.push('NEO4J_DATABASE is set without NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD');
    }
    return path === undefined ? { kind: 'embedded' } : { kind: 'embedded', path };
  }
  for (const [name] of missing) {
    problems.push(`${name} is not set: NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD belong together`);
  }
  if (uri !== undefined && !SCHEMES.test(uri)) {
    problems.push('NEO4J_URI must begin with neo4j://, neo4j+s://, bolt:// or bolt+s:// and name a host');
  }
  if (path !== undefined) {
    problems.push('RENKEI_DATA is for the embedded engine: leave it out when NEO4J_URI is set');
  }
  return {
    kind: 'neo4j',
    uri: uri ?? '',
    user: user ?? '',
    password: password ?? '',
    database: valueOf(env, 'NEO4J_DATABASE') ?? 'neo4j',
  };
}

function readWrite(env: Environment, problems: string[]): Config['write'] {
  const token = valueOf(env, 'RENKEI_WRITE_TOKEN');
  const origins = (valueOf(env, 'RENKEI_WRITE_ORIGINS') ?? '').split(',').flatMap((one) => one.trim() || []);
  for (const origin of origins.filter((one) => !isOrigin(one))) {
    problems.push(`RENKEI_WRITE_ORIGINS has '${origin}': write origins as https://example.org, with commas`);
  }
  if (token === undefined) {
    if (origins.length > 0) problems.push('RENKEI_WRITE_ORIGINS is set without RENKEI_WRITE_TOKEN');
    return null;
  }
  if (token.length < LEAST_TOKEN || !/^[\x21-\x7e]+$/.test(token)) {
    const rule = `at least ${LEAST_TOKEN} letters, digits or signs without spaces`;
    problems.push(`RENKEI_WRITE_TOKEN must be ${rule}: make one with \`openssl rand -hex 32\``);
  }
  return { token, origins };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text);
}

function readLevel(env: Environment, problems: string[]): string {
  const level = valueOf(env, 'LOG_LEVEL') ?? 'info';
  if (!LEVELS.includes(level))
    problems.push(`LOG_LEVEL is '${level}': it must be one of ${LEVELS.join(', ')}`);
  return level;
}

function readFlag(env: Environment, name: string, otherwise: boolean, problems: string[]): boolean {
  const text = valueOf(env, name);
  if (text === undefined) return otherwise;
  if (text !== '0' && text !== '1') problems.push(`${name} is '${text}': it must be 0 or 1`);
  return text === '1';
}

/**
 * The configuration that an environment asks for.
 *
 * @param terminal whether standard output is one
 * @throws ConfigInvalid with every problem in `data.problems`
 */
export function readConfig(env: Environment, terminal = false): Config {
  const problems: string[] = [];
  const production = valueOf(env, 'NODE_ENV') === 'production';
  const web = projectPath('dist/web');
  const casebook = valueOf(env, 'RENKEI_CASEBOOK') ?? projectPath('seed/casebook');
  if (!existsSync(casebook)) problems.push(`RENKEI_CASEBOOK is '${casebook}': there is no such folder`);
  const config: Config = {
    port: readNumber(env, 'PORT', 4000, MOST.port, problems),
    host: valueOf(env, 'HOST') ?? 'localhost',
    engine: readEngine(env, problems),
    logLevel: readLevel(env, problems),
    logPretty: terminal && !production,
    graphiql: readFlag(env, 'RENKEI_GRAPHIQL', !production, problems),
    rate: readNumber(env, 'RENKEI_RATE', USUAL_RATE, MOST.rate, problems),
    proxies: readNumber(env, 'RENKEI_PROXIES', 0, MOST.proxies, problems),
    cache: readNumber(env, 'RENKEI_CACHE', USUAL_CACHE, MOST.cache, problems),
    write: readWrite(env, problems),
    casebook,
    web: existsSync(`${web}/index.html`) ? web : null,
  };
  if (problems.length > 0) {
    throw new ConfigInvalid(`the configuration cannot be used:\n- ${problems.join('\n- ')}`, { problems });
  }
  return config;
}

/** The configuration of this process. @throws ConfigInvalid with every problem */
export function processConfig(): Config {
  return readConfig(process.env, process.stdout.isTTY);
}
