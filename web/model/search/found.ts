import type { SearchThingsQuery } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import type { Locale } from '../era.js';
import type { LinkedThing } from '../thing-link.js';
import { fold } from './fold.js';
import { pieces, type Piece } from './marks.js';

/** What a search found, as it is told: each thing with where it belongs and why it was found. */

type Answer = SearchThingsQuery['search'];
type Edge = Answer['edges'][number];
type Node = Edge['node'];
/** The types of things that are found. */
export type ThingType = Node['__typename'];

/** By which name a thing was found, where that is not the one that it is shown by. */
export interface Reason {
  readonly by: Edge['matchedBy'] | 'NEAR';
  readonly name: readonly Piece[];
  /** What language the name is in. */
  readonly lang: Locale;
  /** Whether the name is so long that it would say less than the sort of name does. */
  readonly long: boolean;
}

/** The most letters of a name that are read at a glance. */
const GLANCE = 32;

/** A thing that was found. */
export interface Found {
  readonly id: string;
  readonly type: ThingType;
  readonly name: readonly Piece[];
  /** The same name in one. */
  readonly text: string;
  readonly collective: boolean;
  /** The area, body or organisation that it belongs to; empty where its name says it or nothing does. */
  readonly context: string;
  readonly reason: Reason | null;
  readonly thing: LinkedThing;
}

/** Things of one type, in the order in which they were found. */
export interface FoundGroup {
  readonly type: ThingType;
  readonly found: readonly Found[];
}

/** The things of an answer, the best first. */
export function foundIn({ edges, tried }: Answer, m: Messages): readonly Found[] {
  const terms = termsOf(tried);
  return edges.map(({ node, matched, matchedBy }) =>
    foundThing(node, { by: matchedBy, name: matched }, terms, m),
  );
}

/** What comes near, where nothing was found. */
export function nearIn({ nearest }: Answer, m: Messages): readonly Found[] {
  return nearest.map(({ node, name }) => foundThing(node, { by: 'NEAR', name }, [], m));
}

/** The same by type; the type of the best comes first. */
export function groupsOf(found: readonly Found[]): readonly FoundGroup[] {
  const types = [...new Set(found.map(({ type }) => type))];
  return types.map((type) => ({ type, found: found.filter((one) => one.type === type) }));
}

const termsOf = (tried: readonly string[]): readonly string[] => tried[0]?.split(' ') ?? [];

function foundThing(
  node: Node,
  { by, name }: { readonly by: Reason['by']; readonly name: string },
  terms: readonly string[],
  m: Messages,
): Found {
  const text = node.__typename === 'Initiative' ? m.card.item(node.symbol, node.name) : node.name;
  return {
    id: node.id,
    type: node.__typename,
    name: pieces(text, terms),
    text,
    collective: node.__typename === 'Organization' && node.collective,
    context: contextOf(node, m)
      .filter((part) => !text.includes(part))
      .join(m.search.within),
    reason: speaksForItself(text, name, terms)
      ? null
      : { by, name: pieces(name, terms), lang: languageOf(name), long: name.length > GLANCE },
    thing: node,
  };
}

const languageOf = (name: string): Locale =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name) ? 'ja' : 'en';

/** Whether a reader sees in the name that is shown why the thing was found. */
function speaksForItself(shown: string, matched: string, terms: readonly string[]): boolean {
  const key = fold(shown);
  return shown === matched || (terms.length > 0 && terms.every((term) => key.includes(term)));
}

/** What it belongs to, outermost first. */
function contextOf(node: Node, m: Messages): readonly string[] {
  const names = (list: readonly { readonly name: string }[]): string[] =>
    list.length === 0 ? [] : [[...new Set(list.map(({ name }) => name))].join(m.home.and)];
  switch (node.__typename) {
    case 'Area':
      return names(node.withinAll.filter(({ kind }) => kind === 'PREFECTURE'));
    case 'Organization':
      return [...names(node.area ? [node.area] : []), ...names(node.unitOf ? [node.unitOf] : [])];
    case 'Body':
    case 'Activity':
      return names(node.areas);
    case 'Post':
      return names([node.organization]);
    case 'Meeting':
      return [...names(node.body.areas), ...names([node.body])];
    case 'Output':
      return names(node.producers.flatMap(({ body }) => body.areas));
    case 'Initiative':
      return names([node.programme]);
    default:
      return [];
  }
}
