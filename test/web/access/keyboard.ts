import type { Page } from 'playwright-core';

/** Where the focus is, through all shadow trees. */
export interface Focus {
  /** The elements from the page down to the one in focus, as `gov-app gov-search input`. */
  readonly path: string;
  readonly role: string | null;
  readonly text: string;
  /** Whether a reader sees that it is there. */
  readonly ringed: boolean;
}

/** What has the focus; null when it is lost: on the page as a whole, or on what is not shown. */
export function focusOf(page: Page): Promise<Focus | null> {
  return page.evaluate(() => {
    const path: string[] = [];
    let active = document.activeElement;
    while (active) {
      path.push(active.localName);
      const inner: Element | null | undefined = active.shadowRoot?.activeElement;
      if (!inner) break;
      active = inner;
    }
    if (!active || active === document.body || !active.checkVisibility({ visibilityProperty: true }))
      return null;
    const hasRing = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration): boolean =>
      boxShadow !== 'none' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
    // The ring of a link over a whole card is around the card, that of a box in a drawing is the line of the box.
    const isRinged = (one: Element): boolean => {
      const over = getComputedStyle(one, '::after');
      const outline = one instanceof SVGElement ? one.querySelector(':scope > rect') : null;
      const isDrawn = outline !== null && parseFloat(getComputedStyle(outline).strokeWidth) >= 3;
      return hasRing(getComputedStyle(one)) || (over.content !== 'none' && hasRing(over)) || isDrawn;
    };
    // The ring of a field may be around what holds it.
    const field = active.parentElement?.matches(':focus-within') === true ? active.parentElement : active;
    const { outlineStyle: around } = getComputedStyle(field);
    return {
      path: path.join(' '),
      role: active.getAttribute('role'),
      text: (active.getAttribute('aria-label') ?? active.textContent).replace(/\s+/g, ' ').trim(),
      ringed: isRinged(active) || around !== 'none',
    };
  });
}

/** A reader with a keyboard and nothing else. @throws Error as soon as the focus is lost or cannot be seen */
export class KeyboardReader {
  readonly #page: Page;
  /** Every key so far, with what had the focus after it. */
  readonly way: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string): Promise<Focus> {
    await this.#page.keyboard.press(key);
    return this.#look(key);
  }

  async type(text: string): Promise<Focus> {
    await this.#page.keyboard.insertText(text);
    return this.#look(text);
  }

  /** Presses a key until the focus is where it is wanted. @throws Error when 60 presses do not lead there */
  async pressUntil(key: string, isThere: (focus: Focus) => boolean): Promise<Focus> {
    for (let presses = 0; presses < 60; presses += 1) {
      const focus = await this.press(key);
      if (isThere(focus)) return focus;
    }
    throw new Error(`${key} does not lead there:\n${this.way.join('\n')}`);
  }

  /**
   * Goes from stop to stop until the focus leaves the page, and says what it never came to.
   *
   * @throws Error when it cannot be seen on the way, or does not come round in 400 stops
   */
  async goRound(): Promise<{ readonly stops: number; readonly unreached: readonly string[] }> {
    for (let stops = 0; stops < 400; stops += 1) {
      await this.#page.keyboard.press('Tab');
      if ((await focusOf(this.#page)) === null)
        return { stops, unreached: await this.#page.evaluate(unreached) };
      await this.#look('Tab');
      await this.#page.evaluate(markReached);
    }
    throw new Error(`Tab does not come round:\n${this.way.join('\n')}`);
  }

  async #look(key: string): Promise<Focus> {
    // What a key sets going moves the focus when it is done: within the frames that follow.
    await this.#page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const focus = await focusOf(this.#page);
    this.way.push(`${key} → ${focus === null ? 'lost' : `${focus.path} «${focus.text.slice(0, 40)}»`}`);
    if (focus === null) throw new Error(`the focus is lost:\n${this.way.join('\n')}`);
    if (!focus.ringed) throw new Error(`the focus cannot be seen:\n${this.way.join('\n')}`);
    return focus;
  }
}

declare global {
  interface Window {
    reached?: Set<Element>;
  }
}

/** Sent to the page: remembers what has the focus. */
function markReached(): void {
  window.reached ??= new Set();
  for (let active = document.activeElement; active; active = active.shadowRoot?.activeElement ?? null) {
    window.reached.add(active);
  }
}

/** Sent to the page: what Tab should lead to and did not. Of a group of radio buttons it is one. */
function unreached(): string[] {
  const found: string[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      const isRadio = element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
      const isOff = element.matches(':disabled') || element.closest('[inert]') !== null || isRadio;
      const isStop =
        element.tabIndex >= 0 && element.matches('a[href], button, input, select, summary, [tabindex]');
      if (!isStop || isOff || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.shadowRoot?.delegatesFocus === true || window.reached?.has(element) === true) continue;
      found.push(
        `${element.localName} «${(element.getAttribute('aria-label') ?? element.textContent).trim()}»`,
      );
    }
  };
  walk(document);
  return found;
}
