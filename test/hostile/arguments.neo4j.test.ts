import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { releaseOf } from '../../seed/release.js';
import type { GraphStore } from '../../server/store/graph-store.js';
import { realCasebook, serve, storeWith, type Answer, type Api } from '../graphql/support/api.js';
import { emptyNeo4j } from '../store/neo4j-store.js';
import { together } from '../support/together.js';
import { hostileQuestions } from './arguments.js';
import { PAYLOADS, UNSTORABLE } from './strings.js';

const neo4j = inject('neo4j');
/** While Neo4j plans its queries for the first time, one may take longer than an answer may. */
const ATTEMPTS = 12;
const REQUEST = { 'x-request-id': 'hostile-on-both' };

describe.skipIf(neo4j === null)(`hostile texts on both engines ${inject('neo4jSkip')}`, () => {
  let store: GraphStore;
  let embedded: Api;
  let real: Api;
  beforeAll(async () => {
    if (neo4j === null) return;
    const { graph, release, log } = await realCasebook();
    embedded = await serve(await storeWith({ graph, release, log }));
    store = await emptyNeo4j(neo4j);
    await store.prepare();
    await store.replace(graph, release, log);
    real = await serve(store);
  });
  afterAll(async () => {
    await embedded.stop();
    await real.stop();
  });

  async function patiently(query: string, variables: object): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await real.ask(query, variables, REQUEST);
      if (answer.status !== 503 || attempt === ATTEMPTS) return answer;
    }
  }

  it('in every place where a text can stand have the same answer, and change nothing', async () => {
    const differ: string[] = [];
    await together(
      await hostileQuestions([...PAYLOADS.slice(0, 8), ...UNSTORABLE.slice(0, 3)]),
      async ({ where, text, asked: { query, variables } }) => {
        const [one, other] = await Promise.all([
          embedded.ask(query, variables, REQUEST),
          patiently(query, variables),
        ]);
        if (other.text !== one.text || other.status >= 500)
          differ.push(`${where} with ${JSON.stringify(text)}: ${one.text} and ${other.text}`);
        return 'more';
      },
      3,
    );
    expect(differ).toEqual([]);
    const { release } = await realCasebook();
    expect(releaseOf(await store.read((reader) => reader.graph())).id).toBe(release.id);
  });
});
