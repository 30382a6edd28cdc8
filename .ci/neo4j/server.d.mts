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
}

export function startNeo4j(say: (line: string) => void): Promise<RunningNeo4j>;
