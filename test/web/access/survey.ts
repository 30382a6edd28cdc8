/** What is looked at in a page from inside. Sent there as a text, so it knows nothing but its argument. */

/** What the reader can do with it: how large it has to be depends on that. */
export interface Limits {
  /** Least width and height of a control, in px. */
  readonly target: number;
  /** The same of a link or of what looks like one. */
  readonly link: number;
}

export interface Survey {
  /** Px by which the page is wider than its window. */
  readonly overflow: number;
  /** Elements that cut off text of their own which nobody can scroll to. */
  readonly clipped: readonly string[];
  /** What can be pressed and is smaller than it has to be. */
  readonly small: readonly string[];
  /** Text in a language that is not the one it is marked as. */
  readonly unmarked: readonly string[];
  /** Text in the colour that forced colours put behind all text. */
  readonly faded: readonly string[];
  /** What moves though the reader asked that nothing should. */
  readonly moving: readonly string[];
}

/** Goes through the page as it is shown, through all shadow trees. */
export function survey({ target, link: LINK }: Limits): Survey {
  const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/u;
  // A run of English words; single names and abbreviations belong to every language.
  const ENGLISH = /[A-Za-z][a-z]+(?:[ ,]+[a-z]{2,}){2,}/;
  const PRESSED =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="tab"], [role="option"], [role="treeitem"], [role="menuitem"], [role="button"], [role="slider"]';

  const parentOf = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot;
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const closest = (element: Element, fits: (one: Element) => boolean): Element | null => {
    for (let one: Element | null = element; one; one = parentOf(one)) if (fits(one)) return one;
    return null;
  };
  const told = (element: Element): string => {
    const words = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
    const host = closest(element, (one) => one.localName.includes('-'));
    const name =
      element.className === '' ? element.localName : `${element.localName}.${element.classList[0] ?? ''}`;
    return `${host?.localName ?? 'page'} ${name} «${words.slice(0, 50)}»`;
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !closest(element, (one) => getComputedStyle(one).clipPath.startsWith('inset(50%'));

  const elements: Element[] = [];
  const gather = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      elements.push(element);
      if (element.shadowRoot) gather(element.shadowRoot);
    }
  };
  gather(document.body);
  const seen = elements.filter(isSeen);

  const isScrolled = (value: string): boolean => value === 'auto' || value === 'scroll';
  const isCut = (value: string): boolean => value === 'hidden' || value === 'clip';
  const clipped = seen.filter((element) => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    if (element.textContent.trim() === '' && element.shadowRoot === null) return false;
    const cutsX = isCut(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutsY = isCut(overflowY) && element.scrollHeight > element.clientHeight + 1;
    const isEllipsis = textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth;
    return isEllipsis || ((cutsX || cutsY) && !isScrolled(overflowX) && !isScrolled(overflowY));
  });

  // A link in the middle of a sentence is as high as its line (WCAG 2.5.8, inline).
  const isInline = (element: Element): boolean =>
    element.localName === 'a' && getComputedStyle(element).display === 'inline';
  // What stands among the data, to be read first: a name that leads on, the number of a source.
  const isLink = (element: Element): boolean =>
    (element.localName === 'a' && !element.classList.contains('btn')) ||
    /^\d{1,2}\.?$/.test(element.textContent.trim()) ||
    getComputedStyle(element).textDecorationLine.includes('underline');
  const at = (x: number, y: number): Element | null => {
    let found = document.elementFromPoint(x, y);
    for (let inner = found; inner?.shadowRoot; found = inner) {
      inner = inner.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === found) break;
    }
    return found;
  };
  // What lies around a small sign may be pressed as well: what counts is where a press arrives.
  const isHit = (element: Element, least: number): boolean => {
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y, reach] = [left + width / 2, top + height / 2, least / 2 - 1];
    const arrives = (dx: number, dy: number): boolean => {
      const hit = at(x + dx, y + dy);
      return hit !== null && closest(hit, (one) => one === element) !== null;
    };
    const isWide = width >= least || (arrives(-reach, 0) && arrives(reach, 0));
    return isWide && (height >= least || (arrives(0, -reach) && arrives(0, reach)));
  };
  const small = seen.filter((element) => {
    if (
      !element.matches(PRESSED) ||
      isInline(element) ||
      closest(element, (one) => one.hasAttribute('inert'))
    )
      return false;
    const least = isLink(element) ? LINK : target;
    const isLess = (one: Element): boolean => {
      const { width, height } = one.getBoundingClientRect();
      return width > 0 && (width < least - 0.5 || height < least - 0.5);
    };
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return [element, ...labels].every(isLess) && !isHit(element, least);
  });

  const languageOf = (element: Element): string =>
    closest(element, (one) => one.hasAttribute('lang'))?.getAttribute('lang') ??
    document.documentElement.lang;
  const isMarked = (text: string, language: string): boolean =>
    language.startsWith('ja') ? JAPANESE.test(text) || !ENGLISH.test(text) : !JAPANESE.test(text);
  const unmarked = seen.filter((element) => {
    if (element.localName === 'code' || closest(element, ({ localName }) => localName === 'pre'))
      return false;
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const texts = [
      ...own.map((node) => node.textContent ?? ''),
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
    ];
    return texts.some((text) => !isMarked(text, languageOf(element)));
  });

  // The browser puts the ground of the page behind words, whatever stands behind them, unless they are left alone.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const probe = document.createElement('i');
  probe.style.color = 'Canvas';
  document.body.append(probe);
  const ground = getComputedStyle(probe).color;
  probe.remove();
  const faded = seen.filter((element) => {
    const isWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    const { color, forcedColorAdjust } = getComputedStyle(element);
    return isForced && isWords && color === ground && forcedColorAdjust === 'auto';
  });

  const moving = seen.filter((element) => {
    const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
    const lasts = (durations: string): boolean => durations.split(',').some((one) => parseFloat(one) > 0);
    return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
  });

  const { scrollWidth, clientWidth } = document.documentElement;
  const lines = (found: readonly Element[]): string[] => [...new Set(found.map(told))].sort();
  return {
    overflow: Math.max(0, scrollWidth - clientWidth),
    clipped: lines(clipped),
    small: lines(small),
    unmarked: lines(unmarked),
    faded: lines(faded),
    moving: lines(moving),
  };
}
