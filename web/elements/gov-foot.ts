import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Counts } from '../model/counts.js';
import { shareText } from '../model/labels.js';
import type { Sign } from '../model/signs.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { shared } from '../styles/shared.js';
import './gov-badge.js';
import './gov-key.js';
import './gov-state.js';

/** The foot of the picture: what is in it, how much of it is stated and cited, and the signs that appear in it. */
@customElement('gov-foot')
export class GovFoot extends AtlasElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 10px;
        min-height: 34px;
        padding: 3px 8px 3px 12px;
        font-size: 0.75rem;
        color: var(--gov-text-2);
        background: var(--gov-surface);
        border-top: 1px solid var(--gov-line);
      }

      p {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        white-space: nowrap;
      }

      b {
        color: var(--gov-text);
      }

      a {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        min-height: 24px;
        color: var(--gov-link);
        text-decoration: underline;
        text-decoration-color: var(--gov-edge);
        text-underline-offset: 3px;
      }

      a:hover {
        text-decoration-thickness: 2px;
      }

      a b {
        color: inherit;
      }

      gov-key {
        flex: 1 1 auto;
        justify-content: flex-end;
      }

      @media (max-width: 37.49rem) {
        gov-key {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) counts: Counts | null = null;
  @property({ attribute: false }) signs: readonly Sign[] = [];

  override render() {
    const { m, counts } = this;
    if (!counts) return nothing;
    const { shown } = counts;
    return html`<p>
        <b>${counts.bodies}</b>${m.foot.bodies}
        ${counts.unspoken > 0 ? html`<gov-state for-year>&nbsp;${counts.unspoken}</gov-state>` : nothing}
      </p>
      <p><b>${shareText(m, shown.organizations, counts.organizations)}</b>${m.foot.organizations}</p>
      <p><b>${shareText(m, shown.relations, counts.relations)}</b>${m.foot.relations}</p>
      ${
        counts.relations > 0
          ? html`<p>
                ${counts.byStanding.map(
                  ({ standing, count, shown: drawn }) =>
                    html`<gov-badge standing=${standing}>&nbsp;${shareText(m, drawn, count)}</gov-badge>`,
                )}
              </p>
              ${this.#cited(shown)}`
          : nothing
      }
      ${this.signs.length > 0 ? html`<gov-key .signs=${this.signs}></gov-key>` : nothing}`;
  }

  /** Of what is drawn; nothing where nothing is. */
  #cited({ cited, relations }: Counts['shown']) {
    if (relations === 0) return nothing;
    const { m } = this;
    return html`<p>
      <a href=${this.#sources}>${m.foot.cited}<b>${cited}${m.foot.outOf}${relations}</b></a>
    </p>`;
  }

  /** How much is written and cited of the area, by kind of relation. */
  get #sources(): string {
    const { locale, theme, area } = this.view;
    return formatUrl({ ...HOME, locale, theme, page: 'sources', options: area === null ? {} : { area } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-foot': GovFoot;
  }
}
