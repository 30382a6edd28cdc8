/** What is told of operations while they run, for whoever measures. */
export interface Observer {
  /** An error was told to a client: its code, and which limit where it was one. */
  refused(code: string, limit: string): void;
  /** A question to the graph engine has been answered, or has failed. */
  asked(question: string, seconds: number): void;
  /** An operation was answered from the graph. */
  answered(from: 'graph'): void;
  /** The release that an answer was read from. */
  serves(release: string): void;
}

/** Nobody measures. */
export const UNOBSERVED: Observer = {
  refused: () => undefined,
  asked: () => undefined,
  answered: () => undefined,
  serves: () => undefined,
};
