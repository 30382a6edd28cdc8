import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { AWAIT_INDEXES, DEFINED, PING } from '../cypher/engine.js';
import { DatabaseUnavailable } from '../../domain/errors.js';
import { boltAnswers } from './bolt-answers.js';
import type { Definition, Engine, Query, Row, Transaction, Values } from './engine.js';
import { Line, type Patience } from './line.js';
import { named } from './named.js';
import { toNeo4j } from './neo4j-values.js';
import { asUnavailable } from './unavailable.js';

export interface Neo4jOptions {
  /** `neo4j://`, `neo4j+s://`, `bolt://` ... */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Always given: the driver would ask the server for the default one before each session. */
  readonly database: string;
}

/**
 * All in milliseconds. A server that is gone is noticed in 3 s; the driver's own limits take 40 to 66 s.
 * The first pause before a retry takes about a second and the second two, so that this limit allows one.
 */
const CONNECT_LIMIT = 1_000;
const ACQUIRE_LIMIT = 2_000;
const RETRY_LIMIT = 800;
/** A pooled connection that was idle for longer is tried before it is used. */
const IDLE_LIMIT = 15_000;
/** We end a transaction that takes longer, and the server one that we left behind. */
const READ_LIMIT = 5_000;
const WRITE_LIMIT = 120_000;
/** For a session to end in good order. */
const CLOSE_LIMIT = 1_000;
/** For the server to answer a greeting. Together with the silence before it less than the 3 s. */
const GREETING_LIMIT = 1_000;
const READER: Patience = { silence: 1_200, outage: 0 };
const WRITER: Patience = { silence: 2_000, outage: 8_000 };

/** Neo4j through its driver. Connects with the first question. @throws Error when the URI is none. */
export async function openNeo4j(options: Neo4jOptions): Promise<Engine> {
  return new Neo4jEngine(options);
}

function connect({ uri, user, password }: Neo4jOptions): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: CONNECT_LIMIT,
    connectionAcquisitionTimeout: ACQUIRE_LIMIT,
    maxTransactionRetryTime: RETRY_LIMIT,
    connectionLivenessCheckTimeout: IDLE_LIMIT,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}

class Neo4jEngine implements Engine {
  readonly kind = 'neo4j';
  readonly snapshotReads = false;
  readonly #options: Neo4jOptions;
  readonly #line: Line;
  /** Shared by all sessions, so that who reads after a write sees it on every member of a cluster. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly #running = new Set<Promise<unknown>>();
  #driver: Driver;
  #closed = false;

  constructor(options: Neo4jOptions) {
    this.#options = options;
    this.#driver = connect(options);
    this.#line = new Line(
      () => boltAnswers(options.uri, GREETING_LIMIT),
      () => this.#startAfresh(),
    );
  }

  /** Silent connections would take up the places of those that answer, and the driver cannot drop them. */
  #startAfresh(): void {
    void this.#driver.close().catch(() => undefined);
    this.#driver = connect(this.#options);
  }

  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#session('READ', (session) =>
      session.executeRead((tx) => transact(tx, work), { timeout: READ_LIMIT }),
    );
  }

  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#session('WRITE', (session) =>
      session.executeWrite((tx) => transact(tx, work), { timeout: WRITE_LIMIT }),
    );
  }

  async define(statements: readonly Definition[]): Promise<void> {
    await this.#session('WRITE', async (session) => {
      // Each would wait for the lock of the schema, behind a load that another process has under way.
      const { records } = await session.run(DEFINED.text);
      const defined = new Set(records.map((record): unknown => record.get('name')));
      const missing = statements.filter(({ creates }) => !defined.has(creates));
      if (missing.length === 0) return;
      for (const statement of [...missing, AWAIT_INDEXES]) await session.run(statement.text);
    });
  }

  async ping(): Promise<void> {
    await this.#session('READ', (session) => session.run(PING.text, {}, { timeout: READ_LIMIT }));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.allSettled(this.#running);
    await this.#driver.close();
  }

  async #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    if (this.#closed) throw new DatabaseUnavailable('the graph store is closed');
    const running = this.#line.watch(() => this.#within(mode, work), mode === 'READ' ? READER : WRITER);
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      throw asUnavailable(error);
    } finally {
      this.#running.delete(running);
    }
  }

  /** Work with a session of its own, and no longer than its limit. */
  async #within<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#options.database,
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: this.#bookmarks,
    });
    const limit = mode === 'READ' ? READ_LIMIT : WRITE_LIMIT;
    try {
      return await orAfter(limit, work(session), () => {
        throw new DatabaseUnavailable('the graph database took too long', { reason: 'TooLong' });
      });
    } finally {
      // Ends what still runs on the server, which by itself looks at the time only every other second.
      await orAfter(CLOSE_LIMIT, session.close(), () => this.#startAfresh());
    }
  }
}

/** What `work` gives; when that takes longer than so many milliseconds, what `late` does. */
async function orAfter<T, L>(limit: number, work: Promise<T>, late: () => L): Promise<T | L> {
  const timer = new AbortController();
  const elapsed = sleep(limit, undefined, { signal: timer.signal }).then(late);
  try {
    return await Promise.race([work, elapsed]);
  } finally {
    elapsed.catch(() => undefined);
    timer.abort();
  }
}

type Session = ReturnType<Driver['session']>;

/** Run `work` in the driver's transaction. Queries asked for at the same time go out together, in order. */
async function transact<T>(native: ManagedTransaction, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const running: Promise<unknown>[] = [];
  const ask = async (query: Query, params: Values): Promise<readonly Row[]> => {
    try {
      const result = await native.run(query.text, toNeo4j(params));
      // Our queries return only what `Value` lists: no nodes, dates or points.
      return result.records.map((record) => record.toObject());
    } catch (error) {
      throw named(query, error);
    }
  };
  const run = (query: Query, params: Values = {}): Promise<readonly Row[]> => {
    const rows = ask(query, params);
    running.push(rows);
    return rows;
  };
  try {
    return await work({ run });
  } finally {
    await Promise.allSettled(running);
  }
}
