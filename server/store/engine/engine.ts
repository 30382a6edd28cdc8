/** What the store asks of a graph engine: transactions over one dialect of Cypher. */

/** A value that both engines take as a parameter and give back in a row. Whole numbers are integers. */
export type Value = string | number | boolean | null | readonly Value[] | Values;
export interface Values {
  readonly [key: string]: Value;
}

/** One row of an answer, by column name. */
export type Row = Values;

/** A query of the catalogue. The name stands in errors and in traces; values only ever come as parameters. */
export interface Query {
  readonly name: string;
  readonly text: string;
}

/** A statement that defines a constraint or an index, unless there is one by that name. */
export interface Definition extends Query {
  /** The name of what it defines, which no other definition ever had. */
  readonly creates: string;
}

export interface Transaction {
  /** Run one query. Queries that are asked for at the same time run one after the other. */
  run(query: Query, params?: Values): Promise<readonly Row[]>;
}

export interface Engine {
  readonly kind: 'embedded' | 'neo4j';

  /**
   * Whether all queries of one read transaction see the same commit. Where not (Neo4j reads whatever is
   * committed at that moment), the store has to notice a commit that came between them.
   */
  readonly snapshotReads: boolean;

  /** Run `work` in one read transaction. It may be run again when the engine asks for a retry. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;

  /** Run `work` in one write transaction: all of it or, when it throws, nothing. May be run again. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;

  /** Run statements that define constraints and indexes, each by itself, and wait until they are in use. */
  define(statements: readonly Definition[]): Promise<void>;

  /** Answer when the engine does; else throw `DatabaseUnavailable`. */
  ping(): Promise<void>;

  /** Wait for the transactions under way, then give back all that is held. Idempotent. */
  close(): Promise<void>;
}
