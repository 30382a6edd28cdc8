import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { GLYPHS } from '../model/icons.js';
import type { Layer } from '../model/layers.js';

/** The sign of a role: its shape tells it, its colour repeats it. The words stand beside it. */
@customElement('gov-glyph')
export class GovGlyph extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: 12px;
      height: 12px;
      color: var(--gov-part-line);
    }

    :host([role-kind='SECRETARIAT']) {
      color: var(--gov-secretariat-line);
    }

    :host([role-kind='OPERATOR']) {
      color: var(--gov-operator-line);
    }

    :host([role-kind='MEMBER']) {
      color: var(--gov-member-line);
    }

    :host([role-kind='ADVISER']) {
      color: var(--gov-adviser-line);
    }

    :host([role-kind='SUPPORTER']) {
      color: var(--gov-supporter-line);
    }

    svg {
      width: 100%;
      height: 100%;
      overflow: visible;
    }
  `;

  @property({ attribute: 'role-kind', reflect: true }) roleKind: Layer = 'PART_OF';

  override render() {
    const { d, stroke } = GLYPHS[this.roleKind];
    return html`<svg viewBox="0 0 12 12" aria-hidden="true">
      ${
        stroke === undefined
          ? svg`<path d=${d} fill="currentColor" />`
          : svg`<path d=${d} fill="none" stroke="currentColor" stroke-width=${stroke} />`
      }
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-glyph': GovGlyph;
  }
}
