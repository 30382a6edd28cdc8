import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FileSource } from '../state/file-source.js';
import { AtlasElement } from '../state/atlas-element.js';

/** What is shown as a file or on paper. */
@customElement('gov-files')
export class GovFiles extends AtlasElement {
  /** What a file is made of; null where there is nothing to save. */
  @property({ attribute: false }) source: FileSource | null = null;
  /** Inside the menu of a phone: one button per line. */
  @property({ type: Boolean, reflect: true }) stacked = false;

  override render() {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-files': GovFiles;
  }
}
