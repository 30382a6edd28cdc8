import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { realCasebook, serve, storeWith, type Answer, type Api } from '../graphql/support/api.js';
import { together } from '../support/together.js';
import { emptyNeo4j } from '../store/neo4j-store.js';
import type { Numbered } from './run.js';
import { documents, GOOD_MANNERS, SEED } from './run.js';

/** Documents that both engines have to answer, without an error. */
const ANSWERED = Number(process.env['RENKEI_FUZZ_PARITY'] ?? 500);
/** Milliseconds that one document may take while Neo4j plans its queries for the first time. */
const PATIENCE = 300;

/** On a busy machine it takes longer several times over. */
const ATTEMPTS = 12;

const neo4j = inject('neo4j');

/** More would only wait for each other while Neo4j plans. */
const AT_A_TIME = 3;
/** So that the answers can be the same to the byte. */
const REQUEST = { 'x-request-id': 'fuzz-on-both' };

describe.skipIf(neo4j === null)(`random documents on both engines ${inject('neo4jSkip')}`, () => {
  let embedded: Api;
  let real: Api;
  beforeAll(async () => {
    if (neo4j === null) return;
    const { graph, release, log } = await realCasebook();
    embedded = await serve(await storeWith({ graph, release, log }));
    const store = await emptyNeo4j(neo4j);
    await store.prepare();
    await store.replace(graph, release, log);
    real = await serve(store);
  });
  afterAll(async () => {
    await embedded.stop();
    await real.stop();
  });

  /** A query that is planned for the first time may take longer than an answer may. */
  async function patiently(api: Api, { asked: { query, variables } }: Numbered): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await api.ask(query, variables, REQUEST);
      if (answer.status !== 503 || attempt === ATTEMPTS) return answer;
    }
  }

  it(
    `${ANSWERED} that are answered, and those refused between them: the same to the byte`,
    async () => {
      let answered = 0;
      await together(
        documents(GOOD_MANNERS),
        async (one) => {
          if (answered >= ANSWERED) return 'enough';
          const [mine, other] = await Promise.all([patiently(embedded, one), patiently(real, one)]);
          expect(`${other.status} ${other.text}`, `seed ${one.seed}: ${JSON.stringify(one.asked)}`).toBe(
            `${mine.status} ${mine.text}`,
          );
          if (mine.errors.length === 0) answered += 1;
          return 'more';
        },
        AT_A_TIME,
      );
      process.stdout.write(`fuzz on both engines from seed ${SEED}: ${answered} answered alike\n`);
      const { data } = await real.ask('{ release { id } }');
      expect(data).toEqual({ release: { id: (await realCasebook()).release.id } });
    },
    ANSWERED * PATIENCE,
  );
});
