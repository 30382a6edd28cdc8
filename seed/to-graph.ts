import type { DomainGraph } from '../server/domain/model.js';
import type { ReadCase } from './case.js';
import { nodesOf } from './graph/entities.js';
import { relationsOf } from './graph/relations.js';
import { withYears } from './graph/years.js';

/** Cases in which `checkCases` finds nothing → the domain graph. Pure; throws on cases that were not checked. */
export function toGraph(cases: readonly ReadCase[]): DomainGraph {
  return withYears({
    nodes: cases.flatMap((file) =>
      file.entries.flatMap((entry) => (entry.section === 'relations' ? [] : nodesOf(entry))),
    ),
    relations: cases.flatMap(relationsOf),
  });
}
