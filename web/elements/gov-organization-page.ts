import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';
import './gov-header.js';

/** One organisation: all bodies in which it holds a role, across areas and years. */
@customElement('gov-organization-page')
export class GovOrganizationPage extends AtlasElement {
  override render() {
    return html`<gov-header></gov-header>
      <main id="content" tabindex="-1"></main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-organization-page': GovOrganizationPage;
  }
}
