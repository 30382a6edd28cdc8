import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AreaFrame } from '../model/explorer.js';
import { viewNameOf, type ViewName } from '../model/views.js';
import '../elements/gov-header.js';
import '../elements/gov-problem.js';
import '../elements/gov-scope.js';
import '../elements/gov-sheet.js';
import '../elements/gov-waiting.js';
import { AtlasElement } from './atlas-element.js';
import { pressedRegion } from './explorer-keys.js';
import type { FileSource } from './file-source.js';
import { RoomController } from './media.js';

/** Where a page of an area has its answers from. */
export interface AreaSource<Answer extends { readonly frame: AreaFrame }> {
  /** What is shown; null until there is something. */
  readonly loaded: Answer | null;
  /** Why the last try failed; null when none did. */
  readonly failure: unknown;
  /** Whether the release has no such area. */
  readonly unknownArea: boolean;
  retry(): void;
  cancel(): void;
}

/**
 * What every page of an area has: header, bar of place and time, what stands there until there is an answer, evidence
 * beside the content or in a sheet over it, keys of the page. A view fills in its own.
 */
export abstract class AreaPage<Answer extends { readonly frame: AreaFrame }> extends AtlasElement {
  readonly #room = new RoomController(this);
  readonly #onKey = (event: KeyboardEvent): void => this.#pressed(event);

  /** Which of the views this page is. */
  protected abstract readonly shows: ViewName;
  protected abstract readonly source: AreaSource<Answer>;

  /** The content; the bars around it and the evidence are here. */
  protected abstract panes(loaded: Answer): TemplateResult;

  /** The title of the document, most particular part first. */
  protected abstract titleOf(loaded: Answer): readonly string[];

  /** Goes on from an answer, as by completing the address. Only called while this page is the one that is shown. */
  protected abstract arrive(loaded: Answer | null): void;

  /** The class of the content, which lays it out. `told`: evidence stands beside it. */
  protected abstract layout(loaded: Answer | null, told: boolean): string;

  /** The evidence of what is selected; null where the page tells it elsewhere. */
  protected evidence(_loaded: Answer): TemplateResult | null {
    return null;
  }

  /** The bar of time; null for that of one year. */
  protected time(_loaded: Answer): TemplateResult | null {
    return null;
  }

  /** What is said above the content. */
  protected notices(_loaded: Answer): TemplateResult | null {
    return null;
  }

  /** What can be saved of what is shown. */
  protected files(_loaded: Answer): FileSource | null {
    return null;
  }

  /** The year that the bar of time shows. */
  protected get year(): number | null {
    return null;
  }

  /** Does what a key asks of this view. Says whether it was one of its keys. */
  protected press(_event: KeyboardEvent): boolean {
    return false;
  }

  /** Escape, when nothing is selected. Says whether it did anything. */
  protected escape(): boolean {
    return false;
  }

  /** Puts the focus where it was before something was selected. */
  protected abstract returnFocus(selected: string): void;

  protected get room() {
    return this.#room.room;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The view may have moved on while this page is still there.
    if (viewNameOf(this.view) !== this.shows) return;
    const { loaded } = this.source;
    if (loaded) document.title = this.m.app.title(this.titleOf(loaded));
    this.arrive(loaded);
  }

  override render() {
    const { loaded } = this.source;
    const evidence = loaded !== null && this.view.selected !== null ? this.evidence(loaded) : null;
    const sheet = evidence !== null && this.room === 'phone';
    const files = loaded ? this.files(loaded) : null;
    return html`<gov-header
        data-region
        ?inert=${sheet}
        .place=${loaded ? this.#place(loaded) : null}
        .files=${files}
      ></gov-header>
      ${loaded ? html`${this.#scope(loaded, sheet)}${this.notices(loaded)}` : nothing}
      <main id="content" tabindex="-1" ?inert=${sheet} class=${this.layout(loaded, evidence !== null)}>
        ${loaded ? this.panes(loaded) : this.#instead()}
        ${
          evidence !== null && !sheet
            ? html`<aside class="evidence no-print" data-region aria-label=${this.m.card.label}>
                ${evidence}
              </aside>`
            : nothing
        }
      </main>
      ${
        sheet
          ? html`<gov-sheet class="no-print" label=${this.m.card.label} @gov-close=${this.close}
              >${evidence}</gov-sheet
            >`
          : nothing
      }`;
  }

  /** Closes the evidence; the focus goes back to where it was opened. */
  protected readonly close = (): void => {
    const { selected } = this.view;
    if (selected === null) return;
    this.store?.go({ selected: null });
    void this.updateComplete.then(() => this.returnFocus(selected));
  };

  #place({ frame: { name, within, contains } }: Answer) {
    const steps = [...within, ...contains].map((step) => step.name);
    return { name, context: steps.join(this.m.home.and) };
  }

  #scope(loaded: Answer, inert: boolean) {
    const { frame } = loaded;
    return html`<gov-scope
      data-region
      role="region"
      aria-label=${this.m.area.placeAndTime}
      ?inert=${inert}
      .name=${frame.name}
      .trail=${frame.within}
      .kind=${this.m.area.kind[frame.kind]}
      .members=${frame.contains}
      .points=${frame.points}
      .year=${this.year}
      >${this.time(loaded)}</gov-scope
    >`;
  }

  /** What stands there while there is no answer yet, or never will be. */
  #instead() {
    const { m, source } = this;
    const title = html`<h1 class="unseen">${m.views[this.shows]}</h1>`;
    if (source.unknownArea) {
      return html`${title}
        <div class="notice" role="alert">
          <p>${m.load.notFound}</p>
          <a class="btn" href="/">${m.app.toHome}</a>
        </div>`;
    }
    return source.failure === null
      ? html`${title}<gov-waiting @gov-cancel=${() => source.cancel()}></gov-waiting>`
      : html`${title}<gov-problem
            .problem=${source.failure}
            @gov-retry=${() => source.retry()}
          ></gov-problem>`;
  }

  #pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || !this.shadowRoot) return;
    if (this.#pressedEscape(event) || pressedRegion(event, this.shadowRoot) || this.press(event))
      event.preventDefault();
  }

  #pressedEscape(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape') return false;
    if (this.view.selected === null) return this.escape();
    this.close();
    return true;
  }
}
