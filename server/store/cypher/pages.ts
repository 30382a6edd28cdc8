import type { Window } from '../../domain/period.js';
import type { NodeLabel } from '../../domain/vocabulary.js';
import type { PageRequest } from '../graph-store.js';
import type { Query, Values } from '../engine/engine.js';
import { sortKey } from '../order.js';
import { label } from './identifiers.js';
import { selected, where, windowParameters } from './selection.js';

/**
 * A filtered list, as the text that ends with the variable `n` bound to each of its nodes once, and the
 * parameters of that text. Built of fixed pieces only: whatever the client gave is in `parameters`.
 */
export interface Listing {
  readonly name: string;
  /** Clauses, one after the other, each leaving `n` behind and open for a WHERE. */
  readonly clauses: readonly string[];
  /** What `n` has to be after the last of them. */
  readonly conditions: readonly string[];
  readonly parameters: Values;
  /** Expression of the key before the id, or null when the list goes by id alone. */
  readonly sort: string | null;
}

/** A query with the parameters it is to run with. */
export interface Bound {
  readonly query: Query;
  readonly parameters: Values;
}

/** What `ListingBuilder` keeps of a filter's parts. */
export class ListingBuilder {
  readonly #of: NodeLabel;
  readonly #window: Window;
  readonly #conditions: string[];
  readonly #sources: string[] = [];
  #parameters: Values;

  constructor(of: NodeLabel, window: Window) {
    this.#of = of;
    this.#window = window;
    this.#conditions = selected(window, 'n');
    this.#parameters = windowParameters(window);
  }

  /** Keep `n` when the condition holds. */
  keep(condition: string, parameters: Values = {}): this {
    this.#conditions.push(condition);
    this.#parameters = { ...this.#parameters, ...parameters };
    return this;
  }

  /**
   * Reach `n` by this pattern instead of by its label: the list starts from few nodes found by id. Every
   * variable in `checked` has to be selected too. A second source keeps what both reach.
   */
  reach(
    pattern: string,
    checked: readonly string[],
    conditions: readonly string[],
    parameters: Values,
  ): this {
    const all = [...conditions, ...selected(this.#window, ...checked)];
    this.#sources.push(`MATCH ${pattern} ${where(all)} WITH DISTINCT n`);
    this.#parameters = { ...this.#parameters, ...parameters };
    return this;
  }

  /** The listing, ordered by `sort` and then by id. */
  build(sort: string | null = null): Listing {
    return {
      name: this.#of,
      clauses: this.#sources.length > 0 ? this.#sources : [`MATCH (n${label(this.#of)})`],
      conditions: this.#conditions,
      parameters: this.#parameters,
      sort,
    };
  }
}

/** The nodes of one page and one more, which tells whether there is a next page. */
export function pageQuery(listing: Listing, page: PageRequest): Bound {
  return {
    query: {
      name: `page of ${listing.name}`,
      text: [
        ...listing.clauses,
        ...(listing.sort === null ? byKey(listing) : bySort(listing, listing.sort, page)),
        'RETURN sort, labels(n) AS labels, properties(n) AS node',
      ].join('\n'),
    },
    parameters: {
      ...listing.parameters,
      limit: page.first + 1,
      afterKey: page.after === null ? '' : sortKey(page.after.id),
      ...(page.after === null ? {} : { afterSort: page.after.sort }),
    },
  };
}

/** With the bound on the key among the conditions, the index on it gives the page in its order. */
function byKey({ conditions }: Listing): string[] {
  return [
    where([...conditions, 'n.sortKey > $afterKey']),
    `WITH n, '' AS sort ORDER BY n.sortKey LIMIT $limit`,
  ];
}

function bySort({ conditions }: Listing, sort: string, page: PageRequest): string[] {
  const after = '(sort > $afterSort OR (sort = $afterSort AND n.sortKey > $afterKey))';
  return [
    where(conditions),
    `WITH n, ${sort} AS sort`,
    where(page.after === null ? [] : [after]),
    'WITH n, sort ORDER BY sort, n.sortKey LIMIT $limit',
  ];
}

/** How many nodes the whole list has. */
export function countQuery(listing: Listing): Bound {
  return {
    query: {
      name: `count of ${listing.name}`,
      text: [...listing.clauses, where(listing.conditions), 'RETURN count(n) AS total'].join('\n'),
    },
    parameters: listing.parameters,
  };
}
