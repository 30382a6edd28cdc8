import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import type { ApiClient } from '../api/client.js';
import { messagesOf } from '../locales/messages.js';
import type { Messages } from '../locales/ja.js';
import { HOME, type ViewState } from '../model/url.js';
import { apiContext, storeContext } from './context.js';
import { VIEW_CHANGED, type AtlasStore } from './store.js';

/** An element that renders again when the view changes, and knows the words of its language. */
export abstract class AtlasElement extends LitElement {
  readonly #store = new ContextConsumer(this, {
    context: storeContext,
    callback: (store) => this.#follow(store),
  });
  readonly #api = new ContextConsumer(this, { context: apiContext });
  #followed: AtlasStore | undefined;
  readonly #onChange = (): void => this.requestUpdate();

  /** The store; undefined until the element stands in the app. */
  protected get store(): AtlasStore | undefined {
    return this.#store.value;
  }

  protected get api(): ApiClient | undefined {
    return this.#api.value;
  }

  /** What the address says. */
  protected get view(): ViewState {
    return this.#store.value?.view ?? HOME;
  }

  /** The words of the chosen language. */
  protected get m(): Messages {
    return messagesOf(this.view.locale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#store.value) this.#follow(this.#store.value);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#followed?.removeEventListener(VIEW_CHANGED, this.#onChange);
    this.#followed = undefined;
  }

  #follow(store: AtlasStore): void {
    if (this.#followed === store) return;
    this.#followed?.removeEventListener(VIEW_CHANGED, this.#onChange);
    this.#followed = store;
    store.addEventListener(VIEW_CHANGED, this.#onChange);
    this.requestUpdate();
  }
}
