/** What takes the focus of its title as soon as it is there. */
interface Titled extends Element {
  focusTitle(): void;
}

/** Longer than any page takes to come, in milliseconds; then the focus is left alone. */
const PATIENCE = 8_000;

/** The app around an element: the shadow root that holds the pages; null outside of the app. */
export function appAround(element: Element): ShadowRoot | null {
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    if (root.querySelector('[data-page]')) return root;
  }
  return null;
}

/**
 * Moves the focus to what a step has led to: the content, and then the evidence where something is `selected`. The page
 * may have to be fetched first, and what says so has the focus meanwhile; if somebody puts it elsewhere, it stays there.
 */
export function focusArrival(app: ShadowRoot, selected: boolean): void {
  const began = performance.now();
  let reached: Element | null = null;
  const look = (): void => {
    const page = app.querySelector('[data-page]')?.shadowRoot;
    const content = page?.querySelector('#content');
    const isElsewhere =
      document.activeElement !== document.body && (reached === null || !holdsFocus(reached));
    if (isElsewhere || performance.now() - began > PATIENCE) return;
    const here = content ?? app.querySelector('[data-waiting]');
    if (here !== reached && here instanceof HTMLElement) {
      here.focus();
      reached = here;
    }
    const card = selected ? page?.querySelector('gov-card') : null;
    if (card && isTitled(card)) card.focusTitle();
    else if (selected || !content) requestAnimationFrame(look);
  };
  // The page of before is still there until the next frame.
  requestAnimationFrame(look);
}

const isTitled = (element: Element): element is Titled => 'focusTitle' in element;

function holdsFocus(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.activeElement === element;
}
