import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';

/** Tells that the data has moved on since the link was made, and what changed. Nothing where it has not. */
@customElement('gov-release-banner')
export class GovReleaseBanner extends AtlasElement {
  override render() {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-release-banner': GovReleaseBanner;
  }
}
