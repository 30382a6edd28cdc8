import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fiscalYearLabel } from '../model/era.js';
import {
  formatHidden,
  SEVERITIES,
  SEVERITY_ICONS,
  toggled,
  type Severity,
} from '../model/findings/severity.js';
import type { AreaChoice } from '../model/findings/scope.js';
import type { YearPoint } from '../model/timeline.js';
import { AtlasElement } from '../state/atlas-element.js';
import { findingToolsStyles } from '../styles/finding.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/** What is checked and what of it is shown: area, year, severities. All of it is written into the address. */
@customElement('gov-finding-tools')
export class GovFindingTools extends AtlasElement {
  static override styles = [shared, controls, findingToolsStyles];

  @property({ attribute: false }) areas: readonly AreaChoice[] = [];
  @property({ attribute: false }) years: readonly YearPoint[] = [];
  @property({ attribute: false }) without: readonly Severity[] = [];
  /** How many were found of each; null while that is not known. */
  @property({ attribute: false }) counts: Readonly<Record<Severity, number>> | null = null;

  override render() {
    const { m } = this;
    return html`<label>
        ${m.findings.area}
        <select @change=${this.#onArea}>
          ${this.#option('', m.findings.all, this.view.options.area ?? '')}
          ${this.areas.map(({ id, name, inner }) =>
            this.#option(id, inner ? m.findings.part(name) : name, this.view.options.area ?? ''),
          )}
        </select>
      </label>
      <label>
        ${m.findings.year}
        <select @change=${this.#onYear}>
          ${this.#option('', m.findings.anyYear, this.#year)}
          ${this.years.map((point) =>
            this.#option(String(point.fiscalYear), this.#yearWords(point), this.#year),
          )}
        </select>
      </label>
      <div class="toggles" role="group" aria-label=${m.findings.shown}>
        ${SEVERITIES.map((severity) => this.#toggle(severity))}
      </div>`;
  }

  get #year(): string {
    return this.view.fiscalYear === null ? '' : String(this.view.fiscalYear);
  }

  #option(value: string, words: string, chosen: string) {
    return html`<option value=${value} .selected=${value === chosen}>${words}</option>`;
  }

  #yearWords({ fiscalYear, mark }: YearPoint): string {
    const words = fiscalYearLabel(fiscalYear, this.view.locale);
    return mark === 'STATED' ? words : this.m.findings.yearNone(words, this.m.year.mark[mark]);
  }

  #toggle(severity: Severity) {
    const { m } = this;
    const isShown = !this.without.includes(severity);
    return html`<button
      class="btn"
      aria-pressed=${isShown}
      @click=${() => this.#go({ hide: formatHidden(toggled(this.without, severity)) })}
    >
      <span class="tick" aria-hidden="true">
        ${isShown ? html`<gov-icon name="check"></gov-icon>` : ''}
      </span>
      <gov-icon name=${SEVERITY_ICONS[severity]}></gov-icon>
      ${m.findings.severity[severity]} <b>${this.counts?.[severity] ?? ''}</b>
    </button>`;
  }

  #onArea({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.#go({ area: target.value || undefined });
  }

  #onYear({ target }: Event): void {
    if (target instanceof HTMLSelectElement)
      this.store?.go({ fiscalYear: target.value === '' ? null : Number(target.value) });
  }

  /** Writes options into the address; undefined takes one out. */
  #go(change: Readonly<Partial<Record<'area' | 'hide', string | undefined>>>): void {
    const { area, hide } = { ...this.view.options, ...change };
    this.store?.go({ options: { ...(area ? { area } : {}), ...(hide ? { hide } : {}) } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-finding-tools': GovFindingTools;
  }
}
