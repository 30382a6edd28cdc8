import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { FILE_KINDS, type FileKind } from '../model/files/names.js';
import { formatUrl } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import type { FileSource } from '../state/file-source.js';
import { saveBlob } from '../state/save.js';
import { filesStyles } from '../styles/files.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';
import './gov-menu.js';
import type { GovMenu } from './gov-menu.js';

/** What is said of the last file. */
interface Told {
  readonly kind: FileKind;
  readonly state: 'making' | 'done' | 'failed';
  readonly text: string;
}

/** What is shown as a file or on paper: one press for each. */
@customElement('gov-files')
export class GovFiles extends AtlasElement {
  static override styles = [shared, controls, filesStyles];

  /** What a file is made of; null where there is nothing to save. */
  @property({ attribute: false }) source: FileSource | null = null;
  /** Inside the menu of a phone: one button per line. */
  @property({ type: Boolean, reflect: true }) stacked = false;
  @state() private open = false;
  @state() private told: Told | null = null;
  #making: AbortController | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#making?.abort();
  }

  override render() {
    if (!this.source) return nothing;
    const { m, told } = this;
    const status = html`<p role="status" class=${told === null ? 'unseen' : 'told'}>
      ${
        told === null
          ? nothing
          : html`<gov-icon
                name=${told.state === 'failed' ? 'warn' : told.state === 'done' ? 'check' : 'more'}
              ></gov-icon
              ><span>${told.text}</span>`
      }
    </p>`;
    if (this.stacked) {
      return html`<div class="list" role="group" aria-label=${m.files.menu}>${this.#items()}</div>
        ${status}`;
    }
    return html`<gov-menu
      label=${m.files.menu}
      icon="page"
      @gov-toggle=${this.#onToggle}
      @keydown=${this.#onKey}
    >
      ${
        this.open
          ? html`<div class="list" role="group" aria-label=${m.files.menu}>${this.#items()}</div>
              ${status}`
          : nothing
      }
    </gov-menu>`;
  }

  #items() {
    const { items, hints } = this.m.files;
    const face = (kind: keyof typeof items) =>
      html`<span><b>${items[kind]}</b><small>${hints[kind]}</small></span>`;
    return html`${FILE_KINDS.map(
        (kind) =>
          html`<button
            class="item"
            aria-disabled=${this.told?.state === 'making' ? 'true' : 'false'}
            @click=${() => this.#save(kind)}
          >
            <gov-icon name=${kind === 'csv' ? 'table' : 'page'}></gov-icon>${face(kind)}
          </button>`,
      )}<a class="item" href=${this.#printLink()}><gov-icon name="print"></gov-icon>${face('print')}</a>`;
  }

  #printLink(): string {
    const { areaId, fiscalYear } = this.source?.loaded ?? {};
    return formatUrl({
      ...this.view,
      page: 'area',
      area: areaId ?? this.view.area,
      view: 'print',
      fiscalYear: fiscalYear ?? this.view.fiscalYear,
      selected: null,
    });
  }

  async #save(kind: FileKind): Promise<void> {
    const { source, api, m, view } = this;
    if (!source || !api || this.told?.state === 'making') return;
    const what = m.files.items[kind];
    const making = new AbortController();
    this.#making = making;
    this.told = { kind, state: 'making', text: m.files.making(what) };
    try {
      const { makeFile } = await import('../state/file-maker.js');
      const order = { kind, api, view, loaded: source.loaded, origin: location.origin };
      const { name, blob, smaller } = await makeFile(order, making.signal);
      if (making.signal.aborted) return;
      saveBlob(name, blob);
      const scale = smaller === null ? '' : m.files.smaller(smaller.toFixed(1));
      this.told = { kind, state: 'done', text: [m.files.done(name), scale].filter(Boolean).join(' ') };
    } catch (problem) {
      if (making.signal.aborted) return;
      this.told = { kind, state: 'failed', text: m.files.failed(what) };
      reportError(problem);
    }
  }

  #onToggle(event: CustomEvent<{ open: boolean }>): void {
    this.open = event.detail.open;
    if (!this.open && this.told?.state !== 'making') this.told = null;
  }

  /** Up and down walk through the list, from the button that opened it as well. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const menu = event.currentTarget as GovMenu;
    void this.#walk(menu, step);
  };

  async #walk(menu: GovMenu, step: 1 | -1): Promise<void> {
    if (!this.open) {
      menu.renderRoot.querySelector('button')?.click();
      await this.updateComplete;
    }
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
    const at = items.findIndex((item) => item === this.shadowRoot?.activeElement);
    const next = at < 0 ? (step === 1 ? 0 : items.length - 1) : (at + step + items.length) % items.length;
    items[next]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-files': GovFiles;
  }
}
