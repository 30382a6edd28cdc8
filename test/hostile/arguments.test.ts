import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseOf } from '../../seed/release.js';
import type { GraphStore } from '../../server/store/graph-store.js';
import { faultIn } from '../fuzz/verdict.js';
import { realCasebook, serve, storeWith, type Api } from '../graphql/support/api.js';
import { watched } from '../graphql/support/watched.js';
import { together } from '../support/together.js';
import { hostileQuestions, slots } from './arguments.js';
import { HOSTILE, UNSTORABLE } from './strings.js';

let store: GraphStore;
let api: Api;
/** Questions that the store was asked so far. */
let asked = 0;
beforeAll(async () => {
  store = await storeWith(await realCasebook());
  api = await serve(watched(store, () => (asked += 1)));
});
afterAll(() => api.stop());

const unchanged = async (): Promise<void> => {
  const { release } = await realCasebook();
  expect(releaseOf(await store.read((reader) => reader.graph())).id).toBe(release.id);
  expect(api.log.filter(({ msg }) => msg === 'internal error')).toEqual([]);
};

describe('the places where a client can put a text', () => {
  it('are all reached: with what belongs there, each is answered or misses only that', async () => {
    const found = await slots();
    expect(found.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Query.node(id)',
        'Query.bodies(filter.nameContains)',
        'Query.bodies(after)',
        'Query.compare(scopes.at.asOf)',
        'Body.roles(at.asOf)',
        'Passage.citedBy(after)',
      ]),
    );
    const missed: string[] = [];
    for (const slot of found.filter(({ name }) => name.endsWith('asOf)'))) {
      const { data, errors } = await api.ask(slot.ask('2013-04-01').query, slot.ask('2013-04-01').variables);
      const isThere = Object.values(data ?? {}).some((value) => value !== null);
      if (!isThere || errors.length > 0) missed.push(`${slot.name} ${errors[0]?.message ?? 'is not there'}`);
    }
    expect(missed).toEqual([]);
  });
});

describe('hostile texts', () => {
  it('in every place where a text can stand are answered or refused, and change nothing', async () => {
    const questions = await hostileQuestions(HOSTILE);
    const faults: string[] = [];
    await together(questions, async ({ where, text, asked: sent }) => {
      const fault = faultIn(sent, await api.ask(sent.query, sent.variables));
      if (fault !== null) faults.push(`${where} with ${JSON.stringify(text.slice(0, 60))}: ${fault}`);
      return 'more';
    });
    expect(faults).toEqual([]);
    await unchanged();
  });

  it('with NUL or half a character are refused in every place, before anything is asked', async () => {
    const questions = await hostileQuestions(UNSTORABLE);
    const wrong: string[] = [];
    const before = asked;
    await together(questions, async (one) => {
      const { status, errors } = await api.ask(one.asked.query, one.asked.variables);
      const code = String(errors[0]?.extensions['code']);
      const isRefused = status === 400 && /^(?:BAD_USER_INPUT|GRAPHQL_PARSE_FAILED)$/.test(code);
      if (!isRefused) wrong.push(`${one.where} with ${JSON.stringify(one.text)}: ${status} ${code}`);
      return 'more';
    });
    expect(wrong).toEqual([]);
    expect(asked).toBe(before);
    await unchanged();
  });
});
