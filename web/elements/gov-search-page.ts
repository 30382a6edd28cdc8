import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';
import './gov-header.js';

/** Everything that a search found. */
@customElement('gov-search-page')
export class GovSearchPage extends AtlasElement {
  override render() {
    return html`<gov-header></gov-header>
      <main id="content" tabindex="-1"></main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-search-page': GovSearchPage;
  }
}
