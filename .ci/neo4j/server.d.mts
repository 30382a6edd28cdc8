/** How to reach a Neo4j, in the words of `Neo4jOptions`. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
  database: string;
}

export interface RunningNeo4j {
  readonly connection: Connection;
  /** Settles when the server is gone, for whatever reason. */
  readonly exited: Promise<unknown>;
  stop(): Promise<void>;
  /** Stop it in good order, and keep its data. */
  halt(): Promise<HaltedNeo4j>;
}

/** What a server leaves that was halted: where its data are, and where it listened. */
export interface HaltedNeo4j {
  readonly home: string;
  readonly port: number;
}

export function startNeo4j(
  say: (line: string) => void,
  how?: { halted?: HaltedNeo4j; brief?: boolean },
): Promise<RunningNeo4j>;
