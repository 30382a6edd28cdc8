import { css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { hiddenClasses, type ChangeClass } from '../model/changes/classes.js';
import { changesOverlay, type OverlayInput } from '../model/changes/overlay.js';
import type { ChangesOverlay } from '../model/overlay.js';
import { AtlasElement } from '../state/atlas-element.js';
import { lineKeyStyles } from '../styles/changes.js';
import { shared } from '../styles/shared.js';
import './gov-canvas.js';
import type { GovCanvas } from './gov-canvas.js';
import './gov-changes-legend.js';

const LINES = ['ADDED', 'ENDED', 'SUCCEEDED', 'UNDETERMINED'] as const;

/** Two years in one picture, with the legend that filters it and the meaning of its lines. */
@customElement('gov-changes-stage')
export class GovChangesStage extends AtlasElement {
  static override styles = [
    shared,
    lineKeyStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-width: 0;
        min-height: 0;
      }

      gov-changes-legend {
        flex: none;
        border-bottom: 1px solid var(--gov-line);
      }

      gov-canvas {
        flex: 1;
      }
    `,
  ];

  @property({ attribute: false }) counts: ReadonlyMap<ChangeClass, number> = new Map();
  @property({ attribute: false }) input: OverlayInput | null = null;
  /** The organisation that is selected, itself or by one of its roles. */
  @property({ attribute: false }) holder: string | null = null;
  /** What the keyboard is on in the outline. */
  @property({ attribute: false }) focused: string | null = null;
  @query('gov-canvas') private canvas: GovCanvas | null | undefined;
  #drawn: { readonly of: readonly unknown[]; readonly overlay: ChangesOverlay } | null = null;

  /** Does what a key asks of the picture. Says whether it was one of its keys. */
  press(event: KeyboardEvent): boolean {
    return this.canvas?.press(event) ?? false;
  }

  override render() {
    const { m, input } = this;
    if (!input) return nothing;
    return html`<gov-changes-legend .counts=${this.counts}></gov-changes-legend>
      <gov-canvas
        .graph=${input.graph}
        .overlay=${this.#overlay(input)}
        .holder=${this.holder}
        .focused=${this.focused}
      ></gov-canvas>
      <div class="key">
        <ul aria-label=${m.changes.legend.lines}>
          ${LINES.map((name) => html`<li><i class=${name}></i>${m.changes.legend.line[name]}</li>`)}
        </ul>
        <span>${m.changes.legend.samePlace}</span>
      </div>`;
  }

  /** The same marks for the same settings, so that the picture is not drawn anew for nothing. */
  #overlay(input: OverlayInput): ChangesOverlay {
    const { hide, mode } = this.view.options;
    const of = [input, hide, mode];
    if (this.#drawn && this.#drawn.of.every((part, index) => part === of[index])) return this.#drawn.overlay;
    const overlay = changesOverlay(input, hiddenClasses(hide), mode === 'roles');
    this.#drawn = { of, overlay };
    return overlay;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-changes-stage': GovChangesStage;
  }
}
