import { html, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { layerOf } from '../model/counts.js';
import { fiscalYearLabel, westernFiscalYear } from '../model/era.js';
import { placesIn } from '../model/explorer.js';
import type { Layer } from '../model/layers.js';
import { announced } from '../model/path/announce.js';
import { examplesOf } from '../model/path/examples.js';
import type { End, PathResult } from '../model/path/result.js';
import { thingsOf } from '../model/path/thing.js';
import { drawnClaims } from '../model/path/way.js';
import type { Loaded } from '../state/explorer-data.js';
import { PathData } from '../state/path-data.js';
import { YearPage } from '../state/year-page.js';
import { pageStyles } from '../styles/page.js';
import { pathStyles } from '../styles/path.js';
import { controls, shared } from '../styles/shared.js';
import './gov-path-answer.js';
import type { GovPathAnswer } from './gov-path-answer.js';
import './gov-path-ends.js';
import './gov-path-nothing.js';
import './gov-path-picture.js';
import type { GovPathPicture } from './gov-path-picture.js';
import './gov-print-head.js';
import './gov-tabs.js';

type Found = Extract<PathResult, { kind: 'found' }>;

/** How two things are connected: the way in the picture of the area, and in words. */
@customElement('gov-path-page')
export class GovPathPage extends YearPage {
  static override styles = [shared, controls, pageStyles, pathStyles];

  /** Where there is no room for both. */
  @state() private tab: 'list' | 'chart' = 'list';
  @query('gov-path-picture') private picture: GovPathPicture | null | undefined;
  @query('gov-path-answer') private answer: GovPathAnswer | null | undefined;
  protected override readonly shows = 'path';
  readonly #path = new PathData(this, () => ({
    api: this.api,
    from: this.view.options.from ?? null,
    to: this.view.options.to ?? null,
    fiscalYear: this.source.fiscalYear,
    locale: this.view.locale,
    mode: this.view.options.mode,
    otherYears: this.#otherYears,
  }));

  protected override titleOf(loaded: Loaded): readonly string[] {
    return [this.m.path.title, loaded.frame.name, this.timeLabel(loaded)];
  }

  protected override layout(loaded: Loaded | null): string {
    if (!loaded) return '';
    return this.room === 'full' ? 'full' : 'tabbed';
  }

  get #otherYears(): readonly number[] {
    const points = this.source.loaded?.frame.points ?? [];
    const { fiscalYear } = this.source;
    return points.flatMap((point) =>
      point.mark === 'NONE' || point.fiscalYear === fiscalYear ? [] : [point.fiscalYear],
    );
  }

  protected override panes(loaded: Loaded): TemplateResult {
    const { m } = this;
    if (this.room === 'full') return html`${this.#picture(loaded)} ${this.#panel(loaded)}`;
    return html`<gov-tabs
        class="no-print"
        .choices=${[
          ['list', m.path.panel],
          ['chart', m.canvas.tab],
        ]}
        chosen=${this.tab}
        @gov-tab=${this.#onTab}
      ></gov-tabs>
      ${this.tab === 'list' ? this.#panel(loaded) : this.#picture(loaded)}`;
  }

  #picture(loaded: Loaded) {
    return html`<gov-path-picture
      class="no-print"
      data-region
      role="region"
      aria-label=${this.m.canvas.label}
      .loaded=${loaded}
      .way=${this.#found?.way ?? null}
    ></gov-path-picture>`;
  }

  get #found(): Found | null {
    const { result } = this.#path;
    return result?.kind === 'found' ? result : null;
  }

  #panel(loaded: Loaded) {
    const { m } = this;
    const { locale } = this.view;
    const { fiscalYear, frame } = loaded;
    const time = [fiscalYearLabel(fiscalYear, locale), westernFiscalYear(fiscalYear, locale)];
    return html`<section class="panel" data-region aria-label=${m.path.panel}>
      <gov-print-head
        .heading=${[frame.name, m.path.title].join(' ')}
        .time=${time.filter(Boolean).join(' / ')}
        .release=${this.#path.release}
      ></gov-print-head>
      <gov-path-ends
        data-entry
        .ends=${this.#path.known}
        .things=${thingsOf(loaded.area, loaded.year)}
        .layers=${this.#layers}
        .year=${this.source.fiscalYear}
      ></gov-path-ends>
      ${this.#said(loaded)}
      <div class="unseen" role="status">${announced(this.#path.result, m, time[0] ?? '')}</div>
    </section>`;
  }

  /** The signs of the relations at the two ends. */
  get #layers(): Readonly<Record<End, Layer | null>> {
    const steps = this.#found?.way.steps ?? [];
    const [first, last] = [steps[0], steps.at(-1)];
    return { from: first ? layerOf(first) : null, to: last ? layerOf(last) : null };
  }

  #said(loaded: Loaded) {
    const { result } = this.#path;
    if (this.#path.failure !== null) {
      return html`<gov-problem
        .problem=${this.#path.failure}
        @gov-retry=${() => this.#path.retry()}
      ></gov-problem>`;
    }
    if (result === null) return html`<gov-waiting @gov-cancel=${() => this.#path.cancel()}></gov-waiting>`;
    if (result.kind === 'found') {
      return html`<gov-path-answer
        .result=${result}
        .drawn=${drawnClaims(loaded.scene.graph, this.view.off)}
        .year=${this.source.fiscalYear}
        @gov-open=${this.#onOpen}
      ></gov-path-answer>`;
    }
    return html`<gov-path-nothing
      .result=${result}
      .ends=${this.#path.ends}
      .examples=${examplesOf(loaded.year.now)}
      .years=${this.#path.years}
      .year=${this.source.fiscalYear}
    ></gov-path-nothing>`;
  }

  protected override evidence({ year, frame }: Loaded): TemplateResult {
    return html`<gov-card
      data-entry
      .year=${this.source.fiscalYear}
      .years=${frame.points.map((point) => point.fiscalYear)}
      .placesOf=${(holder: string) => placesIn(year, holder)}
      @gov-close=${this.close}
    ></gov-card>`;
  }

  readonly #onTab = (event: CustomEvent<{ name: 'list' | 'chart' }>): void => {
    this.tab = event.detail.name;
  };

  readonly #onOpen = (event: CustomEvent<{ byKey: boolean }>): void => this.tell(event.detail);

  protected override returnFocus(selected: string): void {
    this.answer?.focusClaim(selected);
  }

  protected override press(event: KeyboardEvent): boolean {
    return super.press(event) || (this.picture?.press(event) ?? false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-path-page': GovPathPage;
  }
}
