import type { ApiClient } from './client.js';

export interface Memory {
  /** How long an answer is kept, in milliseconds. */
  readonly keptFor: number;
  /** How many answers are kept at most; the one asked for longest ago goes first. */
  readonly most: number;
  /** The time, in milliseconds since any moment. */
  readonly now: () => number;
}

/**
 * A client that gives an answer again for a short while, so that going from one view of an area to another and back
 * shows it at once. Failures are not kept: what is asked again then is asked for real.
 */
export function remembering(client: ApiClient, { keptFor, most, now }: Memory): ApiClient {
  const kept = new Map<string, { readonly answer: unknown; readonly until: number }>();
  return {
    async query<TResult, TVariables>(
      ...asked: Parameters<typeof client.query<TResult, TVariables>>
    ): Promise<TResult> {
      const [document, variables, signal] = asked;
      signal.throwIfAborted();
      const key = `${document.name} ${JSON.stringify(variables)}`;
      const known = kept.get(key);
      kept.delete(key);
      if (known !== undefined && known.until > now()) {
        kept.set(key, known);
        // Kept under the name and the variables of this very document, so that it has its type.
        return known.answer as TResult;
      }
      const answer = await client.query(document, variables, signal);
      kept.set(key, { answer, until: now() + keptFor });
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      return answer;
    },
  };
}
