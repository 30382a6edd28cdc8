import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { chosenIn } from '../model/matrix/choice.js';
import { DEFAULT_ORDER, type MatrixOrder } from '../model/matrix/order.js';
import { matrixOf } from '../model/matrix/read.js';
import type { Matrix } from '../model/matrix/types.js';
import type { AreaView } from '../model/url.js';
import type { Loaded } from '../state/explorer-data.js';
import { controls, shared } from '../styles/shared.js';
import '../elements/gov-matrix-grid.js';
import '../elements/gov-matrix-list.js';
import { WidthController } from '../state/width.js';
import { AtlasEmbed } from './atlas-embed.js';
import { embedStyles, tokensOfHost } from './styles.js';

/** Below this width in px the table is a list. */
const LIST_BELOW = 600;

type Opened = CustomEvent<{ readonly id: string }>;

/** Organisations × bodies of an area, for a page of another site. See `docs/embedding.md`. */
export class GovMatrix extends AtlasEmbed {
  static override styles = [
    tokensOfHost,
    shared,
    controls,
    embedStyles,
    css`
      .content {
        overflow: auto;
      }

      gov-matrix-grid {
        height: 100%;
      }
    `,
  ];

  protected override readonly shows: AreaView = 'matrix';
  @state() private order: MatrixOrder = DEFAULT_ORDER;
  @state() private flip = false;
  readonly #width = new WidthController(this, (width) => width > 0 && width < LIST_BELOW);
  #of: Loaded | null = null;
  #matrix: Matrix | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { loaded } = this;
    if (loaded === this.#of) return;
    this.#of = loaded;
    this.#matrix = loaded && this.#read(loaded);
  }

  #read({ scene, area, year }: Loaded): Matrix {
    return matrixOf({ graph: scene.graph, now: year.now, nodes: area.union.nodes, locale: this.locale });
  }

  protected override nameOf({ frame }: Loaded): string {
    return this.m.embed.matrix(frame.name);
  }

  protected override tools(): TemplateResult {
    return html`<button class="btn" aria-pressed=${this.flip} @click=${() => (this.flip = !this.flip)}>
      ${this.m.matrix.flip}
    </button>`;
  }

  protected override content(loaded: Loaded): TemplateResult {
    const { selected, off } = this.store.view;
    const chosen = chosenIn(loaded.area.union, selected);
    const open = (event: Opened): void => this.store.go({ selected: event.detail.id });
    if (this.#width.value) {
      return html`<gov-matrix-list
        part="table"
        .matrix=${this.#matrix}
        .off=${off}
        .order=${this.order}
        .selected=${selected}
        .chosen=${chosen}
        @gov-open=${open}
      ></gov-matrix-list>`;
    }
    return html`<gov-matrix-grid
      part="table"
      .matrix=${this.#matrix}
      .label=${this.nameOf(loaded)}
      .off=${off}
      .order=${this.order}
      ?flip=${this.flip}
      .selected=${selected}
      .chosen=${chosen}
      @gov-open=${open}
      @gov-order=${(event: CustomEvent<{ order: MatrixOrder }>) => (this.order = event.detail.order)}
    ></gov-matrix-grid>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-matrix': GovMatrix;
  }
}
