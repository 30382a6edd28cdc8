import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';

/** The search box: a combobox that goes to whatever was found, wherever it is. */
@customElement('gov-search')
export class GovSearch extends AtlasElement {
  /** `bar` in the header, `page` on the start page, `icon` where it opens over the header of a phone. */
  @property({ reflect: true }) form: 'bar' | 'page' | 'icon' = 'bar';

  override render() {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-search': GovSearch;
  }
}
