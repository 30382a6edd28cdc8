import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ChangeClass } from '../model/changes/classes.js';
import { signOf } from '../model/changes/signs.js';

/** The sign of a kind of change in its ring: shape and line tell it, the colour repeats it. The words stand beside it. */
@customElement('gov-change-sign')
export class GovChangeSign extends LitElement {
  static override styles = css`
    :host {
      display: inline-grid;
      place-items: center;
      flex: none;
      width: 20px;
      height: 20px;
      border: 1.2px solid currentcolor;
      border-radius: 50%;
      color: var(--gov-text-2);
    }

    :host([kind='ADDED']) {
      color: var(--gov-added-line);
      background: var(--gov-added-fill);
    }

    :host([kind='ENDED']) {
      color: var(--gov-ended-line);
      background: var(--gov-ended-fill);
      border-style: dashed;
    }

    :host([kind='SUCCEEDED']) {
      color: var(--gov-succeeded-line);
      background: var(--gov-succeeded-fill);
    }

    :host([kind='UNDETERMINED']) {
      color: var(--gov-doubt-line);
      background: var(--gov-doubt-fill);
      border-style: dotted;
      border-width: 1.6px;
    }

    svg {
      width: 12px;
      height: 12px;
      overflow: visible;
    }
  `;

  @property({ reflect: true }) kind: ChangeClass = 'UNCHANGED';

  override render() {
    const { d, stroke } = signOf(this.kind);
    return html`<svg viewBox="0 0 12 12" aria-hidden="true">
      ${
        stroke === undefined
          ? svg`<path d=${d} fill="currentColor" />`
          : svg`<path d=${d} fill="none" stroke="currentColor" stroke-width=${stroke} stroke-linecap="round" stroke-linejoin="round" />`
      }
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-change-sign': GovChangeSign;
  }
}
