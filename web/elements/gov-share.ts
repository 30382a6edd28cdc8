import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';

/** The link of what is shown, and how to cite it. */
@customElement('gov-share')
export class GovShare extends AtlasElement {
  /** Inside the menu of a phone: one button per line. */
  @property({ type: Boolean, reflect: true }) stacked = false;

  override render() {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-share': GovShare;
  }
}
