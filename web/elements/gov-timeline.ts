import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fiscalYearLabel, fiscalYearShort, westernFiscalYear } from '../model/era.js';
import { nextSpoken, type YearPoint } from '../model/timeline.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { controls, shared } from '../styles/shared.js';
import { timelineStyles } from '../styles/timeline.js';
import './gov-icon.js';

/** The years of an area: a radio group, on a phone two steps with the years between them. */
@customElement('gov-timeline')
export class GovTimeline extends AtlasElement {
  static override styles = [shared, controls, timelineStyles];

  @property({ attribute: false }) points: readonly YearPoint[] = [];
  @property({ attribute: false }) current: number | null = null;
  readonly #room = new RoomController(this);

  override render() {
    return this.#room.room === 'phone' ? this.#steps() : this.#line();
  }

  #line() {
    const { m, current } = this;
    const { locale } = this.view;
    return html`<div class="line" role="radiogroup" aria-label=${m.year.label} @keydown=${this.#onKey}>
      <span class="heading" aria-hidden="true">${m.year.label}</span>
      ${this.points.map(({ fiscalYear, mark }) => {
        const chosen = fiscalYear === current;
        return html`<button
          role="radio"
          class=${mark}
          aria-checked=${chosen}
          tabindex=${chosen ? 0 : -1}
          title=${westernFiscalYear(fiscalYear, locale) || nothing}
          @click=${() => this.#choose(fiscalYear)}
        >
          <i></i>
          <b>${fiscalYearShort(fiscalYear, locale)}</b>
          <small>${m.year.mark[mark]}</small>
        </button>`;
      })}
    </div>`;
  }

  #steps() {
    const { m, current } = this;
    const { locale } = this.view;
    const before = current === null ? null : nextSpoken(this.points, current, -1);
    const after = current === null ? null : nextSpoken(this.points, current, 1);
    return html`<div class="steps">
      ${this.#step(before, m.year.previous, 'left')}
      <p role="status">
        ${
          current === null
            ? nothing
            : html`<b>${fiscalYearLabel(current, locale)}</b>
                <small>${westernFiscalYear(current, locale)}</small>`
        }
        <span class="dots">
          <small>${m.year.spoken}</small>
          ${this.points.map(
            ({ fiscalYear, mark }) => html`<i class="${mark} ${fiscalYear === current ? 'chosen' : ''}"></i>`,
          )}
        </span>
      </p>
      ${this.#step(after, m.year.next, 'right')}
    </div>`;
  }

  #step(to: number | null, label: string, icon: 'left' | 'right') {
    return html`<button
      class="btn quiet square"
      aria-label=${label}
      ?disabled=${to === null}
      @click=${() => to !== null && this.#choose(to)}
    >
      <gov-icon name=${icon}></gov-icon>
    </button>`;
  }

  #choose(fiscalYear: number): void {
    this.store?.go({ fiscalYear });
  }

  #onKey(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const index = this.points.findIndex((point) => point.fiscalYear === this.current);
    const to = step === undefined ? undefined : this.points[index + step];
    if (!to) return;
    event.preventDefault();
    this.#choose(to.fiscalYear);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    );
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

declare global {
  interface HTMLElementTagNameMap {
    'gov-timeline': GovTimeline;
  }
}
