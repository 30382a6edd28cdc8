import { LRUCache } from 'lru-cache';
import type { Id, Release } from '../domain/model.js';
import type { Window } from '../domain/period.js';
import type { NodeLabel } from '../domain/vocabulary.js';
import { optionalText, text } from './codec/fields.js';
import { listedOf } from './cypher/listed.js';
import { UNDATED } from './cypher/listings.js';
import { isAlways } from './cypher/selection.js';
import type { Row, Transaction } from './engine/engine.js';
import type { PageKey, PageRequest } from './graph-store.js';
import { sortKey } from './order.js';

/**
 * The order of the long lists, kept for the release that is read: an engine that does not go through an index in its
 * order would sort a whole label for each page. A list is read when it is first asked for, and lives as long as its
 * release.
 */
export class Listed {
  #release = '';
  #labels = new Map<NodeLabel, Promise<readonly Place[]>>();
  readonly #kept = new LRUCache<string, Promise<readonly Place[]>>({ max: KEPT });

  /**
   * The keys of one page and one more, and how many there are in the whole list.
   *
   * @param release the one that `tx` sees
   */
  async page(tx: Transaction, release: Release, list: List, page: PageRequest): Promise<KeyPage> {
    const name = `${release.id} ${release.loadedAt}`;
    if (this.#release !== name) {
      this.#release = name;
      this.#labels = new Map();
      this.#kept.clear();
    }
    const places = await this.#places(tx, list);
    const start = page.after === null ? 0 : firstAfter(places, page.after);
    return { keys: places.slice(start, start + page.first + 1), total: places.length };
  }

  #places(tx: Transaction, list: List): Promise<readonly Place[]> {
    const { label, kinds, window } = list;
    const all = this.#label(tx, label);
    if (kinds === undefined && isAlways(window)) return all;
    const name = JSON.stringify([label, kinds, window.since, window.until]);
    const known = this.#kept.get(name);
    if (known !== undefined) return known;
    const some = all.then((places) => places.filter((place) => isIn(place, list)));
    this.#kept.set(name, some);
    some.catch(() => this.#kept.delete(name));
    return some;
  }

  #label(tx: Transaction, label: NodeLabel): Promise<readonly Place[]> {
    const known = this.#labels.get(label);
    if (known !== undefined) return known;
    const labels = this.#labels;
    const read = tx.run(listedOf(label)).then((rows) => rows.map((row) => placeOf(label, row)).sort(inOrder));
    labels.set(label, read);
    read.catch(() => labels.delete(label));
    return read;
  }
}

/** Lists of one label with a filter, that are kept beside those without. */
const KEPT = 16;

/** A list that is known by its order alone. */
export interface List {
  readonly label: NodeLabel;
  readonly kinds: readonly string[] | undefined;
  readonly window: Window;
}

export interface KeyPage {
  readonly keys: readonly PageKey[];
  readonly total: number;
}

/** Where a node stands in the list of its label, and when it is there. */
interface Place extends PageKey {
  readonly id: Id;
  readonly order: string;
  readonly kind: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

function placeOf(label: NodeLabel, row: Row): Place {
  const id = text.read(row, 'id');
  return {
    sort: label === 'Meeting' ? (optionalText.read(row, 'heldOn') ?? UNDATED) : '',
    id,
    order: sortKey(id),
    kind: optionalText.read(row, 'kind'),
    since: optionalText.read(row, 'since'),
    until: optionalText.read(row, 'until'),
  };
}

function isIn({ kind, since, until }: Place, { kinds, window }: List): boolean {
  if (kinds !== undefined && (kind === null || !kinds.includes(kind))) return false;
  return (
    isAlways(window) || ((since === null || since < window.until) && (until === null || until > window.since))
  );
}

function inOrder(a: Place, b: Place): number {
  if (a.sort !== b.sort) return a.sort < b.sort ? -1 : 1;
  return a.order < b.order ? -1 : 1;
}

/** The first place that comes after a key, by halves. */
function firstAfter(places: readonly Place[], { sort, id }: PageKey): number {
  const order = sortKey(id);
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const place = places[middle];
    const isAfter =
      place !== undefined && (place.sort > sort || (place.sort === sort && place.order > order));
    if (isAfter) to = middle;
    else from = middle + 1;
  }
  return from;
}
