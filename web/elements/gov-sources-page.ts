import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';
import './gov-header.js';

/** The sources (出典), their passages, and what each of them carries. */
@customElement('gov-sources-page')
export class GovSourcesPage extends AtlasElement {
  override render() {
    return html`<gov-header></gov-header>
      <main id="content" tabindex="-1"></main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-sources-page': GovSourcesPage;
  }
}
