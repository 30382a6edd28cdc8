import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../server/store/open.js';
import { expectSameAnswers } from './agrees.js';
import { randomGraph } from '../../seed/synthetic.js';
import { randomQuestions } from './questions.js';
import { ReferenceStore } from './reference.js';
import { releaseFor } from './build.js';

const GRAPHS = 40;
const QUESTIONS = 60;

it(
  'the embedded engine answers random questions about random graphs as the reference does',
  { timeout: 60_000 },
  async () => {
    const store = await openStore({ kind: 'embedded' });
    onTestFinished(() => store.close());
    await store.prepare();
    for (let seed = 1; seed <= GRAPHS; seed += 1) await expectSameAnswers(store, seed, QUESTIONS);
  },
);

it('the random questions are worth asking: most have an answer that is not empty', async () => {
  let full = 0;
  for (let seed = 1; seed <= GRAPHS; seed += 1) {
    const graph = randomGraph(seed, 40);
    const reference = new ReferenceStore();
    await reference.replace(graph, releaseFor(graph));
    for (const { ask } of randomQuestions(graph, seed, QUESTIONS)) {
      if (/"id"|"total":[1-9]|rnd-/.test(JSON.stringify(await reference.read(ask)))) full += 1;
    }
  }
  expect(full / (GRAPHS * QUESTIONS)).toBeGreaterThan(0.5);
});
