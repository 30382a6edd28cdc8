import { compareText } from '../domain/order.js';
import type { DomainNode, Id, Relation } from '../domain/model.js';
import { overlaps } from '../domain/period.js';
import type { Scope } from '../domain/scope.js';
import { RELATION_TYPES, type RelationType } from '../domain/vocabulary.js';
import type { Neighbour, Page, PageKey, PageRequest, Step } from '../store/graph-store.js';
import type { Loaders } from './loaders.js';
import type { RelationConnectionModel, RelationModel } from './models/evidence.js';
import { pageOf, type PageArguments } from './paging.js';

/** The claims that a thing stands at an end of. */

type Claim = RelationModel['it'];

const DEFAULT_FIRST = 100;
const PLACE_DIGITS = 6;

/** The claim, if it and both its ends are there at that time. */
export function relationModel(
  relation: Relation,
  from: DomainNode | null,
  to: DomainNode | null,
  scope: Scope,
): RelationModel | null {
  if (from === null || to === null) return null;
  const there = [relation, from, to].every(({ period }) => overlaps(period, scope.window));
  return there ? { it: { label: 'Relation', relation, from, to }, scope } : null;
}

/** A page of the claims that a thing stands at either end of; none when it is not there at that time. */
export async function listRelations(
  of: Id,
  types: readonly RelationType[] | null,
  scope: Scope,
  args: PageArguments,
  loaders: Loaders,
): Promise<RelationConnectionModel> {
  const asked = RELATION_TYPES.filter((type) => types?.includes(type) ?? true);
  const list = { name: 'relations', asked: { of, types: asked, ...scope.window } };
  const claims = async (page: PageRequest): Promise<Page<Claim>> => {
    const thing = await loaders.node(of);
    if (thing === null) return { items: [], hasNext: false, total: 0 };
    const along = (direction: Step['direction']): Promise<readonly Neighbour[]> =>
      loaders.expand(of, { types: asked, direction }, scope.window);
    const [out, into] = await Promise.all([along('out'), along('in')]);
    return pageAmong(
      [
        ...out.map(({ relation, node }) => keyed(0, { label: 'Relation', relation, from: thing, to: node })),
        ...into.map(({ relation, node }) => keyed(1, { label: 'Relation', relation, from: node, to: thing })),
      ],
      page,
    );
  };
  return { it: await pageOf(list, args, DEFAULT_FIRST, claims), scope };
}

/** Type, direction and place in the source's list as one text that sorts as they do. */
function keyed(direction: 0 | 1, item: Claim): { key: PageKey; item: Claim } {
  const { id, type, order } = item.relation;
  const place = String(order).padStart(PLACE_DIGITS, '0');
  const rank = String(RELATION_TYPES.indexOf(type)).padStart(2, '0');
  return { key: { sort: `${rank}${direction}${place}`, id }, item };
}

/** One page of a list that is at hand as a whole. */
export function pageAmong<T>(
  all: readonly { readonly key: PageKey; readonly item: T }[],
  { first, after }: PageRequest,
): Page<T> {
  const compare = (a: PageKey, b: PageKey): number => compareText(a.sort, b.sort) || compareText(a.id, b.id);
  const rest = all
    .filter(({ key }) => after === null || compare(key, after) > 0)
    .sort((a, b) => compare(a.key, b.key));
  return { items: rest.slice(0, first), hasNext: rest.length > first, total: all.length };
}
