/** What the global set-ups hand to the tests: `inject('neo4j')`, `inject('chrome')`. */
import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A running Neo4j that the tests may empty, or null where there is none. */
    neo4j: { uri: string; user: string; password: string; database: string } | null;
    /** Why `neo4j` is null; empty when it is not. */
    neo4jSkip: string;
    /** The executable of a Chromium, or null where there is none. */
    chrome: string | null;
    /** Why `chrome` is null; empty when it is not. */
    chromeSkip: string;
  }
}
