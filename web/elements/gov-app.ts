import { ContextProvider } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { ApiClient } from '../api/client.js';
import { messagesOf } from '../locales/messages.js';
import { apiContext, storeContext } from '../state/context.js';
import { VIEW_CHANGED, type AtlasStore } from '../state/store.js';
import { typesText } from '../state/keyboard.js';
import { controls, shared } from '../styles/shared.js';
import './gov-home.js';
import './gov-keys.js';
import type { GovKeys } from './gov-keys.js';

/** What the app is made with. */
export interface AppParts {
  readonly store: AtlasStore;
  readonly api: ApiClient;
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
    `,
  ];

  @state() private parts: AppParts | undefined;
  @query('gov-keys') private keys: GovKeys | null | undefined;
  readonly #stores = new ContextProvider(this, { context: storeContext });
  readonly #apis = new ContextProvider(this, { context: apiContext });
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #onView = (): void => this.requestUpdate();
  readonly #onKey = (event: KeyboardEvent): void => this.#pressed(event);

  /** Gives the app its store and its API; before that it shows nothing. */
  start(parts: AppParts): void {
    this.#stores.setValue(parts.store);
    this.#apis.setValue(parts.api);
    parts.store.addEventListener(VIEW_CHANGED, this.#onView);
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
    const { view } = this.parts.store;
    const root = document.documentElement;
    root.lang = view.locale;
    root.dataset['theme'] = view.theme ?? (this.#dark.matches ? 'dark' : 'light');
    if (view.page !== 'area') document.title = messagesOf(view.locale).app.title([]);
  }

  override render() {
    if (!this.parts) return nothing;
    const { view } = this.parts.store;
    const m = messagesOf(view.locale);
    return html`<a class="skip btn main" href="#content" @click=${this.#onSkip}>${m.app.skip}</a>
      ${this.#page(view.page)}
      <gov-keys></gov-keys>`;
  }

  #page(page: 'home' | 'area' | 'missing') {
    if (page === 'home') return html`<gov-home></gov-home>`;
    if (page === 'area') {
      void import('./gov-explorer.js');
      return html`<gov-explorer></gov-explorer>`;
    }
    const m = messagesOf(this.parts?.store.view.locale ?? 'ja');
    return html`<gov-header></gov-header>
      <main class="missing">
        <p>${m.app.missing}</p>
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
    const page = this.renderRoot.querySelector('gov-home, gov-explorer');
    page?.shadowRoot?.querySelector<HTMLElement>('#content')?.focus();
  };

  #pressed(event: KeyboardEvent): void {
    if (event.key !== '?' || typesText(event) || !this.parts?.store.singleKeys) return;
    event.preventDefault();
    this.keys?.show();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-app': GovApp;
  }
}
