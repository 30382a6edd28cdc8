import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ExampleCard, ExampleFrame } from '../model/home/example.js';
import type { RoleLayer } from '../model/layers.js';
import { formatUrl } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { howToStyles } from '../styles/how-to.js';
import { grounds, shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import './gov-badge.js';
import './gov-glyph.js';
import './gov-state.js';

/** How to read a chart: one body is one card with its roles around it. With an example it is a body of the data. */
@customElement('gov-how-to')
export class GovHowTo extends AtlasElement {
  static override styles = [shared, grounds, howToStyles];

  /** A body to show; the words of the legend alone without one. */
  @property({ attribute: false }) example: ExampleCard | null = null;

  override render() {
    const { m, example } = this;
    return html`<figure aria-label=${m.home.howTo}>
      <div class="card">
        ${this.#frame('MEMBER', example?.frames.MEMBER, 3)}
        <span class="line"></span>
        <div class="middle">
          ${example ? this.#council(example) : html`<span class="council">${m.home.bodies}</span>`}
          <span class="down"></span>
          <span class="body">${example ? breakable(example.part.name) : m.outline.parts}</span>
          ${this.#frame('OPERATOR', undefined, example ? 0 : 1, example?.part.operators)}
        </div>
        <span class="line strong"></span>
        <div class="right">
          ${this.#frame('SECRETARIAT', example?.frames.SECRETARIAT, 2)}
          ${this.#frame('ADVISER', example?.frames.ADVISER, 2)}
        </div>
      </div>
      <figcaption>
        <span class="what">${m.home.howToCard}</span>
        ${
          example
            ? html`<gov-badge standing=${example.cited.standing}></gov-badge>
                <span class="where">${example.cited.locator}</span>`
            : html`<gov-badge standing="STATED"></gov-badge>
                <gov-badge standing="INFERRED"></gov-badge>
                <gov-state state="NOT_STATED"></gov-state>`
        }
      </figcaption>
    </figure>`;
  }

  #council({ name, isCouncil, view }: ExampleCard) {
    const { locale, theme } = this.view;
    return html`<span class=${isCouncil ? 'council' : 'council body'}
      ><a href=${formatUrl({ ...view, locale, theme })} aria-label=${this.m.home.openExample(name)}
        >${breakable(name)}</a
      ></span
    >`;
  }

  /** @param empty how many chips without a name stand in a frame without an example */
  #frame(role: RoleLayer, frame: ExampleFrame | undefined, empty: number, count = frame?.count) {
    const { m } = this;
    return html`<div class="frame ${role}">
      <span
        ><gov-glyph role-kind=${role}></gov-glyph
        >${m.role[role]}${count === undefined ? nothing : html`<b>${count}</b>`}</span
      >
      ${
        frame
          ? frame.names.map(
              ({ name, collective }) =>
                html`<i class=${collective ? 'collective' : ''}>${breakable(name)}</i>`,
            )
          : Array.from({ length: empty }, () => html`<i></i>`)
      }
      ${frame && frame.others > 0 ? html`<small>${m.home.others(frame.others)}</small>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-how-to': GovHowTo;
  }
}
