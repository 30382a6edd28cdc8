import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { nextPair, pairLabel, type YearPair } from '../model/changes/range.js';
import { rowOf } from '../model/changes/scene.js';
import { councilOf, holderOf } from '../model/explorer.js';
import { AreaPage } from '../state/area-page.js';
import { ChangesData, type LoadedChanges } from '../state/changes-data.js';
import { typesText } from '../state/keyboard.js';
import { changesStyles } from '../styles/changes.js';
import { pageStyles } from '../styles/page.js';
import { controls, shared } from '../styles/shared.js';
import './gov-changes-list.js';
import type { GovChangesList } from './gov-changes-list.js';
import './gov-changes-notice.js';
import './gov-changes-stage.js';
import type { GovChangesStage } from './gov-changes-stage.js';
import './gov-changes-table.js';
import './gov-outline-rail.js';
import './gov-overview.js';
import './gov-print-head.js';
import './gov-range.js';
import './gov-tabs.js';

type Compared = NonNullable<LoadedChanges['compared']>;
const TABS = ['list', 'picture', 'table'] as const;
type Tab = (typeof TABS)[number];

/** The page of two years of an area: what changed in the picture, in a list and in a table, with one selection. */
@customElement('gov-changes-page')
export class GovChangesPage extends AreaPage<LoadedChanges> {
  static override styles = [shared, controls, pageStyles, changesStyles];

  /** Where there is room for one of them only. */
  @state() private tab: Tab = 'list';
  /** Key of the row of the outline that has the focus. */
  @state() private focusedRow: string | null = null;
  @query('gov-changes-list') private list: GovChangesList | null | undefined;
  @query('gov-changes-stage') private stage: GovChangesStage | null | undefined;
  protected override readonly shows = 'changes';
  protected override readonly source = new ChangesData(this, () => ({ api: this.api, view: this.view }));

  protected override titleOf({ frame, compared }: LoadedChanges): readonly string[] {
    const years = compared ? [pairLabel(compared.pair, this.view.locale)] : [];
    return [frame.name, this.m.changes.title, ...years];
  }

  protected override arrive(): void {
    const { pair } = this.source;
    const { options, fiscalYear } = this.view;
    if (!pair) return;
    const [from, to] = [String(pair.from), String(pair.to)];
    // The address is completed, so that copying it gives this very view.
    if (options.from !== from || options.to !== to || fiscalYear !== null)
      this.store?.go({ fiscalYear: null, options: { ...options, from, to } }, { replace: true });
  }

  protected override layout(loaded: LoadedChanges | null): string {
    return loaded?.compared ? this.room : 'plain';
  }

  protected override time({ frame }: LoadedChanges): TemplateResult {
    return html`<gov-range
      slot="time"
      .points=${frame.points}
      .pair=${this.source.pair}
      @gov-range=${this.#onRange}
    ></gov-range>`;
  }

  protected override notices({ frame, compared }: LoadedChanges): TemplateResult {
    const { failure } = this.source;
    return html`${
        failure === null
          ? nothing
          : html`<gov-problem .problem=${failure} @gov-retry=${() => this.source.retry()}></gov-problem>
              <p class="notice"><span class="stale">${this.m.load.previous}</span></p>`
      }
      <gov-changes-notice
        .set=${compared?.scene.set ?? null}
        .points=${frame.points}
        @gov-range=${this.#onRange}
      ></gov-changes-notice>`;
  }

  protected override panes(loaded: LoadedChanges): TemplateResult {
    return loaded.compared ? this.#compared(loaded, loaded.compared) : this.#nothing(loaded);
  }

  /** An area of which there is nothing to compare. */
  #nothing({ frame }: LoadedChanges) {
    if (frame.hasBodies) return html`<p class="notice" role="status">${this.m.changes.tooFew}</p>`;
    return html`<gov-overview .frame=${frame} @gov-open=${this.#toChart}></gov-overview>`;
  }

  #compared(loaded: LoadedChanges, compared: Compared) {
    const { room } = this;
    const { pair, answer } = compared;
    const { locale } = this.view;
    const isTabbed = room === 'phone' || room === 'tabs';
    const row = rowOf(compared.scene.rows, compared.scene.graph, this.view.selected);
    return html`<gov-print-head
        .heading=${`${loaded.frame.name}　${this.m.changes.title}`}
        .time=${pairLabel(pair, locale)}
        .release=${answer.changes.release.id}
      ></gov-print-head>
      ${isTabbed ? this.#tabs() : this.#rail(loaded, compared)}
      ${!isTabbed || this.tab === 'picture' ? this.#stage(loaded, compared) : nothing}
      <div class="told ${isTabbed ? `tab-${this.tab}` : ''}">
        <gov-changes-list
          data-region
          role="region"
          aria-label=${this.m.changes.list}
          .rows=${compared.scene.rows}
          .pair=${pair}
          .area=${loaded.frame.name}
          .openRow=${row}
          ?judged=${answer.changes.fromState === 'KNOWN' && answer.changes.toState === 'KNOWN'}
        ></gov-changes-list>
        <gov-changes-table
          data-region
          role="region"
          aria-label=${this.m.changes.table.title}
          .rows=${compared.scene.table}
          .pair=${pair}
          .area=${loaded.frame.name}
          .bodyId=${row?.bodyId ?? null}
        ></gov-changes-table>
      </div>`;
  }

  #rail({ area }: LoadedChanges, { scene }: Compared) {
    return html`<gov-outline-rail
      class="no-print"
      data-region
      .sections=${scene.sections}
      .council=${councilOf(area)}
      .holder=${holderOf(area, this.view.selected)}
      @gov-row=${(event: CustomEvent<{ key: string | null }>) => (this.focusedRow = event.detail.key)}
    ></gov-outline-rail>`;
  }

  #stage({ area }: LoadedChanges, { scene }: Compared) {
    return html`<gov-changes-stage
      class="no-print"
      data-region
      role="region"
      aria-label=${this.m.canvas.label}
      .counts=${scene.counts}
      .input=${scene.overlay}
      .holder=${holderOf(area, this.view.selected)}
      .focused=${this.focusedRow}
    ></gov-changes-stage>`;
  }

  #tabs() {
    return html`<gov-tabs
      class="no-print"
      .choices=${TABS.map((name) => [name, this.m.changes.tabs[name]])}
      chosen=${this.tab}
      @gov-tab=${(event: CustomEvent<{ name: Tab }>) => (this.tab = event.detail.name)}
    ></gov-tabs>`;
  }

  readonly #onRange = (event: CustomEvent<YearPair>): void => this.#compare(event.detail);

  #compare({ from, to }: YearPair): void {
    const options = { ...this.view.options, from: String(from), to: String(to) };
    this.store?.go({ fiscalYear: null, options });
  }

  /** What was chosen in an area without bodies has its evidence in the chart. */
  readonly #toChart = (): void => {
    this.store?.go({ view: 'chart', options: {} }, { replace: true });
  };

  protected override returnFocus(): void {
    this.list?.focus();
  }

  protected override press(event: KeyboardEvent): boolean {
    return this.#pressedYears(event) || (this.stage?.press(event) ?? false);
  }

  /** `[` and `]`: the two years before and after, of those with a mark. */
  #pressedYears(event: KeyboardEvent): boolean {
    const step = event.key === '[' ? -1 : event.key === ']' ? 1 : null;
    const { pair, loaded } = this.source;
    if (step === null || !pair || typesText(event) || !this.store?.singleKeys) return false;
    const next = nextPair(loaded?.frame.points ?? [], pair, step);
    if (next) this.#compare(next);
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-changes-page': GovChangesPage;
  }
}
