import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Nothing } from '../model/labels.js';
import { AtlasElement } from '../state/atlas-element.js';

/** Why there is no answer: a hatch for not stated, dots for not reviewed, a plain box for stated none. */
@customElement('gov-state')
export class GovState extends AtlasElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      height: 20px;
      padding: 0 7px;
      font-size: 0.75rem;
      font-weight: 400;
      line-height: 1;
      color: var(--gov-text-2);
      border: 1px dotted var(--gov-edge);
      border-radius: 4px;
      white-space: nowrap;
      vertical-align: middle;
      flex: none;
      background: repeating-linear-gradient(135deg, var(--gov-hatch) 0 1.5px, transparent 1.5px 6px);
      text-shadow:
        0 0 2px var(--gov-page),
        0 0 2px var(--gov-page),
        0 0 3px var(--gov-page);
    }

    :host([state='NOT_REVIEWED']) {
      border-style: dashed;
      background: radial-gradient(circle, var(--gov-dots) 1px, transparent 1.2px) 0 0/6px 6px;
    }

    :host([state='STATED_NONE']) {
      border: 1px solid var(--gov-text-2);
      background: none;
    }

    /* The border and the word tell it; a hatch in a colour of the system would lie over the word. */
    @media (forced-colors: active) {
      :host,
      :host([state='NOT_REVIEWED']) {
        background: none;
      }
    }
  `;

  @property({ reflect: true }) state: Nothing = 'NOT_STATED';
  /** Said of the shown year only. */
  @property({ type: Boolean, attribute: 'for-year' }) forYear = false;
  /** Said of a group as a whole, without naming who for which. */
  @property({ type: Boolean, attribute: 'for-group' }) forGroup = false;

  override render() {
    const words = this.m.state;
    const text = this.forGroup ? words.forGroup : this.forYear ? words.forYear : words[this.state];
    return html`${text}<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-state': GovState;
  }
}
