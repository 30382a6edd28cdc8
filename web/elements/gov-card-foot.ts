import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cardCitation } from '../model/card/cite.js';
import { cardRows } from '../model/card/csv.js';
import { originalOf } from '../model/card/original.js';
import type { CardModel } from '../model/card/types.js';
import { formatUrl } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { copyText } from '../state/clipboard.js';
import { saveCsv } from '../state/save.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/** What can be done with the evidence of one thing: read the original, save all its claims, copy a citation. */
@customElement('gov-card-foot')
export class GovCardFoot extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px;
        padding: 8px 12px;
        background: var(--gov-surface);
        border-top: 1px solid var(--gov-line-2);
      }

      a.btn {
        font-weight: 400;
      }

      [role='status'] {
        flex-basis: 100%;
        font-size: 0.75rem;
        color: var(--gov-text-2);
      }

      [role='status']:empty {
        display: none;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) card: CardModel | null = null;
  /** Id of the release that the card is of. */
  @property({ attribute: false }) release = '';
  @state() private told = '';
  /** The citation, where it has to be copied by hand. */
  @state() private byHand = '';

  override render() {
    const { card, m } = this;
    if (!card) return nothing;
    const original = originalOf(card, this.view);
    return html`${
        original === null
          ? nothing
          : original.elsewhere
            ? html`<a class="btn" href=${original.href} target="_blank" rel="noreferrer">
                <gov-icon name="page"></gov-icon>${m.evidence.original}
              </a>`
            : html`<a class="btn" href=${original.href}>
                <gov-icon name="page"></gov-icon>${m.evidence.toSource}
              </a>`
      }
      <button class="btn quiet" @click=${this.#save}>
        <gov-icon name="table"></gov-icon>${m.evidence.csv.save}
      </button>
      <button class="btn quiet" @click=${this.#cite}>
        <gov-icon name="copy"></gov-icon>${m.evidence.cite}
      </button>
      <span role="status">${this.told}</span>
      ${
        this.byHand === ''
          ? nothing
          : html`<textarea readonly rows="6" aria-label=${m.evidence.cite} .value=${this.byHand}></textarea>`
      }`;
  }

  readonly #save = async (): Promise<void> => {
    const { card, m } = this;
    if (card) await saveCsv([card.title, m.evidence.csv.claims], cardRows(card, m));
  };

  readonly #cite = async (): Promise<void> => {
    const { card, m, release, view } = this;
    if (!card) return;
    const link = `${location.origin}${formatUrl({ ...view, release: release === '' ? null : release })}`;
    const accessedOn = new Date().toLocaleDateString('sv');
    const text = cardCitation(card, { m, locale: view.locale, release, link, accessedOn });
    const copied = await copyText(text);
    this.told = copied ? m.evidence.copied : m.evidence.notCopied;
    this.byHand = copied ? '' : text;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-card-foot': GovCardFoot;
  }
}
