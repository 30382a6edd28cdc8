import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { dateLabel, dayBefore } from '../model/era.js';
import { endsOfYear, readDay, type DayProblem } from '../model/time/day.js';
import type { ShownTime } from '../model/time/shown.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, shared } from '../styles/shared.js';
import { dayStyles } from '../styles/day.js';
import './gov-icon.js';

/**
 * One day in place of a year: a button, and what it opens, a date as people write it and the two ends of the year.
 *
 * @fires gov-day when a day was chosen; `detail.day` is ISO 8601, null for the whole year
 */
@customElement('gov-day-picker')
export class GovDayPicker extends AtlasElement {
  static override styles = [shared, controls, dayStyles];

  /** What is shown now. */
  @property({ attribute: false }) time: ShownTime | null = null;
  /** A button with its sign over a short word, as a phone has room for. */
  @property({ type: Boolean, reflect: true }) short = false;
  @state() private open = false;
  @state() private problem: DayProblem | null = null;
  @query('.opener') private opener: HTMLElement | null | undefined;
  @query('input') private field: HTMLInputElement | null | undefined;

  readonly #onPointer = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#onPointer);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#keepInside();
    if (this.open) document.addEventListener('pointerdown', this.#onPointer);
    else document.removeEventListener('pointerdown', this.#onPointer);
  }

  override render() {
    const { m, time, open } = this;
    const chosen = time?.day ?? null;
    return html`<div @keydown=${this.#onKey} @focusout=${this.#onFocusOut}>
      <button
        class="opener ${chosen === null ? '' : 'chosen'}"
        aria-haspopup="dialog"
        aria-expanded=${open}
        aria-label=${this.short ? m.time.byDay : nothing}
        @click=${this.#toggle}
      >
        <gov-icon name="day"></gov-icon><span>${this.short ? m.time.byDayShort : m.time.byDay}</span>
      </button>
      ${open && time ? this.#panel(time) : nothing}
    </div>`;
  }

  /** The panel hangs under the right end of its button, or under its left end where it would leave the window. */
  #keepInside(): void {
    const panel = this.renderRoot.querySelector('.panel');
    if (panel && panel.getBoundingClientRect().left < 0) panel.classList.add('start');
  }

  #panel({ fiscalYear, day }: ShownTime) {
    const { m } = this;
    const { locale } = this.view;
    const { first, last } = endsOfYear(fiscalYear);
    const said = (iso: string): string => dateLabel(iso, 'DAY', locale);
    return html`<div class="panel" role="dialog" aria-labelledby="title">
      <form @submit=${this.#onSubmit}>
        <h2 id="title">${m.time.day.title}</h2>
        <button type="button" class="btn quiet square" aria-label=${m.time.day.close} @click=${this.#close}>
          <gov-icon name="close"></gov-icon>
        </button>
        <label for="day">${m.time.day.label}</label>
        <input
          id="day"
          type="text"
          autocomplete="off"
          aria-describedby="hint wrong"
          aria-invalid=${this.problem !== null}
          .value=${day === null ? '' : said(day)}
          @input=${() => (this.problem = null)}
        />
        <p id="hint">${m.time.day.hint}</p>
        <p id="wrong" role="alert">${this.problem ? this.#words(this.problem) : nothing}</p>
        <button class="btn main">${m.time.day.show}</button>
      </form>
      <div class="quick" role="group" aria-label=${m.time.day.quick}>
        <button class="btn" aria-pressed=${day === first} @click=${() => this.#choose(first)}>
          ${m.time.day.first(said(first))}
        </button>
        <button class="btn" aria-pressed=${day === last} @click=${() => this.#choose(last)}>
          ${m.time.day.last(said(last))}
        </button>
        ${
          day === null
            ? nothing
            : html`<button class="btn" @click=${() => this.#choose(null)}>${m.time.day.year}</button>`
        }
      </div>
    </div>`;
  }

  #words(problem: DayProblem): string {
    const { m } = this;
    const said = (iso: string): string => dateLabel(iso, 'DAY', this.view.locale);
    if (problem.kind !== 'ERA') return m.time.problem[problem.kind];
    const { era, since, until } = problem;
    return until === null
      ? m.time.problem.eraFrom(era, said(since))
      : m.time.problem.eraSpan(era, said(since), said(dayBefore(until)));
  }

  readonly #toggle = async (): Promise<void> => {
    this.open = !this.open;
    this.problem = null;
    await this.updateComplete;
    this.field?.focus();
  };

  readonly #close = (): void => {
    this.open = false;
    this.opener?.focus();
  };

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const reading = readDay(this.field?.value ?? '');
    if ('day' in reading) this.#choose(reading.day);
    else {
      this.problem = reading.problem;
      this.field?.focus();
    }
  }

  #choose(day: string | null): void {
    this.#close();
    this.dispatchEvent(new CustomEvent('gov-day', { detail: { day } }));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  }

  #onFocusOut(event: FocusEvent): void {
    const inside = event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget);
    if (!inside && event.relatedTarget !== null) this.open = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-day-picker': GovDayPicker;
  }
}
