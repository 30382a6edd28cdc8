import { fold } from '../domain/fold.js';
import type { DomainNode } from '../domain/model.js';
import { searchedNames } from './codec/node.js';

/**
 * The name of `node` that answers the folded terms best, as stored: equal to the whole query, else
 * beginning with it, else the shortest; of equals the name before the reading before the others.
 */
export function matchedName(node: DomainNode, terms: readonly string[]): string {
  const whole = terms.join('');
  let best = { name: node.name, rank: Infinity, length: Infinity };
  for (const name of searchedNames(node)) {
    const key = fold(name);
    if (!terms.every((term) => key.includes(term))) continue;
    const rank = key === whole ? 0 : key.startsWith(whole) ? 1 : 2;
    const length = [...key].length;
    if (rank < best.rank || (rank === best.rank && length < best.length)) best = { name, rank, length };
  }
  return best.name;
}
