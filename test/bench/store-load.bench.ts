import { it } from 'vitest';
import { syntheticGraph } from '../../seed/synthetic.js';
import { releaseFor } from '../store/build.js';
import type { DomainGraph } from '../../server/domain/model.js';
import { engines, MUNICIPALITIES } from './engines.js';
import { line, once } from './measure.js';

it.each(engines())('load on %s', async (name, open) => {
  const graph = syntheticGraph({ municipalities: MUNICIPALITIES });
  const store = await open();
  try {
    process.stdout.write(`\n${name}: ${graph.nodes.length} nodes, ${graph.relations.length} relations\n`);
    process.stdout.write(line('prepare', await once(() => store.prepare())));
    for (const [what, id, next] of [
      ['first load', 'a', graph],
      ['one in a hundred is other', 'b', some(graph)],
      ['everything is other', 'c', everything(graph)],
      ['the same release again', 'c', everything(graph)],
    ] as const) {
      process.stdout.write(line(what, await once(() => store.replace(next, releaseFor(next, id)))));
    }
  } finally {
    await store.close();
  }
});

/** Another name for every hundredth node, and every hundredth relation gone. */
function some({ nodes, relations }: DomainGraph): DomainGraph {
  return {
    nodes: nodes.map((node, i) => (i % 100 === 0 ? { ...node, name: `${node.name}改` } : node)),
    relations: relations.filter((_, i) => i % 100 > 0),
  };
}

/** Another name for every node and another place for every relation. */
function everything({ nodes, relations }: DomainGraph): DomainGraph {
  return {
    nodes: nodes.map((node) => ({ ...node, name: `${node.name}新` })),
    relations: relations.map((relation) => ({ ...relation, order: relation.order + 1 })),
  };
}
