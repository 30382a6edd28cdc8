import { css, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/** The list of keys, and the switch for those of a single letter (WCAG 2.1.4). */
@customElement('gov-keys')
export class GovKeys extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      dialog {
        width: min(480px, calc(100vw - 32px));
        padding: 0;
        border: 1px solid var(--gov-edge);
        border-radius: 12px;
        color: var(--gov-text);
        background: var(--gov-surface);
        box-shadow: 0 8px 32px var(--gov-shade);
      }

      dialog::backdrop {
        background: var(--gov-shade);
      }

      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding: 8px 10px 8px 16px;
        border-bottom: 1px solid var(--gov-line);
      }

      h2 {
        font-size: 1.125rem;
      }

      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 6px 20px;
        padding: 14px 16px;
      }

      kbd {
        display: inline-block;
        min-width: 24px;
        margin-right: 4px;
        padding: 3px 6px;
        font: inherit;
        font-size: 0.75rem;
        line-height: 1;
        text-align: center;
        color: var(--gov-text-2);
        background: var(--gov-sunken);
        border: 1px solid var(--gov-line-2);
        border-radius: 4px;
      }

      label {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 44px;
        padding: 0 16px;
        border-top: 1px solid var(--gov-line);
      }
    `,
  ];

  @query('dialog') private dialog: HTMLDialogElement | null | undefined;

  /** Opens the list. The focus goes back to where it was when it closes. */
  show(): void {
    this.dialog?.showModal();
  }

  override render() {
    const { m } = this;
    const rows: readonly (readonly [readonly string[], string])[] = [
      [['/'], m.search.key],
      [['[', ']'], m.keys.year],
      [['1–5'], m.keys.views],
      [['↑', '↓', '←', '→'], m.keys.tree],
      [['Enter'], m.keys.enter],
      [['Esc'], m.keys.escape],
      [['+', '-', '0'], m.keys.zoom],
      [['Shift ←→↑↓'], m.keys.pan],
      [['Alt 1–7'], m.keys.layer],
      [['Alt Shift 1–7'], m.keys.layerAlone],
      [['o'], m.organization.key],
      [['F6'], m.keys.region],
      [['?'], m.keys.help],
    ];
    return html`<dialog aria-labelledby="title">
      <div class="head">
        <h2 id="title">${m.keys.title}</h2>
        <button class="btn quiet square" aria-label=${m.keys.close} @click=${() => this.dialog?.close()}>
          <gov-icon name="close"></gov-icon>
        </button>
      </div>
      <dl>
        ${rows.map(
          ([keys, does]) =>
            html`<dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
              <dd>${does}</dd>`,
        )}
      </dl>
      <label>
        <input type="checkbox" .checked=${this.store?.singleKeys ?? true} @change=${this.#onToggle} />
        ${m.keys.singles}
      </label>
    </dialog>`;
  }

  #onToggle(event: Event): void {
    if (event.target instanceof HTMLInputElement && this.store) this.store.singleKeys = event.target.checked;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-keys': GovKeys;
  }
}
