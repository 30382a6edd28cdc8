import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FunctionCell } from '../model/compare/rows.js';
import { chartUrl } from '../model/compare/names.js';
import type { Scope } from '../model/compare/scopes.js';
import { AtlasElement } from '../state/atlas-element.js';
import { compareCell } from '../styles/compare.js';
import { shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';

/** The bodies of one function in one column, or which nothing stands in their place. */
@customElement('gov-compare-cell')
export class GovCompareCell extends AtlasElement {
  static override styles = [shared, compareCell];

  @property({ attribute: false }) cell: FunctionCell | null = null;
  @property({ attribute: false }) scope: Scope | null = null;

  override render() {
    const { cell, scope } = this;
    if (cell === null || scope === null) return nothing;
    if (cell.nothing !== null) return html`<span class="word">${this.m.state[cell.nothing]}</span>`;
    return html`<ul>
      ${cell.bodies.map(
        ({ id, name, undated }) =>
          html`<li>
            <a href=${chartUrl(scope, id, this.view)}>${breakable(name)}</a>
            ${undated ? html`<small class="undated">${this.m.compare.undated}</small>` : nothing}
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-compare-cell': GovCompareCell;
  }
}
