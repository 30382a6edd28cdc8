import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AreasQuery } from '../api/generated/operations.js';
import { areaChoices } from '../model/compare/choices.js';
import { chartUrl, type ScopeAnswer } from '../model/compare/names.js';
import {
  changeScope,
  FEWEST_SCOPES,
  formatScopes,
  removeScope,
  type Scope,
} from '../model/compare/scopes.js';
import { fiscalYearLabel } from '../model/era.js';
import { nothingOf } from '../model/labels.js';
import { AtlasElement } from '../state/atlas-element.js';
import { compareHead } from '../styles/compare-parts.js';
import { shared } from '../styles/shared.js';
import './gov-icon.js';
import './gov-state.js';

/** The head of one column: which area, of what year, what it lies in, and how many bodies are written. */
@customElement('gov-compare-head')
export class GovCompareHead extends AtlasElement {
  static override styles = [shared, compareHead];

  @property({ attribute: false }) scopes: readonly Scope[] = [];
  @property({ attribute: false }) index = 0;
  @property({ attribute: false }) answer: ScopeAnswer | null = null;
  @property({ attribute: false }) areas: AreasQuery | null = null;

  override render() {
    const { m, answer, index } = this;
    const scope = this.scopes[index];
    if (answer === null || scope === undefined) return nothing;
    return html`<div class="line">
        ${this.#areaSelect(scope)} ${this.#yearSelect(scope)}
        ${
          this.scopes.length > FEWEST_SCOPES
            ? html`<button
                class="icon"
                aria-label=${m.compare.remove(answer.label)}
                title=${m.compare.remove(answer.label)}
                @click=${() => this.#go(removeScope(this.scopes, index))}
              >
                <gov-icon name="close"></gov-icon>
              </button>`
            : nothing
        }
      </div>
      <b class="printed">${answer.label}</b>
      <div class="line small">
        <span class="place">${placeOf(answer).join(m.home.and)}</span>
        ${this.#count(answer)}
        <a class="chart" href=${chartUrl(scope, null, this.view)}>${m.compare.toChart}</a>
      </div>`;
  }

  #areaSelect({ area }: Scope) {
    const choices = this.areas ? areaChoices(this.areas) : [];
    const known = choices.some(({ id }) => id === area);
    return html`<select
      class="area"
      aria-label=${this.m.compare.area(this.index + 1)}
      @change=${(event: Event) => this.#change({ area: valueOf(event) })}
    >
      ${known ? nothing : html`<option value=${area} .selected=${true}>${this.answer?.area.name}</option>`}
      ${choices.map(
        ({ id, name }) =>
          html`<option value=${id} .selected=${id === area} ?disabled=${this.#taken({ area: id })}>
            ${name}
          </option>`,
      )}
    </select>`;
  }

  #yearSelect({ area, fiscalYear }: Scope) {
    const { m } = this;
    const { locale } = this.view;
    const choices = this.areas ? areaChoices(this.areas) : [];
    const years = (choices.find(({ id }) => id === area) ?? choices[0])?.years ?? [];
    const known = fiscalYear === null || years.some((year) => year.fiscalYear === fiscalYear);
    const option = (year: number, stated: boolean) => {
      const label = fiscalYearLabel(year, locale);
      return html`<option
        value=${year}
        .selected=${year === fiscalYear}
        ?disabled=${this.#taken({ fiscalYear: year })}
      >
        ${stated ? label : m.compare.yearWithout(label)}
      </option>`;
    };
    return html`<select
      aria-label=${m.compare.time(this.index + 1)}
      @change=${(event: Event) => this.#change({ fiscalYear: Number(valueOf(event)) || null })}
    >
      ${known ? nothing : option(fiscalYear, false)}
      ${years.map((year) => option(year.fiscalYear, year.mark !== 'NONE'))}
      <option value="" .selected=${fiscalYear === null} ?disabled=${this.#taken({ fiscalYear: null })}>
        ${m.compare.anyTime}
      </option>
    </select>`;
  }

  #count({ bodyCount, unspokenBodyCount, state }: ScopeAnswer) {
    const { m } = this;
    const none = nothingOf(state);
    if (bodyCount === 0) return html`<gov-state state=${none ?? 'NOT_STATED'}></gov-state>`;
    return html`<b>${m.compare.bodyCount(bodyCount)}</b>${
        unspokenBodyCount > 0 ? html`<span>${m.compare.undatedCount(unspokenBodyCount)}</span>` : nothing
      }`;
  }

  /** Whether the choice would make two columns alike. */
  #taken(change: Partial<Scope>): boolean {
    return changeScope(this.scopes, this.index, change) === this.scopes;
  }

  #change(change: Partial<Scope>): void {
    this.#go(changeScope(this.scopes, this.index, change));
  }

  #go(scopes: readonly Scope[]): void {
    this.store?.go({ options: { ...this.view.options, s: formatScopes(scopes) } });
  }
}

/** 千葉県 122173; of a wide area its municipalities with their codes. */
function placeOf({ area }: ScopeAnswer): string[] {
  const prefecture = area.withinAll.find(({ kind }) => kind === 'PREFECTURE')?.name ?? '';
  const parts = area.contains
    .filter(({ kind }) => kind === 'MUNICIPALITY')
    .map(({ name, code }) => [name, code].filter(Boolean).join(' '));
  if (parts.length > 0) return [[prefecture, parts[0]].filter(Boolean).join(' '), ...parts.slice(1)];
  return [[prefecture, area.code].filter(Boolean).join(' ')];
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-compare-head': GovCompareHead;
  }
}
