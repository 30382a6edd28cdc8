import { afterEach, describe, expect, it } from 'vitest';
import { DatabaseUnavailable } from '../../server/domain/errors.js';
import type { GraphStore } from '../../server/store/graph-store.js';
import { realCasebook, serve, storeWith, type Api } from './support/api.js';
import { watched } from './support/watched.js';

/** What goes wrong in the store, and what a client hears of it. */

let api: Api | undefined;
afterEach(async () => {
  await api?.stop();
  api = undefined;
});

/** The real store, in which one question fails the first times. */
async function failing(question: string, error: () => Error, times = Infinity): Promise<GraphStore> {
  let asked = 0;
  return watched(await storeWith(await realCasebook()), (name) => {
    if (name !== question) return;
    asked += 1;
    if (asked <= times) throw error();
  });
}

const SECRET = 'password=hunter2';

describe('a fault of ours', () => {
  it('is masked, has the id of the request, and is logged once with its stack', async () => {
    const store = await failing('areas', () => new TypeError(SECRET));
    api = await serve(store);
    const answer = await api.ask('{ a: areas { totalCount } b: areas { totalCount } }');
    const requestId = answer.headers.get('x-request-id');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('hunter2');
    expect(answer.errors).toMatchObject([
      { message: 'Internal error', extensions: { code: 'INTERNAL', requestId } },
    ]);
    const logged = api.log.filter(({ msg }) => msg === 'internal error');
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({
      requestId,
      err: { message: SECRET, stack: expect.any(String) as unknown },
    });
  });

  it('in the database is DB_UNAVAILABLE, to be tried again', async () => {
    const store = await failing('nodes', () => new DatabaseUnavailable('the database does not answer'));
    api = await serve(store);
    const answer = await api.ask('{ body(id: "body-sakai-council") { id } areas { totalCount } }');
    expect([answer.status, answer.headers.get('retry-after'), answer.data]).toEqual([503, '1', null]);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'DB_UNAVAILABLE' } }]);
    expect(api.log.filter(({ msg }) => msg === 'internal error')).toEqual([]);
  });

  it('leaves the next request alone', async () => {
    const store = await failing('release', () => new Error(SECRET), 1);
    api = await serve(store);
    const statuses = [await api.ask('{ release { id } }'), await api.ask('{ release { id } }')];
    expect(statuses.map(({ status }) => status)).toEqual([500, 200]);
  });
});

describe('before the graph is loaded', () => {
  it('questions are NOT_READY, and the schema can be asked about', async () => {
    const store = await failing('release', () => new Error(SECRET), 0);
    api = await serve(store);
    api.health.enter('loading');
    const answer = await api.ask('{ areas { totalCount } }');
    expect([answer.status, answer.errors[0]?.extensions['code']]).toEqual([503, 'NOT_READY']);
    const schema = await api.ask('{ __schema { queryType { name } } __typename }');
    expect(schema.data).toEqual({ __schema: { queryType: { name: 'Query' } }, __typename: 'Query' });
  });
});

describe('what GraphQL refuses', () => {
  it.each([
    ['{ areas { totalCount }', 'GRAPHQL_PARSE_FAILED'],
    ['', 'GRAPHQL_PARSE_FAILED'],
    ['{ nowhere }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ areas(first: "ten") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($first: Int!) { areas(first: $first) { totalCount } }', 'BAD_USER_INPUT'],
    ['query A { __typename } query B { __typename }', 'BAD_USER_INPUT'],
    ['mutation { load }', 'BAD_USER_INPUT'],
    ['subscription { load }', 'BAD_USER_INPUT'],
  ])('%j is %s', async (query, code) => {
    const store = await failing('release', () => new Error(SECRET), 0);
    api = await serve(store);
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code, requestId: expect.any(String) as unknown });
    expect(errors[0]?.extensions['http']).toBeUndefined();
  });
});
