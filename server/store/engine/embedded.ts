import type grafeo from '@grafeo-db/js';
import { PING } from '../cypher/engine.js';
import { ConfigInvalid, DatabaseUnavailable } from '../../domain/errors.js';
import { named } from './named.js';
import { Serial } from './serial.js';
import type { Definition, Engine, Query, Row, Transaction, Values } from './engine.js';

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;

/**
 * The graph engine inside this process: in memory, or kept in the file at `path`.
 *
 * @throws ConfigInvalid when the file is in use by another process, damaged, or not such a file, or when
 *   the engine has no binary for this machine.
 */
export async function openEmbedded(options: { readonly path?: string | undefined } = {}): Promise<Engine> {
  const { GrafeoDB } = await loadBinary();
  return new EmbeddedEngine(openDatabase(GrafeoDB, options.path), options.path !== undefined);
}

/** Loaded when asked for: a machine for which there is no binary can still serve from Neo4j. */
async function loadBinary(): Promise<typeof grafeo> {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    const problem = `the embedded engine has no binary for this machine (${process.platform} ${process.arch}): set NEO4J_URI to serve from a Neo4j`;
    throw new ConfigInvalid(problem, { problems: [problem] }, { cause });
  }
}

function openDatabase(GrafeoDB: typeof grafeo.GrafeoDB, path: string | undefined): Database {
  try {
    return GrafeoDB.create(path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const problem = /lock/.test(why)
      ? `the graph file ${path} is in use by another process: stop that one, or choose another file`
      : `the graph file ${path} cannot be read: restore it, or remove it to start from the case files (${why})`;
    throw new ConfigInvalid(problem, { problems: [problem] }, { cause });
  }
}

class EmbeddedEngine implements Engine {
  readonly kind = 'embedded';
  readonly snapshotReads = true;
  readonly #db: Database;
  readonly #onFile: boolean;
  readonly #writes = new Serial();
  readonly #running = new Set<Promise<unknown>>();
  #closed = false;

  constructor(db: Database, onFile: boolean) {
    this.#db = db;
    this.#onFile = onFile;
  }

  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#track(() => this.#transact(work, false));
  }

  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    // The engine would let two writers run side by side and both commit; one at a time is a serial order.
    return this.#track(() => this.#writes.run(() => this.#transact(work, true)));
  }

  define(statements: readonly Definition[]): Promise<void> {
    return this.#track(() =>
      this.#writes.run(async () => {
        for (const statement of statements) await this.#db.executeCypher(statement.text);
      }),
    );
  }

  async ping(): Promise<void> {
    await this.#track(() => this.#db.executeCypher(PING.text));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.allSettled(this.#running);
    try {
      this.#db.close();
    } catch (error) {
      // As with a checkpoint: what was committed is in the log, and only the file is not up to date.
      if (!isStorage(error)) throw error;
    }
  }

  async #track<T>(start: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new DatabaseUnavailable('the graph store is closed');
    const running = start();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** Readings too end with a commit: see `end`. */
  async #transact<T>(work: (tx: Transaction) => Promise<T>, write: boolean): Promise<T> {
    const native = this.#db.beginTransaction('snapshot');
    // A transaction must not be closed, and runs no second query, while one of its queries runs.
    const queries = new Serial();
    let writes = write;
    const run = (query: Query, params?: Values): Promise<readonly Row[]> =>
      queries.run(async () => {
        try {
          const result = await native.executeCypher(query.text, params);
          writes ||= hasWritten(result.counters);
          if (writes && !write) throw new Error('a reading wrote to the graph');
          // Our queries return only what `Value` lists: no dates, bytes or numbers past 2^53.
          return result.toArray() as Row[];
        } catch (error) {
          throw named(query, error);
        }
      });
    try {
      const result = await work({ run });
      await queries.idle();
      native.commit();
      if (write) this.#checkpoint();
      return result;
    } catch (error) {
      await queries.idle();
      end(native, writes);
      throw asStorage(error);
    }
  }

  /** Bring what was committed from the log into the file, so that the log does not grow with every load. */
  #checkpoint(): void {
    if (!this.#onFile) return;
    try {
      this.#db.walCheckpoint();
    } catch {
      // A full disk, say. The commit is in the log already, and the next opening takes it from there.
    }
  }
}

function hasWritten(counters: object): boolean {
  return Object.values(counters).some((count) => count > 0);
}

/**
 * Give a transaction up, whatever comes of it: what was wrong before is what the caller must hear. One that only read
 * is committed all the same, because each that is rolled back costs the engine half a kilobyte for good (0.6.0).
 */
function end(native: ReturnType<Database['beginTransaction']>, writes: boolean): void {
  try {
    if (!native.isActive) return;
    if (writes) native.rollback();
    else native.commit();
  } catch {
    // A commit that failed has ended the transaction.
  }
}

/** What the engine says when the file system does not do as it is told. */
const isStorage = (error: unknown): boolean =>
  error instanceof Error && /GRAFEO-X003|I\/O error/.test(error.message);

/** `error` as it should reach the store's caller. */
function asStorage(error: unknown): unknown {
  if (!isStorage(error)) return error;
  const message = 'the graph file cannot be written: see whether its disk is full, make room, and load again';
  return new DatabaseUnavailable(message, { reason: 'Storage' }, { cause: error });
}
