import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Counts } from '../model/counts.js';
import { AtlasElement } from '../state/atlas-element.js';
import { shared } from '../styles/shared.js';
import './gov-badge.js';
import './gov-state.js';

/** The foot of the picture: what is in it, how much of it is stated and cited, and the signs. */
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

      p,
      ul,
      li {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        white-space: nowrap;
      }

      b {
        color: var(--gov-text);
      }

      ul {
        flex: 1;
        justify-content: flex-end;
        gap: 9px;
      }

      i {
        width: 18px;
        height: 13px;
        border-radius: 3px;
        font-style: normal;
      }

      .collective {
        border: 1px solid var(--gov-text-2);
        box-shadow:
          2px 2px 0 -1px var(--gov-page),
          2px 2px 0 0 var(--gov-text-2);
      }

      .seal {
        width: auto;
        min-width: 14px;
        padding: 0 1px;
        font-size: 0.625rem;
        font-weight: 700;
        line-height: 12px;
        text-align: center;
        color: var(--gov-doubt-line);
        border: 1px dashed var(--gov-doubt-line);
      }

      .hatch {
        border: 1px dotted var(--gov-edge);
        background: repeating-linear-gradient(135deg, var(--gov-hatch) 0 1.5px, transparent 1.5px 5px);
      }

      .ghost {
        border: 1px dashed var(--gov-edge);
      }

      @media (max-width: 63.99rem) {
        ul {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) counts: Counts | null = null;

  override render() {
    const { m, counts } = this;
    if (!counts) return nothing;
    return html`<p>
        <b>${counts.bodies}</b>${m.foot.bodies}
        ${counts.unspoken > 0 ? html`<gov-state for-year>&nbsp;${counts.unspoken}</gov-state>` : nothing}
      </p>
      <p><b>${counts.organizations}</b>${m.foot.organizations}</p>
      <p><b>${counts.relations}</b>${m.foot.relations}</p>
      ${
        counts.relations > 0
          ? html`<p>
                ${counts.byStanding.map(
                  ({ standing, count }) => html`<gov-badge standing=${standing}>&nbsp;${count}</gov-badge>`,
                )}
              </p>
              <p>${m.foot.cited}<b>${counts.cited}${m.foot.outOf}${counts.relations}</b></p>`
          : nothing
      }
      <ul aria-label=${m.foot.key}>
        <li><i class="collective"></i>${m.foot.collective}</li>
        <li><i class="seal">${m.seal.INFERRED}</i>${m.foot.inferred}</li>
        <li><i class="hatch"></i>${m.foot.notStated}</li>
        <li><i class="ghost"></i>${m.foot.absent}</li>
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-foot': GovFoot;
  }
}
