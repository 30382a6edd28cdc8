import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { firstToPlay, nextToPlay, PLAY_STEP } from '../model/time/play.js';
import type { YearPoint } from '../model/timeline.js';

/** What a player steps through. */
export interface Playable {
  readonly points: () => readonly YearPoint[];
  /** The year that is shown, or asked for. */
  readonly current: () => number | null;
  /** Shows a year. `isFirst`: one run is one step in the history, the later years take its place. */
  readonly show: (fiscalYear: number, isFirst: boolean) => void;
  /** The button that starts and stops it, which is no other action. */
  readonly button: () => Element | null;
}

/** Keys that do nothing by themselves, and the one that leads to the button that stops. */
const SILENT: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

/**
 * Steps through the years that have a mark, one after the other. Only a person starts it; it stops at the end, at Esc
 * and at whatever else is done.
 */
export class Player implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #playable: Playable;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #shown: number | null = null;
  readonly #onAction = (event: Event): void => {
    if (event instanceof KeyboardEvent && SILENT.has(event.key)) return;
    const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
    const button = this.#playable.button();
    if (!isEscape && button && event.composedPath().includes(button)) return;
    if (isEscape) event.preventDefault();
    this.stop();
  };

  constructor(host: ReactiveControllerHost & HTMLElement, playable: Playable) {
    this.#host = host;
    this.#playable = playable;
    host.addController(this);
  }

  /** Whether it is stepping. */
  get isPlaying(): boolean {
    return this.#timer !== null;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Another year was chosen, or another area: what is done by hand ends it. */
  hostUpdate(): void {
    if (this.isPlaying && this.#playable.current() !== this.#shown) this.stop();
  }

  start(): void {
    const first = firstToPlay(this.#playable.points(), this.#playable.current());
    if (first === null || this.isPlaying) return;
    for (const type of ACTIONS) document.addEventListener(type, this.#onAction, { capture: true });
    this.#step(first, true);
  }

  stop(): void {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    for (const type of ACTIONS) document.removeEventListener(type, this.#onAction, { capture: true });
    this.#host.requestUpdate();
  }

  #step(fiscalYear: number, isFirst: boolean): void {
    const isLast = nextToPlay(this.#playable.points(), fiscalYear) === null;
    this.#shown = fiscalYear;
    this.#timer = setTimeout(() => this.#go(fiscalYear), PLAY_STEP);
    this.#playable.show(fiscalYear, isFirst);
    if (isLast) this.stop();
    this.#host.requestUpdate();
  }

  #go(from: number): void {
    const next = nextToPlay(this.#playable.points(), from);
    if (next === null) this.stop();
    else this.#step(next, false);
  }
}

const ACTIONS = ['keydown', 'pointerdown', 'wheel'] as const;
