/** What somebody has begun to type into the search box. */
export interface Begun {
  readonly text: string;
  readonly focused: boolean;
}
interface Taker extends Element {
  readonly begun: Begun | null;
}

/** What stands in the search box under this root; null where nobody has touched it. */
export function begunIn(root: ParentNode): Begun | null {
  const search = root.querySelector('gov-header')?.shadowRoot?.querySelector('gov-search') ?? null;
  return search !== null && hasBegun(search) ? search.begun : null;
}

const hasBegun = (element: Element): element is Taker => 'begun' in element;
