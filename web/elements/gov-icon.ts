import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ICONS, type IconName } from '../model/icons.js';

/** A sign of a tool bar. It says nothing by itself: the control beside it has the words. */
@customElement('gov-icon')
export class GovIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: 16px;
      height: 16px;
    }

    svg {
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  @property() name: IconName = 'right';

  override render() {
    return html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[this.name]} /></svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-icon': GovIcon;
  }
}
