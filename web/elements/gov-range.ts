import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { nearerEnd, steppedYear, withEnd, type End, type YearPair } from '../model/changes/range.js';
import { fiscalYearLabel, fiscalYearShort, westernFiscalYear } from '../model/era.js';
import type { YearPoint } from '../model/timeline.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { rangeStyles } from '../styles/range.js';
import { shared } from '../styles/shared.js';

/**
 * The years of an area with two of them chosen, 前 and 後: two sliders on one line, on a phone two choices. The ends
 * stay in order: one that is moved past the other changes places with it.
 *
 * @fires gov-range - other years were chosen; detail {@link YearPair}
 */
@customElement('gov-range')
export class GovRange extends AtlasElement {
  static override styles = [shared, rangeStyles];

  @property({ attribute: false }) points: readonly YearPoint[] = [];
  @property({ attribute: false }) pair: YearPair | null = null;
  readonly #room = new RoomController(this);
  /** The year to which a key moved an end that has yet to get the focus there. */
  #moved: number | null = null;

  /** The end that a key moved keeps the focus, wherever it stands now. */
  protected override updated(): void {
    if (this.#moved === null) return;
    const thumb = this.renderRoot.querySelector<HTMLElement>(`[data-year="${this.#moved}"] [role="slider"]`);
    if (!thumb) return;
    this.#moved = null;
    thumb.focus();
  }

  override render() {
    const { pair } = this;
    if (!pair) return nothing;
    return this.#room.room === 'phone' ? this.#choices(pair) : this.#line(pair);
  }

  #line(pair: YearPair) {
    const { m } = this;
    return html`<div class="line" role="group" aria-label=${m.changes.range.label}>
      <span class="heading" aria-hidden="true">${m.year.label}</span>
      ${this.points.map((point) => this.#cell(point, pair))}
    </div>`;
  }

  #cell({ fiscalYear, mark }: YearPoint, pair: YearPair) {
    const { m } = this;
    const { locale } = this.view;
    const end: End | null = fiscalYear === pair.from ? 'from' : fiscalYear === pair.to ? 'to' : null;
    const isWithin = fiscalYear >= pair.from && fiscalYear <= pair.to;
    const place = end === null ? '' : `end ${end}`;
    return html`<div class="cell ${mark} ${isWithin ? 'within' : ''} ${place}" data-year=${fiscalYear}>
      ${isWithin ? html`<span class="track"></span>` : nothing}
      <button
        class="year"
        tabindex="-1"
        title=${westernFiscalYear(fiscalYear, locale) || nothing}
        @click=${() => this.#choose(nearerEnd(pair, fiscalYear), fiscalYear)}
      >
        ${end === null ? html`<i></i>` : nothing}
        <b>${fiscalYearShort(fiscalYear, locale)}</b>
        <small>${end === null ? m.year.mark[mark] : m.changes.range[end]}</small>
      </button>
      ${end === null ? nothing : this.#thumb(end, pair, mark)}
    </div>`;
  }

  #thumb(end: End, pair: YearPair, mark: YearPoint['mark']) {
    const { m, points } = this;
    const year = fiscalYearLabel(pair[end], this.view.locale);
    return html`<span
      role="slider"
      tabindex="0"
      data-end=${end}
      aria-label=${end === 'from' ? m.changes.range.fromYear : m.changes.range.toYear}
      aria-valuemin=${points[0]?.fiscalYear ?? pair.from}
      aria-valuemax=${points.at(-1)?.fiscalYear ?? pair.to}
      aria-valuenow=${pair[end]}
      aria-valuetext=${m.changes.range.year(year, m.year.mark[mark])}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, end)}
      @pointerdown=${this.#grab}
      @pointerup=${(event: PointerEvent) => this.#release(event, end)}
    ></span>`;
  }

  #choices(pair: YearPair) {
    const { m } = this;
    const { locale } = this.view;
    const year = ({ fiscalYear, mark }: YearPoint): string => {
      const label = fiscalYearLabel(fiscalYear, locale);
      return mark === 'STATED' ? label : m.changes.range.year(label, m.year.mark[mark]);
    };
    const choice = (end: End, label: string) =>
      html`<label>
        ${label}
        <select @change=${(event: Event) => this.#onChoice(event, end)}>
          ${this.points.map(
            (point) =>
              html`<option value=${point.fiscalYear} .selected=${point.fiscalYear === pair[end]}>
                ${year(point)}
              </option>`,
          )}
        </select>
      </label>`;
    return html`<div class="choices" role="group" aria-label=${m.changes.range.label}>
      ${choice('from', m.changes.range.fromYear)}${choice('to', m.changes.range.toYear)}
    </div>`;
  }

  #choose(end: End, year: number): void {
    const { pair } = this;
    if (!pair) return;
    const detail = withEnd(pair, end, year);
    if (detail.from === pair.from && detail.to === pair.to) return;
    this.dispatchEvent(new CustomEvent('gov-range', { detail }));
  }

  #onChoice(event: Event, end: End): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.#choose(end, Number(event.target.value));
    // The same year twice is no pair: the choice shows again what holds.
    this.requestUpdate();
  }

  #onKey(event: KeyboardEvent, end: End): void {
    const { pair, points } = this;
    if (!pair) return;
    const step = STEPS[event.key];
    const edge = event.key === 'Home' ? points[0] : event.key === 'End' ? points.at(-1) : undefined;
    const year = step === undefined ? edge?.fiscalYear : steppedYear(points, pair, end, step);
    if (year === undefined) return;
    event.preventDefault();
    if (year === null || year === pair.from || year === pair.to) return;
    this.#moved = year;
    this.#choose(end, year);
  }

  #grab(event: PointerEvent): void {
    if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId);
  }

  /** The year under which an end was let go. */
  #release(event: PointerEvent, end: End): void {
    for (const cell of this.renderRoot.querySelectorAll<HTMLElement>('.cell')) {
      const { left, right } = cell.getBoundingClientRect();
      if (event.clientX >= left && event.clientX < right) this.#choose(end, Number(cell.dataset['year']));
    }
  }
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

declare global {
  interface HTMLElementTagNameMap {
    'gov-range': GovRange;
  }
}
