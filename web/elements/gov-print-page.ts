import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';
import './gov-header.js';

/** The 体制図 of an area on sheets of paper. */
@customElement('gov-print-page')
export class GovPrintPage extends AtlasElement {
  override render() {
    return html`<gov-header></gov-header>
      <main id="content" tabindex="-1"></main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-print-page': GovPrintPage;
  }
}
