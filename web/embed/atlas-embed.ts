import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Messages } from '../locales/ja.js';
import { messagesOf } from '../locales/messages.js';
import type { Locale } from '../model/era.js';
import { formatUrl, type AreaView, type ViewState } from '../model/url.js';
import { storeContext } from '../state/context.js';
import type { Loaded } from '../state/explorer-data.js';
import { VIEW_CHANGED, type AtlasStore } from '../state/store.js';
import '../elements/gov-overview.js';
import { areaIn, dayIn, layersOff, localeIn, yearIn } from './asked.js';
import { EmbedData } from './data.js';
import { INNER_EVENTS, tellPage } from './events.js';
import { atlasAt, type Atlas } from './home.js';
import { ownStore } from './own-store.js';
import { attribution } from './parts/attribution.js';
import { instead, troubleOf } from './parts/instead.js';
import { notices } from './parts/notices.js';
import { captionOf, yearChoice } from './parts/head.js';
import { selectionOf } from './told.js';

/** Written in the attribute, but never before somebody gave a value. */
const REFLECTED = { reflect: true, useDefault: true } as const;

/**
 * What both elements for other sites are: they fetch by themselves what their attributes ask for, say what they are
 * waiting for or why there is nothing, and name the sources. What is written in `docs/embedding.md` is their contract.
 */
export abstract class AtlasEmbed extends LitElement {
  /** Id of the area. */
  @property(REFLECTED) area: string | null = null;
  /** A fiscal year; without it the latest of which the sources speak. */
  @property({ ...REFLECTED, attribute: 'fiscal-year', converter: yearIn }) fiscalYear: number | null = null;
  /** A day in place of a fiscal year. */
  @property({ ...REFLECTED, attribute: 'as-of' }) asOf: string | null = null;
  /** Names of the layers to show; empty shows all. */
  @property(REFLECTED) layers = '';
  /** Address of the API; empty is that of the script. */
  @property(REFLECTED) endpoint = '';
  /** Which colours; `auto` follows the setting of the system. */
  @property(REFLECTED) theme: 'light' | 'dark' | 'auto' = 'auto';
  /** Shows a choice of years and the buttons of the content. */
  @property({ ...REFLECTED, type: Boolean }) controls = false;

