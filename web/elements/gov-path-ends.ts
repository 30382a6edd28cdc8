import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Layer } from '../model/layers.js';
import { between, withEnd } from '../model/path/link.js';
import type { End } from '../model/path/result.js';
import type { AreaThing, Thing } from '../model/path/thing.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';
import './gov-thing-picker.js';

/** The two ends of a way, each a field, with a button between them that swaps them. */
@customElement('gov-path-ends')
export class GovPathEnds extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
        align-items: start;
        gap: 6px;
        padding: 10px 16px 14px;
        border-bottom: 1px solid var(--gov-line);
      }

      .swap {
        margin-top: 22px;
      }

      @media (max-width: 37.49rem) {
        :host {
          grid-template-columns: minmax(0, 1fr) auto;
        }

        gov-thing-picker {
          grid-column: 1;
        }

        .swap {
          grid-area: 1 / 2 / 3 / 3;
          align-self: center;
          margin-top: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) ends: Readonly<Record<End, Thing | null>> = { from: null, to: null };
  @property({ attribute: false }) things: readonly AreaThing[] = [];
  /** The relations that stand at the two ends of the way, if they have a sign. */
  @property({ attribute: false }) layers: Readonly<Record<End, Layer | null>> = { from: null, to: null };
  /** The year that is shown. */
  @property({ attribute: false }) year: number | null = null;

  override render() {
    return html`${this.#picker('from')}
      <button
        class="btn quiet square swap"
        aria-label=${this.m.path.swap}
        title=${this.m.path.swap}
        @click=${this.#swap}
      >
        <gov-icon name="swap"></gov-icon>
      </button>
      ${this.#picker('to')}`;
  }

  #picker(end: End) {
    return html`<gov-thing-picker
      label=${this.m.path.end[end]}
      data-side=${end === 'to' ? 'end' : 'start'}
      .value=${this.ends[end]}
      .things=${this.things}
      .layer=${this.layers[end]}
      @gov-pick=${(event: CustomEvent<{ id: string | null }>) => this.#set(end, event.detail.id)}
    ></gov-thing-picker>`;
  }

  #set(end: End, id: string | null): void {
    this.store?.go(withEnd(this.view, end, id, this.year));
  }

  #swap(): void {
    const { from = null, to = null } = this.view.options;
    this.store?.go(between(this.view, to, from));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-path-ends': GovPathEnds;
  }
}
