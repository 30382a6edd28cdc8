import { expect } from 'vitest';
import { canonicalJson, releaseOf } from '../../seed/release.js';
import { randomGraph } from '../../seed/synthetic.js';
import type { GraphStore } from '../../server/store/graph-store.js';
import { randomQuestions } from './questions.js';
import { ReferenceStore } from './reference.js';

/**
 * Load the random graph of this seed into both, ask both `count` random questions, and expect the same
 * answers; then expect the whole graph back, to the byte.
 */
export async function expectSameAnswers(store: GraphStore, seed: number, count: number): Promise<void> {
  const reference = new ReferenceStore();
  const graph = randomGraph(seed, 40);
  const release = releaseOf(graph);
  await store.replace(graph, release);
  await reference.replace(graph, release);
  const questions = randomQuestions(graph, seed, count);
  for (const { what, ask } of questions) {
    expect(await store.read(ask), `seed ${seed}: ${what}`).toStrictEqual(await reference.read(ask));
  }
  const back = await store.read((reader) => reader.graph());
  expect(canonicalJson(back)).toBe(canonicalJson(graph));
  expect(releaseOf(back).id).toBe(release.id);
}