  protected readonly store: AtlasStore = ownStore();
  readonly #data = new EmbedData(this, () => ({
    api: this.#atlas?.api ?? null,
    area: areaIn(this.area),
    fiscalYear: yearIn(this.fiscalYear),
    asOf: dayIn(this.asOf),
    locale: this.locale,
  }));
  #told: { loaded: Loaded | null; trouble: string | null; selected: string | null } = {
    loaded: null,
    trouble: null,
    selected: null,
  };

  constructor() {
    super();
    new ContextProvider(this, { context: storeContext, initialValue: this.store });
    this.store.addEventListener(VIEW_CHANGED, () => this.requestUpdate());
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  /** Asks again for what could not be had. */
  retry(): void {
    this.#data.retry();
  }

  /** Which view of the atlas shows the same. */
  protected abstract readonly shows: AreaView;
  protected abstract content(loaded: Loaded): TemplateResult;
  /** The name of what is shown, without its time. */
  protected abstract nameOf(loaded: Loaded): string;

  /** Further tools beside the choice of years. */
  protected tools(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What is shown; null until there is an answer. */
  protected get loaded(): Loaded | null {
    return this.#data.loaded;
  }

  protected get m(): Messages {
    return messagesOf(this.locale);
  }

  protected get locale(): Locale {
    const around = this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? null;
    return localeIn(this.getAttribute('lang'), around);
  }

  get #atlas(): Atlas | null {
    return atlasAt(this.endpoint, this.ownerDocument.baseURI);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { loaded } = this;
    const asOf = dayIn(this.asOf);
    this.store.go({
      page: 'area',
      area: areaIn(this.area),
      view: this.shows,
      fiscalYear: loaded?.fiscalYear ?? yearIn(this.fiscalYear),
      locale: this.locale,
      off: layersOff(this.layers),
      options: { ...this.store.view.options, day: asOf ?? undefined },
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { loaded } = this;
    const { selected } = this.store.view;
    const trouble = this.#trouble;
    const before = this.#told;
    this.#told = { loaded, trouble: trouble?.code ?? null, selected };
    if (loaded && loaded !== before.loaded) this.#tellReady(loaded);
    if (trouble && trouble.code !== before.trouble) tellPage(this, 'gov-error', trouble);
    if (selected !== before.selected) {
      tellPage(this, 'gov-select', {
        id: selected,
        label: loaded && selected !== null ? selectionOf(loaded.area, selected, this.m) : null,
        url: this.#link({ selected }),
      });
    }
  }

  #tellReady({ areaId, fiscalYear, frame, scene, year }: Loaded): void {
    const { bodies, organizations, relations } = scene.counts;
    tellPage(this, 'gov-ready', {
      area: areaId,
      name: frame.name,
      fiscalYear,
      asOf: dayIn(this.asOf),
      release: year.now.release.id,
      bodies,
      organizations,
      relations,
    });
  }

  get #trouble() {
    const { failure, unknownArea } = this.#data;
    return troubleOf(this.m, {
      hasArea: this.area !== null && this.area.trim() !== '',
      hasAtlas: this.#atlas !== null,
      unknownArea: unknownArea || areaIn(this.area) === null,
      failure,
    });
  }

  /** Where the atlas shows the same, with something changed. */
  #link(change: Partial<ViewState>): string {
    const path = formatUrl({ ...this.store.view, ...change });
    return new URL(path.replace(/^\//, ''), this.#atlas?.home ?? this.ownerDocument.baseURI).href;
  }

  override render() {
    const { loaded } = this;
    return html`<figure lang=${this.locale} part="base" aria-label=${loaded ? this.nameOf(loaded) : nothing}>
      ${
        loaded
          ? html`<figcaption part="caption">
                <slot name="caption"
                  >${captionOf(this.nameOf(loaded), loaded, dayIn(this.asOf), this.locale)}</slot
                >
              </figcaption>
              ${this.controls ? this.#bar(loaded) : nothing}`
          : nothing
      }
      ${loaded ? this.#shown(loaded) : this.#instead()}
    </figure>`;
  }

  /** What is selected inside is for this element to tell; the rest is nobody else's business. */
  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    for (const name of INNER_EVENTS) root.addEventListener(name, (event) => event.stopPropagation());
    return root;
  }

  #bar(loaded: Loaded) {
    return html`<div class="bar" part="toolbar">
      ${yearChoice(this.m, loaded, dayIn(this.asOf), this.locale, (year) => this.#chooseYear(year))}
      ${this.tools()}
    </div>`;
  }

  #chooseYear(fiscalYear: number): void {
    this.asOf = null;
    this.fiscalYear = fiscalYear;
    tellPage(this, 'gov-year', { fiscalYear });
  }

  #shown(loaded: Loaded) {
    const { selected } = this.store.view;
    const label = selected === null ? null : selectionOf(loaded.area, selected, this.m);
    return html`${notices(this.m, loaded, {
        locale: this.locale,
        failure: this.#data.failure,
        off: this.store.view.off,
        choose: (year) => this.#chooseYear(year),
        reset: () => (this.layers = ''),
        retry: () => this.retry(),
      })}
      <div class="content">
        ${
          loaded.frame.hasBodies
            ? this.content(loaded)
            : html`<gov-overview .frame=${loaded.frame}></gov-overview>`
        }
      </div>
      <div role="status">
        ${
          label === null
            ? nothing
            : html`<p class="selection" part="selection">
                <span>${this.m.embed.selected}<b>${label}</b></span>
                <a class="link" part="link" href=${this.#link({})}>${this.m.embed.evidence}</a>
              </p>`
        }
      </div>
      ${attribution(this.m, loaded, this.#link({ selected: null, release: loaded.year.now.release.id }))}`;
  }

  #instead() {
    return instead(this.#trouble, {
      failure: this.#data.failure,
      retry: () => this.retry(),
      cancel: () => this.#data.cancel(),
    });
  }
}
