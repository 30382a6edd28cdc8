import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HomeFootQuery } from '../api/generated/operations.js';
import { dateLabel } from '../model/era.js';
import { AtlasElement } from '../state/atlas-element.js';
import { shared } from '../styles/shared.js';
import { tongues } from '../templates/tongues.js';

/** The foot of the start page: what the data are from, how much of it there is, which release. */
@customElement('gov-home-foot')
export class GovHomeFoot extends AtlasElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
        padding: 9px clamp(16px, 5vw, 72px);
        font-size: 0.75rem;
        color: var(--gov-text-3);
        border-top: 1px solid var(--gov-line-2);
      }

      p:first-child {
        flex: 1 1 24em;
      }

      b {
        font-weight: 400;
        color: var(--gov-text-2);
      }
    `,
  ];

  @property({ attribute: false }) answer: HomeFootQuery | null = null;
  /** How many areas there are to choose; null while not all are known. */
  @property({ attribute: false }) areas: number | null = null;

  override render() {
    const { m, answer } = this;
    if (!answer) return nothing;
    const [source] = [...answer.sources].sort((a, b) => b.passages.length - a.passages.length);
    return html`<footer>
      <p>${source ? html`${m.home.source}${m.card.colon}${this.#source(source)}` : nothing}</p>
      ${this.areas === null ? nothing : html`<p>${m.home.part(this.areas)}</p>`}
      <p>${m.home.release} <b>${answer.release.id.slice(0, 7)}</b></p>
    </footer>`;
  }

  #source({ publisher, title, publishedOn }: HomeFootQuery['sources'][number]) {
    const { locale } = this.view;
    const date = publishedOn === null ? '' : dateLabel(publishedOn, 'MONTH', locale);
    const parts = [publisher, this.m.home.titled(title), date].filter(Boolean);
    return tongues(parts.join(locale === 'en' ? ', ' : ' '), locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-home-foot': GovHomeFoot;
  }
}
