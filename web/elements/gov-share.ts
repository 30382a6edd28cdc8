import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { CitedViewDocument } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { citedScopes, citedView } from '../model/cite-view.js';
import { citeView } from '../model/cite.js';
import { formatUrl } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { copyText } from '../state/clipboard.js';
import { ReleaseState } from '../state/release-state.js';
import { shareStyles } from '../styles/share.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';
import './gov-menu.js';

/** The link of what is shown, and how to cite it. */
@customElement('gov-share')
export class GovShare extends AtlasElement {
  static override styles = [shared, controls, shareStyles];

  /** Inside the menu of a phone: one button per line. */
  @property({ type: Boolean, reflect: true }) stacked = false;
  @state() private open = false;
  /** What is said of the last try to copy. */
  @state() private told: 'copied' | 'cited' | 'refused' | null = null;
  @query('input') private field: HTMLInputElement | null | undefined;
  @query('textarea') private text: HTMLTextAreaElement | null | undefined;
  readonly #releases = new ReleaseState(this);
  readonly #cited = new Task(this, {
    task: async ([api, scopes, locale], { signal }) =>
      api && scopes !== null
        ? Promise.all(
            scopes.map((scope) =>
              api.query(CitedViewDocument, { ...scope, locale: apiLocale(locale) }, signal),
            ),
          )
        : null,
    args: () => [this.api, this.#scopes, this.view.locale] as const,
    argsEqual: (a, b) => JSON.stringify(a.slice(1)) === JSON.stringify(b.slice(1)) && a[0] === b[0],
  });

  /** Asked of only while somebody wants to see it. */
  get #scopes() {
    return this.open || this.stacked ? citedScopes(this.view) : null;
  }

  /** The whole address of what is shown. */
  get #link(): string {
    return location.origin + formatUrl(this.view);
  }

  /** Null until the API has said what the view rests on. */
  get #citation(): string | null {
    const answers = this.#cited.value;
    const { shown } = this.#releases;
    if (!answers || shown === null) return null;
    const { m } = this;
    const { locale } = this.view;
    return citeView(citedView(answers, this.view, document.title, m), {
      m,
      locale,
      release: shown,
      link: this.#link,
      accessedOn: today(),
    });
  }

  override render() {
    const { m } = this;
    if (this.stacked) {
      return html`<button class="btn quiet" @click=${() => this.#copyLink()}>
          <gov-icon name="link"></gov-icon>${m.links.share}
        </button>
        <button class="btn quiet" ?disabled=${this.#citation === null} @click=${() => this.#copyCitation()}>
          <gov-icon name="copy"></gov-icon>${m.links.cite}
        </button>
        ${this.#said()} ${this.told === 'refused' ? this.#fields() : nothing}`;
    }
    return html`<gov-menu label=${m.links.share} icon="link" @gov-toggle=${this.#onToggle}
      >${
        this.open
          ? html`<div class="panel" role="group" aria-label=${m.links.label}>
              ${this.#said()} ${this.#fields()}
              <button class="btn" ?disabled=${this.#citation === null} @click=${() => this.#copyCitation()}>
                <gov-icon name="copy"></gov-icon>${m.links.cite}
              </button>
            </div>`
          : nothing
      }</gov-menu
    >`;
  }

  /** Stands there before anything is said, so that what comes into it is read out. */
  #said() {
    const { m, told } = this;
    return html`<p role="status" class=${told === null ? 'unseen' : 'told'}>
      ${
        told === null
          ? nothing
          : html`<gov-icon name=${told === 'refused' ? 'notice' : 'check'}></gov-icon>${m.links[told]}`
      }
    </p>`;
  }

  #fields() {
    const { m } = this;
    return html`<label
        ><span>${m.links.link}</span><input readonly .value=${this.#link} @focus=${selectAll}
      /></label>
      <label
        ><span>${m.links.citation}</span
        ><textarea
          readonly
          rows="7"
          .value=${this.#citation ?? m.load.loading}
          @focus=${selectAll}
        ></textarea>
      </label>`;
  }

  /** To open it is to want the link: one press does both. */
  #onToggle(event: CustomEvent<{ open: boolean }>): void {
    this.open = event.detail.open;
    this.told = null;
    if (this.open) void this.#copyLink();
  }

  async #copyLink(): Promise<void> {
    this.told = (await copyText(this.#link)) ? 'copied' : 'refused';
    if (this.told === 'refused') await this.#selected(() => this.field);
  }

  async #copyCitation(): Promise<void> {
    const citation = this.#citation;
    if (citation === null) return;
    this.told = (await copyText(citation)) ? 'cited' : 'refused';
    if (this.told === 'refused') await this.#selected(() => this.text);
  }

  /** What a browser does not let us copy the reader can: it is selected for that. */
  async #selected(field: () => HTMLInputElement | HTMLTextAreaElement | null | undefined): Promise<void> {
    await this.updateComplete;
    field()?.focus();
    field()?.select();
  }
}

function selectAll({ target }: Event): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.select();
}

/** The day of the reader, ISO 8601. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-share': GovShare;
  }
}
