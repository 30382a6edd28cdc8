import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { choiceAfter } from '../model/combobox.js';

/** How long somebody has to stop typing before what was typed is looked for, in milliseconds. */
const PAUSE = 200;

/** What a field with a list does with what is chosen there. */
export interface ComboboxUse {
  /** How many choices the list has now. */
  readonly size: () => number;
  readonly choose: (place: number) => void;
  /** Enter without a choice; says whether it did anything. */
  readonly enter: () => boolean;
  /** Escape. Says whether it did anything; otherwise the key is left to the page. */
  readonly escape: () => boolean;
}

/**
 * An ARIA combobox without its looks: what is typed, whether the list is open, which choice is active, and what the
 * keys do. The focus stays in the field. Keys of an input method are its own.
 */
export class Combobox implements ReactiveController {
  open = false;
  /** Place of the active choice in the list. */
  active: number | null = null;
  /** What was typed; null while nobody has typed. */
  typed: string | null = null;
  /** What is to be looked for: the same after a pause, without the spaces around it. */
  words = '';
  readonly #host: ReactiveControllerHost;
  readonly #use: ComboboxUse;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, use: ComboboxUse) {
    this.#host = host;
    this.#use = use;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Whether what is typed is not looked for yet. */
  get waiting(): boolean {
    return (this.typed ?? '').trim() !== this.words;
  }

  /** Takes what was typed. `now` looks for it without a pause. */
  type(text: string, { now = false } = {}): void {
    this.typed = text;
    this.open = true;
    this.active = null;
    clearTimeout(this.#timer);
    if (now) this.#look();
    else this.#timer = setTimeout(() => this.#look(), PAUSE);
    this.#host.requestUpdate();
  }

  /** Opens the list with nothing chosen. */
  show(): void {
    this.open = true;
    this.#host.requestUpdate();
  }

  /** Closes the list; what was typed is forgotten, unless it is to stay in the field. */
  close({ keep = false } = {}): void {
    clearTimeout(this.#timer);
    this.open = false;
    this.active = null;
    if (!keep) [this.typed, this.words] = [null, ''];
    this.#host.requestUpdate();
  }

  /** Does what a key asks. */
  press(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Escape') return this.#done(event, this.#use.escape(), { stop: true });
    if (event.key === 'Enter') return this.#done(event, this.#enter(), { stop: false });
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = choiceAfter(event.key, this.open ? this.active : null, this.#use.size());
    if (next === null) return;
    event.preventDefault();
    this.open = true;
    this.active = next;
    this.#host.requestUpdate();
  }

  #look(): void {
    this.words = (this.typed ?? '').trim();
    this.#host.requestUpdate();
  }

  #enter(): boolean {
    if (!this.open || this.active === null) return this.#use.enter();
    this.#use.choose(this.active);
    return true;
  }

  #done(event: KeyboardEvent, done: boolean, { stop }: { readonly stop: boolean }): void {
    if (!done) return;
    event.preventDefault();
    if (stop) event.stopPropagation();
  }
}

/** The code of a key that an input method has taken: of the Enter that ends a composition Safari tells only this. */
const TAKEN = 229;

function isComposing(event: KeyboardEvent): boolean {
  const { keyCode }: { readonly keyCode: number } = event;
  return event.isComposing || keyCode === TAKEN;
}
