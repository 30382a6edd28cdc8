import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FactCell, FactLine } from '../model/compare/fact-cell.js';
import { chartUrl } from '../model/compare/names.js';
import type { Scope } from '../model/compare/scopes.js';
import { AtlasElement } from '../state/atlas-element.js';
import { compareCell } from '../styles/compare.js';
import { shared } from '../styles/shared.js';
import './gov-badge.js';
import './gov-state.js';

/** What one column tells beside its functions: lines with their standing, and of how many bodies nothing is known. */
@customElement('gov-compare-fact')
export class GovCompareFact extends AtlasElement {
  static override styles = [shared, compareCell];

  @property({ attribute: false }) cell: FactCell | null = null;
  @property({ attribute: false }) scope: Scope | null = null;

  override render() {
    const { cell, m } = this;
    if (cell === null) return nothing;
    const { lines, nothing: none, unknown } = cell;
    if (none !== null && lines.length === 0) return html`<span class="word">${m.state[none]}</span>`;
    return html`<ul class="facts">
      ${lines.map((line) => html`<li>${this.#text(line)} ${badge(line)}</li>`)}
      ${none === null ? nothing : html`<li><gov-state state=${none}></gov-state></li>`}
      ${
        unknown.length === 0
          ? nothing
          : html`<li>
              ${unknown.map(
                ({ state, forGroup, count }) =>
                  html`<gov-state state=${state} ?for-group=${forGroup}
                    >&nbsp;${m.compare.bodiesOf(count)}</gov-state
                  > `,
              )}
            </li>`
      }
    </ul>`;
  }

  #text({ text, leadsTo }: FactLine) {
    if (leadsTo === null || this.scope === null) return text;
    return html`<a href=${chartUrl(this.scope, leadsTo, this.view)}>${text}</a>`;
  }
}

function badge({ standing }: FactLine) {
  return standing === null ? nothing : html`<gov-badge standing=${standing}></gov-badge>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-compare-fact': GovCompareFact;
  }
}
