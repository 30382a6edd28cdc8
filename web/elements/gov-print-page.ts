import { Task } from '@lit/task';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement } from 'lit/decorators.js';
import { lightPalette } from '../diagram/files/light-palette.js';
import { paperSheets } from '../diagram/files/paper.js';
import { sheetToSvg } from '../diagram/files/sheet-svg.js';
import { paperChoice, PAPERS, sheetMm, TURNS, type PaperChoice } from '../model/paper/choice.js';
import { paperContent } from '../model/paper/content.js';
import { timeLabel } from '../model/time/shown.js';
import { formatUrl } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { ExplorerData } from '../state/explorer-data.js';
import { metadataOf } from '../model/paper/metadata.js';
import { PageSize } from '../state/page-size.js';
import { askSheet, paperInput } from '../state/paper-source.js';
import { printPage } from '../styles/print-page.js';
import { controls, shared } from '../styles/shared.js';
import './gov-header.js';
import './gov-icon.js';
import './gov-problem.js';
import './gov-sheet-paper.js';
import './gov-waiting.js';

/** The 体制図 of an area on sheets of paper, as they will be printed, with the choice of paper above them. */
@customElement('gov-print-page')
export class GovPrintPage extends AtlasElement {
  static override styles = [shared, controls, printPage];

  readonly #data = new ExplorerData(this, () => ({
    api: this.api,
    area: this.view.area,
    fiscalYear: this.view.fiscalYear,
    view: this.view.view,
    options: this.view.options,
    off: this.view.off,
    locale: this.view.locale,
  }));
  readonly #sheet = new Task(this, {
    task: async ([api, loaded, locale], { signal }) =>
      api && loaded ? { loaded, answer: await askSheet(api, loaded, locale, signal) } : null,
    args: () => [this.api, this.#data.loaded, this.view.locale] as const,
  });
  readonly #page = new PageSize(this);
  #made: { readonly of: readonly unknown[]; readonly sheets: readonly MadeSheet[] } | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.view.page !== 'area' || this.view.view !== 'print') return;
    const choice = paperChoice(this.view.options);
    this.#page.set(choice);
    this.style.setProperty('--paper-width', `${sheetMm(choice).width}mm`);
    const { loaded, fiscalYear } = this.#data;
    if (loaded) {
      const title = [loaded.frame.name, timeLabel(loaded.at, this.view.locale), this.m.files.print.label];
      document.title = this.m.app.title(title);
    }
    if (this.view.fiscalYear !== fiscalYear && fiscalYear !== null)
      this.store?.go({ fiscalYear }, { replace: true });
  }

  override render() {
    const sheets = this.#sheets();
    return html`<gov-header></gov-header>
      <main id="content" tabindex="-1">${sheets ? this.#desk(sheets) : this.#instead()}</main>`;
  }

  /** The sheets, made once for the same answers and the same paper. */
  #sheets(): readonly MadeSheet[] | null {
    const value = this.#sheet.value;
    const { loaded } = this.#data;
    if (!value || value.loaded !== loaded) return null;
    const of = [value, formatUrl({ ...this.view, selected: null, theme: null })];
    if (this.#made?.of.every((part, i) => part === of[i])) return this.#made.sheets;
    const input = paperInput(loaded, value.answer, this.view, location.origin);
    const content = paperContent(input);
    const metadata = metadataOf(input, content);
    const palette = lightPalette(document);
    const made = paperSheets(content, paperChoice(this.view.options), input).map((sheet, i) => ({
      label: this.m.files.print.sheet(sheet.page, sheet.of),
      svg: sheetToSvg(sheet, { palette, metadata, idPrefix: `sheet-${i + 1}` }),
    }));
    this.#made = { of, sheets: made };
    return made;
  }

  #desk(sheets: readonly MadeSheet[]) {
    const choice = paperChoice(this.view.options);
    return html`${this.#tools(choice, sheets.length)}
      <ol>
        ${sheets.map(
          ({ label, svg }) =>
            html`<li tabindex="0">
              <gov-sheet-paper .svg=${svg} .label=${label} .size=${sheetMm(choice)}></gov-sheet-paper>
            </li>`,
        )}
      </ol>`;
  }

  #tools(choice: PaperChoice, count: number) {
    const { print } = this.m.files;
    return html`<section class="tools" aria-label=${print.label}>
      <h1>${print.label}</h1>
      <fieldset>
        <legend>${print.paper}</legend>
        ${PAPERS.map((paper) => this.#choice('paper', paper, print.papers[paper], choice.paper === paper))}
      </fieldset>
      <fieldset>
        <legend>${print.turn}</legend>
        ${TURNS.map((turn) => this.#choice('turn', turn, print.turns[turn], choice.turn === turn))}
      </fieldset>
      <span role="status">${print.sheets(count)}</span>
      <span class="space"></span>
      <a class="btn" href=${this.#back()}><gov-icon name="left"></gov-icon>${print.back}</a>
      <button class="btn main" @click=${() => window.print()}>
        <gov-icon name="print"></gov-icon>${print.print}
      </button>
      <p>${print.hint} ${print.least}</p>
    </section>`;
  }

  #choice(key: 'paper' | 'turn', value: string, label: string, checked: boolean) {
    return html`<label
      ><input
        type="radio"
        name=${key}
        value=${value}
        .checked=${checked}
        @change=${() => this.store?.go({ options: { ...this.view.options, [key]: value } }, { replace: true })}
      />${label}</label
    >`;
  }

  #back(): string {
    const { paper: _paper, turn: _turn, ...options } = this.view.options;
    return formatUrl({ ...this.view, view: 'chart', options });
  }

  #instead() {
    const { m } = this;
    const problem = this.#data.failure ?? this.#sheet.error ?? null;
    if (this.#data.unknownArea) return html`<p class="instead" role="alert">${m.load.notFound}</p>`;
    if (problem === null)
      return html`<gov-waiting class="instead" @gov-cancel=${() => this.#cancel()}></gov-waiting>`;
    return html`<gov-problem
        class="instead"
        .problem=${problem}
        @gov-retry=${() => this.#retry()}
      ></gov-problem
      >${nothing}`;
  }

  #retry(): void {
    this.#data.retry();
    if (this.#sheet.error !== undefined) void this.#sheet.run();
  }

  #cancel(): void {
    this.#data.cancel();
    this.#sheet.abort();
  }
}

/** A sheet as it is shown. */
interface MadeSheet {
  readonly label: string;
  readonly svg: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-print-page': GovPrintPage;
  }
}
