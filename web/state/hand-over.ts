/** What somebody has begun to type into the search box. */
export interface Begun {
  readonly text: string;
  readonly focused: boolean;
}
interface Taker extends Element {
  readonly begun: Begun | null;
  takeOver(begun: Begun): void;
}

/** Frames in which a page that is there has drawn its header. */
const FRAMES = 60;

/** What stands in the search box under this root; null where nobody has touched it. */
export function begunIn(root: ParentNode): Begun | null {
  return searchIn(root)?.begun ?? null;
}

/** Gives it to the search box of the page that takes the place of the one before, as soon as that has been drawn. */
export function handOver(page: Element, begun: Begun, frames = FRAMES): void {
  const search = page.shadowRoot ? searchIn(page.shadowRoot) : null;
  if (search) search.takeOver(begun);
  else if (frames > 0) requestAnimationFrame(() => handOver(page, begun, frames - 1));
}

function searchIn(root: ParentNode): Taker | null {
  const search = root.querySelector('gov-header')?.shadowRoot?.querySelector('gov-search') ?? null;
  return search !== null && isTaker(search) ? search : null;
}

const isTaker = (element: Element): element is Taker => 'takeOver' in element;
