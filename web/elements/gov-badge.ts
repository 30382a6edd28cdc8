import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Standing } from '../api/generated/operations.js';
import { AtlasElement } from '../state/atlas-element.js';

/** How far the source says what is claimed: 記載 ●, 推定 ◐, 推奨 ◇, 予定 ». Line and sign differ, not only the colour. */
@customElement('gov-badge')
export class GovBadge extends AtlasElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      height: 20px;
      padding: 0 6px 0 5px;
      border: 1px solid var(--gov-line-2);
      border-radius: 4px;
      font-size: 0.75rem;
      line-height: 1;
      font-weight: 400;
      white-space: nowrap;
      color: var(--gov-text);
      background: var(--gov-surface);
      vertical-align: middle;
      flex: none;
    }

    :host([standing='INFERRED']) {
      border: 1px dashed var(--gov-doubt-line);
      color: var(--gov-doubt-line);
    }

    :host([standing='RECOMMENDED']) {
      border: 1.5px dotted var(--gov-supporter-line);
      color: var(--gov-supporter-line);
    }

    :host([standing='PLANNED']) {
      border: 3px double var(--gov-operator-line);
      color: var(--gov-operator-line);
    }

    svg {
      width: 10px;
      height: 10px;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.4;
    }

    .solid {
      fill: currentcolor;
      stroke: none;
    }
  `;

  @property({ reflect: true }) standing: Standing = 'STATED';

  override render() {
    return html`${SIGNS[this.standing]}<span>${this.m.standing[this.standing]}<slot></slot></span>`;
  }
}

const sign = (whole: string, half: string) =>
  html`<svg viewBox="0 0 10 10" aria-hidden="true">
    <path d=${half} />
    <path class="solid" d=${whole} />
  </svg>`;

const SIGNS: Readonly<Record<Standing, unknown>> = {
  STATED: sign('M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8z', ''),
  INFERRED: sign('M5 1.4a3.6 3.6 0 0 1 0 7.2z', 'M5 1.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2z'),
  RECOMMENDED: sign('', 'M5 .8 9.2 5 5 9.2.8 5z'),
  PLANNED: sign('', 'M1 1.2 5 5 1 8.8M5 1.2 9 5 5 8.8'),
};

declare global {
  interface HTMLElementTagNameMap {
    'gov-badge': GovBadge;
  }
}
