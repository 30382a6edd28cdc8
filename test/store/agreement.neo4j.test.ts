import { inject, it, onTestFinished } from 'vitest';
import { expectSameAnswers } from './agrees.js';
import { emptyNeo4j } from './neo4j-store.js';

const server = inject('neo4j');
const GRAPHS = 6;
const QUESTIONS = 60;

it.skipIf(server === null)(
  `Neo4j answers random questions about random graphs as the reference does ${inject('neo4jSkip')}`,
  { timeout: 300_000 },
  async () => {
    if (server === null) return;
    const store = await emptyNeo4j(server);
    onTestFinished(() => store.close());
    await store.prepare();
    for (let seed = 101; seed <= 100 + GRAPHS; seed += 1) await expectSameAnswers(store, seed, QUESTIONS);
  },
);
