import { ContextProvider } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import type { ApiClient } from '../api/client.js';
import { Unreachable } from '../api/errors.js';
import { RELEASE_SEEN, type ReleaseWatch } from '../api/release-watch.js';
import { messagesOf } from '../locales/messages.js';
import type { Connection } from '../state/connection.js';
import { apiContext, connectionContext, releasesContext, storeContext } from '../state/context.js';
import { begunIn } from '../state/hand-over.js';
import { HeightController } from '../state/height.js';
import { LazyPages } from '../state/lazy-pages.js';
import { VIEW_CHANGED, type AtlasStore } from '../state/store.js';
import type { ViewState } from '../model/url.js';
import { viewTargets } from '../model/views.js';
import { typesText } from '../state/keyboard.js';
import { controls, shared } from '../styles/shared.js';
import './gov-header.js';
import './gov-home.js';
import './gov-keys.js';
import type { GovKeys } from './gov-keys.js';
import './gov-offline.js';
import './gov-page-problem.js';
import './gov-release-banner.js';
import './gov-waiting.js';

/** What the app is made with. */
export interface AppParts {
  readonly store: AtlasStore;
  readonly api: ApiClient;
  readonly releases: ReleaseWatch;
  readonly connection: Connection;
}

/** The app: one page at a time, as the address says; language and colours of the document. */
@customElement('gov-app')
export class GovApp extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
      }

      .skip:not(:focus) {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .skip:focus {
        position: absolute;
        z-index: 10;
        top: 8px;
        left: 8px;
      }

      .missing {
        display: grid;
        gap: 12px;
        justify-items: start;
        padding: 48px clamp(16px, 5vw, 72px);
      }

      .missing h1 {
        font-size: 1.25rem;
      }
    `,
  ];

  @state() private parts: AppParts | undefined;
  @query('gov-keys') private keys: GovKeys | null | undefined;
  readonly #stores = new ContextProvider(this, { context: storeContext });
  readonly #apis = new ContextProvider(this, { context: apiContext });
  readonly #watches = new ContextProvider(this, { context: releasesContext });
  readonly #connections = new ContextProvider(this, { context: connectionContext });
  readonly #pages = new LazyPages(this, (name: PageName) => this.#load(name));
  #shown: Element | null = null;
  readonly #above = new HeightController(this, '--gov-above');
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #onView = (): void => this.requestUpdate();
  readonly #onKey = (event: KeyboardEvent): void => this.#pressed(event);

  /** Gives the app its store and its API; before that it shows nothing. */
  start(parts: AppParts): void {
    this.#stores.setValue(parts.store);
    this.#apis.setValue(parts.api);
    this.#watches.setValue(parts.releases);
    this.#connections.setValue(parts.connection);
    parts.store.addEventListener(VIEW_CHANGED, this.#onView);
    parts.releases.addEventListener(RELEASE_SEEN, () => {
      if (parts.releases.shown !== null) parts.store.showRelease(parts.releases.shown);
    });
    this.parts = parts;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
    this.#dark.addEventListener('change', this.#onView);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#onClick);
    document.removeEventListener('keydown', this.#onKey);
    this.#dark.removeEventListener('change', this.#onView);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.parts) return;
    if (this.hasUpdated) this.parts.store.begun = begunIn(this.renderRoot);
    const { view } = this.parts.store;
    const root = document.documentElement;
    root.lang = view.locale;
    root.dataset['theme'] = view.theme ?? (this.#dark.matches ? 'dark' : 'light');
    if (view.page === 'home' || view.page === 'missing')
      document.title = messagesOf(view.locale).app.title([]);
  }

  /** The header that stands while a page is fetched goes with it: what was begun there goes on in that of the page. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const page = this.renderRoot.querySelector('[data-page], [data-waiting]');
    if (this.parts && page === this.#shown) this.parts.store.begun = null;
    this.#shown = page;
  }

  override render() {
    if (!this.parts) return nothing;
    const { view } = this.parts.store;
    const m = messagesOf(view.locale);
    return html`<nav aria-label=${m.app.skip}>
        <a class="skip btn main" href="#content" @click=${this.#onSkip}>${m.app.skip}</a>
      </nav>
      <div class="above" ${ref(this.#above.observe)}>
        <gov-offline></gov-offline>
        <gov-release-banner></gov-release-banner>
      </div>
      ${this.#page(view)}
      <gov-keys></gov-keys>`;
  }

  #page(view: ViewState) {
    if (view.page === 'home') return html`<gov-home data-page></gov-home>`;
    if (view.page === 'missing') return this.#missing();
    const name = view.page === 'area' ? view.view : view.page;
    const state = this.#pages.stateOf(name);
    if (state === 'there') return PAGES[name].show();
    return html`<gov-header></gov-header>
      <main data-waiting tabindex="-1">
        ${
          state === 'loading'
            ? html`<gov-waiting></gov-waiting>`
            : html`<gov-page-problem @gov-retry=${() => this.#pages.retry(name)}></gov-page-problem>`
        }
      </main>`;
  }

  async #load(name: PageName): Promise<void> {
    try {
      await PAGES[name].load();
    } catch (cause) {
      this.parts?.connection.failed(new Unreachable('The code of the page cannot be fetched.', { cause }));
      throw cause;
    }
  }

  #missing() {
    const m = messagesOf(this.parts?.store.view.locale ?? 'ja');
    return html`<gov-header></gov-header>
      <main class="missing">
        <h1>${m.app.missing}</h1>
        <a class="btn main" href="/">${m.app.toHome}</a>
      </main>`;
  }

  /** Links of this site change the view; all others leave. */
  readonly #onClick = (event: MouseEvent): void => {
    const changed = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || changed) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || link.target !== '' || link.origin !== location.origin || 'leaves' in link.dataset) return;
    event.preventDefault();
    this.parts?.store.goTo(link.pathname, link.search);
    window.scrollTo(0, 0);
  };

  readonly #onSkip = (event: Event): void => {
    event.preventDefault();
    const page = this.renderRoot.querySelector('[data-page]');
    page?.shadowRoot?.querySelector<HTMLElement>('#content')?.focus();
  };

  #pressed(event: KeyboardEvent): void {
    const { store } = this.parts ?? {};
    if (!store?.singleKeys || event.defaultPrevented || typesText(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '?') this.keys?.show();
    else if (!this.#pressedView(event.key, store)) return;
    event.preventDefault();
  }

  /** 1 to 5: the views, in the order of their tabs. */
  #pressedView(key: string, store: AtlasStore): boolean {
    const target = /^[1-5]$/.test(key) ? viewTargets(store.view)[Number(key) - 1]?.[1] : undefined;
    if (target) store.go(target);
    return target !== undefined;
  }
}

type PageName = keyof typeof PAGES;

/** The pages that come when they are asked for. */
const PAGES = {
  chart: {
    load: () => import('./gov-explorer.js'),
    show: () => html`<gov-explorer data-page></gov-explorer>`,
  },
  matrix: {
    load: () => import('./gov-matrix-page.js'),
    show: () => html`<gov-matrix-page data-page></gov-matrix-page>`,
  },
  changes: {
    load: () => import('./gov-changes-page.js'),
    show: () => html`<gov-changes-page data-page></gov-changes-page>`,
  },
  path: {
    load: () => import('./gov-path-page.js'),
    show: () => html`<gov-path-page data-page></gov-path-page>`,
  },
  compare: {
    load: () => import('./gov-compare-page.js'),
    show: () => html`<gov-compare-page data-page></gov-compare-page>`,
  },
  questions: {
    load: () => import('./gov-questions-page.js'),
    show: () => html`<gov-questions-page data-page></gov-questions-page>`,
  },
  findings: {
    load: () => import('./gov-findings-page.js'),
    show: () => html`<gov-findings-page data-page></gov-findings-page>`,
  },
  print: {
    load: () => import('./gov-print-page.js'),
    show: () => html`<gov-print-page data-page></gov-print-page>`,
  },
  organization: {
    load: () => import('./gov-organization-page.js'),
    show: () => html`<gov-organization-page data-page></gov-organization-page>`,
  },
  search: {
    load: () => import('./gov-search-page.js'),
    show: () => html`<gov-search-page data-page></gov-search-page>`,
  },
  sources: {
    load: () => import('./gov-sources-page.js'),
    show: () => html`<gov-sources-page data-page></gov-sources-page>`,
  },
};

declare global {
  interface HTMLElementTagNameMap {
    'gov-app': GovApp;
  }
}
