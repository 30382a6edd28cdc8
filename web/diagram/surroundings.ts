/** What of the page around it changes how a picture has to look. */

const QUERIES = [
  '(forced-colors: active)',
  '(prefers-contrast: more)',
  '(prefers-color-scheme: dark)',
] as const;

/** Calls back whenever the theme of the root or a setting of the system changes. Returns the function that ends it. */
export function watchColours(root: HTMLElement, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
  const lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

/** Whether only system colours are to be used. */
export function hasForcedColours(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

/** Whether things are to jump rather than move. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The element by which the drawing library knows that a page has its style sheet. */
const SHEET_ID = '__________cytoscape_stylesheet';

/**
 * Keeps the drawing library from putting a style sheet into the head of the page, which a strict content security
 * policy would report: its one rule does not reach into a shadow tree, and our own places the container. Returns the
 * function that leaves the page as it was.
 */
export function withoutOwnSheet(page: Document): () => void {
  const mark = page.createElement('meta');
  mark.id = SHEET_ID;
  page.head.append(mark);
  return () => mark.remove();
}
