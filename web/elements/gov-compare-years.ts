import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AreasQuery } from '../api/generated/operations.js';
import { areaChoices } from '../model/compare/choices.js';
import { atOneTime, formatScopes, type Scope } from '../model/compare/scopes.js';
import { timeOf } from '../model/compare/title.js';
import { AtlasElement } from '../state/atlas-element.js';
import { compareTools } from '../styles/compare-parts.js';
import { shared } from '../styles/shared.js';

/** One year for all columns at once. Not there where one area stands there twice, for it would fall together. */
@customElement('gov-compare-years')
export class GovCompareYears extends AtlasElement {
  static override styles = [shared, compareTools];

  @property({ attribute: false }) scopes: readonly Scope[] = [];
  @property({ attribute: false }) areas: AreasQuery | null = null;

  override render() {
    const { m, scopes, areas } = this;
    const areaIds = new Set(scopes.map(({ area }) => area));
    if (areas === null || areaIds.size < scopes.length) return nothing;
    const times = new Set(scopes.map(({ fiscalYear }) => fiscalYear));
    const [same] = times.size === 1 ? times : [];
    const spoken = areaChoices(areas)[0]?.years.map(({ fiscalYear }) => fiscalYear) ?? [];
    const other = typeof same === 'number' && !spoken.includes(same) ? [same] : [];
    const option = (fiscalYear: number | null) =>
      html`<option value=${fiscalYear ?? ''} .selected=${same === fiscalYear}>
        ${timeOf({ area: '', fiscalYear }, m, this.view.locale)}
      </option>`;
    return html`<label class="field">
      ${m.compare.allTimes}
      <select @change=${this.#onChange}>
        ${same === undefined ? html`<option value="mixed" .selected=${true} disabled>${m.compare.mixedTimes}</option>` : nothing}
        ${[...other, ...spoken, null].map(option)}
      </select>
    </label>`;
  }

  #onChange(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const s = formatScopes(atOneTime(this.scopes, value === '' ? null : Number(value)));
    this.store?.go({ options: { ...this.view.options, s } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-compare-years': GovCompareYears;
  }
}
