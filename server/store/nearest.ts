import { fold } from '../domain/fold.js';
import type { DomainNode } from '../domain/model.js';
import { editsUntilFound } from '../domain/nearness.js';
import { compareText } from '../domain/order.js';
import { romajiOfReading, romajiOfTerms } from '../domain/romaji.js';
import { searchedNames } from '../domain/searched.js';
import type { NearName } from './graph-store.js';

interface Candidate extends NearName {
  readonly edits: number;
  readonly difference: number;
}

const nearer = (a: Candidate, b: Candidate): number => a.edits - b.edits || a.difference - b.difference;

/** Of these the `first` whose names come nearest to the folded terms; those that come no nearer than chance are left out. */
export function nearestNames(
  nodes: readonly DomainNode[],
  terms: readonly string[],
  first: number,
): readonly NearName[] {
  return nodes
    .flatMap((node) => candidates(node, terms).sort(nearer).slice(0, 1))
    .sort((a, b) => nearer(a, b) || compareText(a.node.id, b.node.id))
    .slice(0, first)
    .map(({ node, name }) => ({ node, name }));
}

function candidates(node: DomainNode, terms: readonly string[]): Candidate[] {
  const romaji = romajiOfTerms(terms);
  return searchedNames(node)
    .flatMap(({ text }) => {
      const key = fold(text);
      return [
        candidate(node, text, terms, key),
        candidate(node, text, romaji, romaji && romajiOfReading(key)),
      ];
    })
    .filter((found) => found !== null);
}

function candidate(
  node: DomainNode,
  name: string,
  terms: readonly string[] | null,
  key: string | null,
): Candidate | null {
  if (terms === null || key === null) return null;
  const edits = editsUntilFound(terms, key);
  const difference = Math.abs([...key].length - [...terms.join('')].length);
  return edits === null ? null : { node, name, edits, difference };
}
