import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORPUS } from './corpus/index.js';
import { serveCasebook, type Api } from './support/api.js';

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

/** Values in an answer that are not null. */
function valuesIn(data: unknown): number {
  if (data === null) return 0;
  if (typeof data !== 'object') return 1;
  return Object.values(data).reduce((sum: number, value) => sum + valuesIn(value), 0);
}

describe('the corpus', () => {
  it('has at least 150 questions, all different', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(CORPUS.map(({ query, variables }) => query + JSON.stringify(variables))).size).toBe(
      CORPUS.length,
    );
  });

  it.each(CORPUS)('$name', async ({ query, variables, least }) => {
    const { status, data, errors } = await api.ask(query, variables);
    expect(errors).toEqual([]);
    expect(status).toBe(200);
    expect(valuesIn(data)).toBeGreaterThanOrEqual(least);
  });
});
