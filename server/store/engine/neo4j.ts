import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { AWAIT_INDEXES, PING } from '../cypher/engine.js';
import { DatabaseUnavailable } from '../../domain/errors.js';
import type { Engine, Query, Row, Transaction, Values } from './engine.js';
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
/** The server ends a transaction that takes longer. */
const READ_LIMIT = 5_000;
const WRITE_LIMIT = 120_000;

/** Neo4j through its driver. Connects with the first question. @throws Error when the URI is none. */
export async function openNeo4j(options: Neo4jOptions): Promise<Engine> {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    connectionTimeout: CONNECT_LIMIT,
    connectionAcquisitionTimeout: ACQUIRE_LIMIT,
    maxTransactionRetryTime: RETRY_LIMIT,
    connectionLivenessCheckTimeout: IDLE_LIMIT,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  return new Neo4jEngine(driver, options.database);
}

class Neo4jEngine implements Engine {
  readonly kind = 'neo4j';
  readonly snapshotReads = false;
  readonly #driver: Driver;
  readonly #database: string;
  /** Shared by all sessions, so that who reads after a write sees it on every member of a cluster. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly #running = new Set<Promise<unknown>>();
  #closed = false;

  constructor(driver: Driver, database: string) {
    this.#driver = driver;
    this.#database = database;
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

  async define(statements: readonly Query[]): Promise<void> {
    await this.#session('WRITE', async (session) => {
      for (const statement of [...statements, AWAIT_INDEXES]) await session.run(statement.text);
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
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: this.#bookmarks,
    });
    const running = work(session);
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      throw asUnavailable(error);
    } finally {
      this.#running.delete(running);
      await session.close();
    }
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
