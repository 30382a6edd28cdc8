import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { fiscalYearShort, westernFiscalYear } from '../model/era.js';
import { isPlayable } from '../model/time/play.js';
import {
  askedYear,
  hasDays,
  shownTime,
  timeLabel,
  toDay,
  toYear,
  westernLabel,
} from '../model/time/shown.js';
import { nextSpoken, type YearPoint } from '../model/timeline.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { Player } from '../state/player.js';
import { controls, shared } from '../styles/shared.js';
import { timelineStepsStyles } from '../styles/timeline-steps.js';
import { timelineStyles } from '../styles/timeline.js';
import './gov-day-picker.js';
import './gov-icon.js';

/**
 * The time of an area: its years as a radio group, steps between those with a mark, by hand or one after the other, and
 * a day in place of a year. On a phone the years stand as dots between the steps.
 */
@customElement('gov-timeline')
export class GovTimeline extends AtlasElement {
  static override styles = [shared, controls, timelineStyles, timelineStepsStyles];

  @property({ attribute: false }) points: readonly YearPoint[] = [];
  @property({ attribute: false }) current: number | null = null;
  @query('.play') private playButton: HTMLElement | null | undefined;
  readonly #room = new RoomController(this);
  readonly #player = new Player(this, {
    points: () => this.points,
    current: () => this.#shown,
    show: (fiscalYear, isFirst) => this.#choose(fiscalYear, !isFirst),
    button: () => this.playButton ?? null,
  });

  override render() {
    return this.#room.room === 'phone' ? this.#steps() : this.#line();
  }

  /** The year that the address asks for, which is there before its picture is. */
  get #shown(): number | null {
    return askedYear(this.view) ?? this.current;
  }

  #line() {
    const { m, current } = this;
    const { locale } = this.view;
    const time = current === null ? null : shownTime(this.view, current);
    return html`<div class="line">
      <div class="tools">
        <p>
          <span>${m.year.label}</span>
          ${time ? html`<small>${westernLabel({ ...time, day: null }, locale)}</small>` : nothing}
        </p>
        ${this.#step(-1)} ${this.#play()} ${this.#step(1)} ${this.#day(false)}
      </div>
      <div class="years" role="radiogroup" aria-label=${m.year.label} @keydown=${this.#onKey}>
        ${this.points.map((point) => this.#year(point))}
      </div>
    </div>`;
  }

  #year({ fiscalYear, mark }: YearPoint) {
    const { m } = this;
    const { locale } = this.view;
    const chosen = fiscalYear === this.current;
    const day = chosen ? shownTime(this.view, fiscalYear).day : null;
    return html`<button
      role="radio"
      class=${mark}
      aria-checked=${chosen}
      tabindex=${chosen ? 0 : -1}
      @click=${() => this.#choose(fiscalYear)}
    >
      <i></i>
      <b>${fiscalYearShort(fiscalYear, locale)}</b>
      ${chosen && locale === 'ja' && day === null ? html`<small class="western">${westernFiscalYear(fiscalYear, locale)}</small>` : nothing}
      <small>${day === null ? m.year.mark[mark] : monthAndDay(day)}</small>
    </button>`;
  }

  #steps() {
    const { m, current } = this;
    const { locale } = this.view;
    const time = current === null ? null : shownTime(this.view, current);
    return html`<div class="steps">
      ${this.#step(-1)} ${this.#play()}
      <p>
        ${
          time
            ? html`<b>${timeLabel(time, locale)}</b> <small>${westernLabel(time, locale)}</small>`
            : nothing
        }
        <span class="dots">
          <small>${m.year.spoken}</small>
          ${this.points.map(
            ({ fiscalYear, mark }) => html`<i class="${mark} ${fiscalYear === current ? 'chosen' : ''}"></i>`,
          )}
        </span>
      </p>
      ${this.#day(true)} ${this.#step(1)}
    </div>`;
  }

  #step(by: -1 | 1) {
    const { m } = this;
    const shown = this.#shown;
    const to = shown === null ? null : nextSpoken(this.points, shown, by);
    const label = by === 1 ? m.year.next : m.year.previous;
    return html`<button
      class="step"
      aria-label=${label}
      title=${label}
      ?disabled=${to === null}
      @click=${() => to !== null && this.#choose(to)}
    >
      <gov-icon name=${by === 1 ? 'right' : 'left'}></gov-icon>
    </button>`;
  }

  #play() {
    const { m } = this;
    const { isPlaying } = this.#player;
    if (!isPlayable(this.points)) return nothing;
    return html`<button
      class="play"
      title=${isPlaying ? nothing : m.time.playLabel}
      @click=${() => (isPlaying ? this.#player.stop() : this.#player.start())}
    >
      <gov-icon name=${isPlaying ? 'stop' : 'play'}></gov-icon
      ><span>${isPlaying ? m.time.stop : m.time.play}</span>
    </button>`;
  }

  #day(short: boolean) {
    const { current } = this;
    if (!hasDays(this.view)) return nothing;
    return html`<gov-day-picker
      ?short=${short}
      .time=${current === null ? null : shownTime(this.view, current)}
      @gov-day=${this.#onDay}
    ></gov-day-picker>`;
  }

  readonly #onDay = (event: CustomEvent<{ day: string | null }>): void => {
    const { day } = event.detail;
    if (day !== null) this.store?.go(toDay(this.view, day));
    else if (this.current !== null) this.#choose(this.current);
  };

  #choose(fiscalYear: number, replace = false): void {
    this.store?.go(toYear(this.view, this.#shown, fiscalYear, this.points), { replace });
  }

  #onKey(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const index = this.points.findIndex((point) => point.fiscalYear === this.current);
    const to = step === undefined ? undefined : this.points[index + step];
    if (!to) return;
    event.preventDefault();
    this.#choose(to.fiscalYear);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus(),
    );
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** 3/31: the day in the place of the mark of its year. */
function monthAndDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${month}/${date}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-timeline': GovTimeline;
  }
}
