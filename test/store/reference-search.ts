import { fold } from '../../server/domain/fold.js';
import type { DomainNode } from '../../server/domain/model.js';
import { editsUntilFound, pairsOf } from '../../server/domain/nearness.js';
import { romajiOfReading, romajiOfTerms } from '../../server/domain/romaji.js';
import type { SearchMatch } from '../../server/domain/searched.js';
import type { NodeLabel } from '../../server/domain/vocabulary.js';
import { NEAR_CANDIDATES, type NearName } from '../../server/store/graph-store.js';
import { codePoints, idOrder, textOrder } from './reference-order.js';

/** The reference's search: over all names of all nodes, each looked at by itself. */

/** A name as stored, and what sort of name it is. */
export interface Name {
  readonly text: string;
  readonly by: SearchMatch;
}

const UNSEARCHED: readonly NodeLabel[] = ['Lesson', 'Passage'];

/** The names by which a node is found, the preferred first. */
export function namesOf(node: DomainNode): Name[] {
  if (UNSEARCHED.includes(node.label)) return [];
  const former = node.label === 'Body' ? node.formerNames : [];
  const named = (by: SearchMatch, ...texts: (string | null)[]): Name[] =>
    texts.map((text) => ({ text: text ?? '', by }));
  return [
    ...named('NAME', node.name),
    ...named('READING', node.kana),
    ...named('ENGLISH', node.nameEn),
    ...named('ALIAS', ...node.aliases),
    ...former.flatMap(({ name, kana, nameEn }) => named('FORMER_NAME', name, kana, nameEn)),
  ].filter(({ text }) => fold(text) !== '');
}

/** What a name is looked for by: as it is written, and in romaji where it is kana. */
function spellings(name: Name, terms: readonly string[]) {
  const romaji = romajiOfTerms(terms);
  const reading = romajiOfReading(fold(name.text));
  return [
    { name, key: fold(name.text), terms, late: 0 },
    ...(romaji === null || reading === null
      ? []
      : [{ name: { ...name, by: 'ROMAJI' as const }, key: reading, terms: romaji, late: 1 }]),
  ];
}

const lengthOf = (text: string): number => codePoints(text).length;

/** The name that answers best, and the key by which hits are ordered; null when none does. */
export function bestMatch(
  node: DomainNode,
  terms: readonly string[],
): { matched: string; by: SearchMatch; sort: string } | null {
  const rankOf = (key: string, whole: string): number => (key === whole ? 0 : key.startsWith(whole) ? 2 : 4);
  const matches = namesOf(node)
    .flatMap((name) => spellings(name, terms))
    .filter((one) => one.terms.every((term) => one.key.includes(term)))
    .map((one) => ({
      matched: one.name.text,
      by: one.name.by,
      sort: `${rankOf(one.key, one.terms.join('')) + one.late}${String(lengthOf(one.key)).padStart(4, '0')}`,
    }))
    .sort((a, b) => textOrder(a.sort, b.sort));
  return matches[0] ?? null;
}

/** The names that come near, among the nodes that share most pairs of letters. */
export function nearestNames(
  nodes: readonly DomainNode[],
  terms: readonly string[],
  first: number,
): readonly NearName[] {
  const count = (keys: readonly (string | null)[], wanted: readonly string[]): number =>
    pairsOf(wanted).filter((pair) => keys.some((key) => key?.includes(pair))).length;
  const looked = nodes
    .map((node) => {
      const keys = namesOf(node).map(({ text }) => fold(text));
      const shared = count(keys, terms) + count(keys.map(romajiOfReading), romajiOfTerms(terms) ?? []);
      return { id: node.id, node, shared };
    })
    // Where the terms themselves have no pair, nothing is looked for.
    .filter(({ shared }) => shared > 0 && pairsOf(terms).length > 0)
    .sort((a, b) => b.shared - a.shared || idOrder(a, b))
    .slice(0, NEAR_CANDIDATES);
  const near = looked.flatMap(({ id, node }) => {
    const names = namesOf(node)
      .flatMap((name) => spellings(name, terms))
      .map((one) => ({
        id,
        node,
        name: one.name.text,
        edits: editsUntilFound(one.terms, one.key) ?? Infinity,
        off: Math.abs(lengthOf(one.key) - lengthOf(one.terms.join(''))),
      }))
      .filter(({ edits }) => edits < Infinity)
      .sort((a, b) => a.edits - b.edits || a.off - b.off);
    return names.slice(0, 1);
  });
  return near
    .sort((a, b) => a.edits - b.edits || a.off - b.off || idOrder(a, b))
    .slice(0, first)
    .map(({ node, name }) => ({ node, name }));
}
