import { fold } from '../../domain/fold.js';
import type { DomainNode } from '../../domain/model.js';
import { romajiOfReading } from '../../domain/romaji.js';
import { searchedNames } from '../../domain/searched.js';
import { rankedKey } from '../cypher/search.js';
import type { Properties } from './fields.js';

/** Writes the properties by which a node is found; a node that is not searched gets none. */
export function writeSearchKeys(out: Properties, node: DomainNode): void {
  const keys = distinct(searchedNames(node).map(({ text }) => fold(text)));
  write(out, ['search', 'keys'], keys);
  write(out, ['romaji', 'romajiKeys'], distinct(keys.map(romajiOfReading)));
}

const distinct = (keys: readonly (string | null)[]): string[] => [
  ...new Set(keys.filter((key) => key !== null).filter((key) => key !== '')),
];

function write(out: Properties, [text, ranked]: readonly [string, string], keys: readonly string[]): void {
  if (keys.length === 0) return;
  out[text] = keys.join('\n');
  out[ranked] = keys.map(rankedKey).sort();
}
