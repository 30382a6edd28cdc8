import type { DomainNode, FormerName } from './model.js';
import type { NodeLabel } from './vocabulary.js';

/** By what sort of name a thing was found. ROMAJI: by a name in kana, spelled in Latin letters. */
export const SEARCH_MATCHES = ['NAME', 'READING', 'ALIAS', 'ENGLISH', 'FORMER_NAME', 'ROMAJI'] as const;
export type SearchMatch = (typeof SEARCH_MATCHES)[number];

/** A name by which a thing is found, as stored. */
export interface SearchedName {
  readonly text: string;
  readonly by: Exclude<SearchMatch, 'ROMAJI'>;
}

/** Labels that search leaves out: they have no names, only places and sentences. */
const NOT_SEARCHED: ReadonlySet<NodeLabel> = new Set(['Lesson', 'Passage']);

/** The names by which a node is found, in the order in which they are preferred. */
export function searchedNames(node: DomainNode): SearchedName[] {
  if (NOT_SEARCHED.has(node.label)) return [];
  const former = node.label === 'Body' ? node.formerNames.flatMap(formerly) : [];
  const written: (SearchedName | null)[] = [
    { text: node.name, by: 'NAME' },
    node.kana === null ? null : { text: node.kana, by: 'READING' },
    node.nameEn === null ? null : { text: node.nameEn, by: 'ENGLISH' },
    ...node.aliases.map((text) => ({ text, by: 'ALIAS' as const })),
    ...former,
  ];
  return written.filter((name) => name !== null);
}

function formerly({ name, kana, nameEn }: FormerName): SearchedName[] {
  return [name, kana, nameEn].filter((text) => text !== null).map((text) => ({ text, by: 'FORMER_NAME' }));
}
