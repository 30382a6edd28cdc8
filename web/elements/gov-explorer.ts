import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { openedFor } from '../model/expansion/folding.js';
import { holderOf } from '../model/explorer.js';
import type { Loaded } from '../state/explorer-data.js';
import { YearPage } from '../state/year-page.js';
import { explorerStyles } from '../styles/explorer.js';
import { pageStyles } from '../styles/page.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';
import './gov-outline.js';
import type { GovOutline } from './gov-outline.js';
import './gov-stage.js';
import type { GovStage } from './gov-stage.js';
import './gov-tabs.js';

/** The page of an area: outline, picture and evidence of one year, side by side as there is room. */
@customElement('gov-explorer')
export class GovExplorer extends YearPage {
  static override styles = [shared, controls, pageStyles, explorerStyles];

  /** Null follows the room there is. */
  @state() private outlineOpen: boolean | null = null;
  /** Key of the row of the outline that has the focus. */
  @state() private focusedRow: string | null = null;
  /** The organisation that is pointed at, in the outline or in the picture. */
  @state() private hovered: string | null = null;
  @state() private tab: 'outline' | 'chart' = 'outline';
  @query('gov-outline') private outline: GovOutline | null | undefined;
  @query('gov-stage') private stage: GovStage | null | undefined;
  protected override readonly shows = 'chart';
  /** What was selected when it was last looked whether it is folded away; undefined at first. */
  #looked: string | null | undefined;

  protected override layout(loaded: Loaded | null, told: boolean): string {
    if (!loaded) return '';
    return `${this.room} ${this.#outlined ? 'outlined' : ''} ${told ? 'told' : ''}`;
  }

  /** Whether the outline stands beside the picture. */
  get #outlined(): boolean {
    return this.room === 'full' && this.outlineOpen !== false;
  }

  protected override panes(loaded: Loaded): TemplateResult {
    const { m, room } = this;
    if (room === 'full' || room === 'rail') return html`${this.#beside(loaded)} ${this.#stage(loaded)}`;
    // Without bodies there is no picture to choose: what is written stands there at once.
    if (!loaded.frame.hasBodies || loaded.frame.isOverview) return html`<span></span>${this.#stage(loaded)}`;
    return html`<gov-tabs
        .choices=${[
          ['outline', m.outline.label],
          ['chart', m.canvas.tab],
        ]}
        chosen=${this.tab}
        @gov-tab=${this.#onTab}
      ></gov-tabs>
      ${this.tab === 'outline' ? this.#outlinePane(loaded, '') : this.#stage(loaded)}`;
  }

  /** What is newly selected is opened, should it be folded away; a link may say otherwise. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { loaded } = this.source;
    const { selected } = this.view;
    if (!loaded || !this.store || selected === this.#looked) return;
    const isLinked = this.#looked === undefined && this.view.options.open !== undefined;
    this.#looked = selected;
    if (selected === null || isLinked) return;
    const opened = openedFor(loaded.scene.graph, this.store.expansion, selected);
    if (opened.length > 0) this.store.expand(opened);
  }
  #beside(loaded: Loaded) {
    if (this.#outlined) return this.#outlinePane(loaded, '');
    const open = this.room === 'rail' && this.outlineOpen === true;
    return html`<div class="rail-pane">
        <button
          class="btn quiet square"
          aria-label=${this.m.outline.open}
          aria-expanded=${open}
          @click=${this.#openOutline}
        >
          <gov-icon name="panel"></gov-icon>
        </button>
        <span aria-hidden="true">${this.m.outline.label}</span>
      </div>
      ${open ? this.#outlinePane(loaded, 'over') : nothing}`;
  }

  #outlinePane({ scene, area }: Loaded, over: '' | 'over') {
    const { m } = this;
    const { room } = this;
    return html`<section class="outline ${over}" data-region aria-label=${m.outline.label}>
      ${
        room === 'full' || room === 'rail'
          ? html`<div class="pane-head">
              <h2>${m.outline.label}</h2>
              <small>${m.outline.same}</small>
              <button
                class="btn quiet square"
                aria-label=${m.outline.close}
                @click=${() => (this.outlineOpen = false)}
              >
                <gov-icon name="panel"></gov-icon>
              </button>
            </div>`
          : nothing
      }
      <div class="scroll">
        <gov-outline
          folds
          data-entry
          .marks=${this.source.since?.scene?.marks ?? null}
          .sections=${scene.sections}
          .council=${scene.council}
          .holder=${this.hovered ?? holderOf(area, this.view.selected)}
          @gov-hover=${this.#onHover}
          @gov-open=${this.#onOpen}
          @gov-row=${this.#onRow}
        ></gov-outline>
      </div>
    </section>`;
  }

  #stage(loaded: Loaded) {
    return html`<gov-stage
      data-region
      role="region"
      aria-label=${this.m.canvas.label}
      .loaded=${loaded}
      .year=${this.source.fiscalYear}
      .failure=${this.source.failure}
      .overlay=${this.source.since?.scene?.overlay ?? null}
      .focused=${this.focusedRow}
      .hovered=${this.hovered}
      @gov-hover=${this.#onHover}
      @gov-retry=${() => this.source.retry()}
      @gov-open=${this.#onOpen}
    ></gov-stage>`;
  }

  readonly #openOutline = async (): Promise<void> => {
    this.outlineOpen = this.room === 'full' ? null : this.outlineOpen !== true;
    await this.updateComplete;
    this.outline?.focus();
  };

  readonly #onTab = (event: CustomEvent<{ name: 'outline' | 'chart' }>): void => {
    this.tab = event.detail.name;
  };

  readonly #onOpen = (event: CustomEvent<{ byKey: boolean }>): void => {
    if (this.room === 'rail') this.outlineOpen = false;
    this.tell(event.detail);
  };

  readonly #onRow = (event: CustomEvent<{ key: string | null }>): void => {
    this.focusedRow = event.detail.key;
  };

  readonly #onHover = (event: CustomEvent<{ holderId: string | null }>): void => {
    this.hovered = event.detail.holderId;
  };

  protected override returnFocus(): void {
    this.outline?.focus();
  }

  protected override press(event: KeyboardEvent): boolean {
    return super.press(event) || (this.stage?.press(event) ?? false);
  }

  protected override escape(): boolean {
    if (this.room !== 'rail' || this.outlineOpen !== true) return false;
    this.outlineOpen = false;
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-explorer': GovExplorer;
  }
}
