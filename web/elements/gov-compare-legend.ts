import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Nothing } from '../model/labels.js';
import { AtlasElement } from '../state/atlas-element.js';
import { compareLegend } from '../styles/compare-parts.js';
import { grounds, shared } from '../styles/shared.js';

const NOTHINGS: readonly Nothing[] = ['NOT_STATED', 'NOT_REVIEWED', 'STATED_NONE'];
const GROUND = { NOT_STATED: 'hatch', NOT_REVIEWED: 'dots', STATED_NONE: 'plain' } as const;

/** What the signs of the table mean: a body, and the three sorts of nothing. */
@customElement('gov-compare-legend')
export class GovCompareLegend extends AtlasElement {
  static override styles = [shared, grounds, compareLegend];

  override render() {
    const { m } = this;
    return html`<ul aria-label=${m.compare.legend}>
      <li><i class="body"></i>${m.compare.hasBody}</li>
      ${NOTHINGS.map(
        (state) =>
          html`<li>
            <i class=${GROUND[state]}></i>${m.state[state]}<small>${m.compare.meaning[state]}</small>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-compare-legend': GovCompareLegend;
  }
}
