import { it } from 'vitest';
import { syntheticGraph } from '../../seed/synthetic.js';
import { releaseFor } from '../store/build.js';
import { engines, MUNICIPALITIES } from './engines.js';
import { line, once } from './measure.js';

it.each(engines())('load on %s', async (name, open) => {
  const graph = syntheticGraph({ municipalities: MUNICIPALITIES });
  const store = await open();
  try {
    process.stdout.write(`\n${name}: ${graph.nodes.length} nodes, ${graph.relations.length} relations\n`);
    process.stdout.write(line('prepare', await once(() => store.prepare())));
    for (const [what, id] of [
      ['first load', 'a'],
      ['replace all of it', 'b'],
      ['the same release again', 'b'],
    ] as const) {
      process.stdout.write(line(what, await once(() => store.replace(graph, releaseFor(graph, id)))));
    }
  } finally {
    await store.close();
  }
});
