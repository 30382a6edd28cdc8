import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { servesGraphiql } from '../api/graphiql.js';
import type { Locale } from '../model/era.js';
import { formatUrl, HOME, type Page } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController, type Room } from '../state/media.js';
import { controls, shared } from '../styles/shared.js';
import type { FileSource } from '../state/file-source.js';
import './gov-files.js';
import './gov-icon.js';
import './gov-mark.js';
import './gov-menu.js';
import './gov-search.js';
import './gov-share.js';

/** What the header of a phone names instead of the atlas. */
export interface Place {
  readonly name: string;
  readonly context: string;
}

/**
 * The header of every page: name, search, pages, link and files, colours, language. What has no room in one line stands
 * in a menu; on a phone it names the place instead of the atlas.
 */
@customElement('gov-header')
export class GovHeader extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
        flex: none;
        background: var(--gov-surface);
        border-bottom: 1px solid var(--gov-line-2);
      }

      header {
        min-height: 52px;
        display: flex;
        align-items: center;
        gap: 16px;
        padding: 0 20px;
        position: relative;
      }

      .logo {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: 44px;
      }

      .logo span,
      .place {
        display: flex;
        flex-direction: column;
        line-height: 1.15;
      }

      .logo b {
        font-size: 0.9375rem;
        letter-spacing: 0.02em;
      }

      .logo small {
        font-size: 0.6875rem;
        color: var(--gov-text-3);
        letter-spacing: 0.02em;
      }

      nav {
        display: flex;
        flex: none;
        gap: 2px;
        margin-left: 8px;
      }

      .logo b,
      nav a,
      .language a {
        white-space: nowrap;
      }

      nav a {
        padding: 6px 10px;
        border-radius: 6px;
        color: var(--gov-text-2);
      }

      nav a:hover {
        background: var(--gov-hover);
      }

      nav a[aria-current] {
        font-weight: 700;
        color: var(--gov-primary);
        text-decoration: underline;
        text-decoration-thickness: 2px;
        text-underline-offset: 6px;
      }

      .space {
        flex: 1;
      }

      .language {
        display: flex;
        font-size: 0.8125rem;
        border: 1px solid var(--gov-edge);
        border-radius: 6px;
      }

      .language a {
        padding: 0 10px;
        line-height: 28px;
        color: var(--gov-text-2);
        border-radius: 5px;
      }

      .language a[aria-current] {
        background: var(--gov-text);
        color: var(--gov-page);
        font-weight: 700;
      }

      @media (forced-colors: active) {
        .language a[aria-current] {
          forced-color-adjust: none;
          color: HighlightText;
          background: Highlight;
        }
      }

      .place h1 {
        font-size: 1.0625rem;
        line-height: 1.2;
      }

      .place small {
        font-size: 0.71875rem;
        color: var(--gov-text-3);
      }

      gov-search[form='bar'] {
        flex: 1 1 240px;
        max-width: 400px;
        min-width: 0;
      }

      .items {
        display: grid;
        gap: 4px;
        min-width: 224px;
      }

      .items nav {
        margin: 0;
        flex-direction: column;
      }

      .items nav a,
      .items .btn {
        min-height: 44px;
        display: flex;
        align-items: center;
        justify-content: flex-start;
        gap: 8px;
        padding: 0 10px;
      }

      .items .language a {
        flex: 1;
        text-align: center;
        line-height: 44px;
      }

      @media print {
        :host {
          display: none;
        }
      }

      @media (max-width: 63.99rem) {
        gov-search[form='bar'] {
          max-width: none;
        }
      }

      @media (max-width: 37.49rem) {
        header {
          padding: 0 8px 0 16px;
          gap: 8px;
        }
      }
    `,
  ];

  /** Set on the page of an area. */
  @property({ attribute: false }) place: Place | null = null;
  /** What can be saved of what is shown; null where nothing can. */
  @property({ attribute: false }) files: FileSource | null = null;
  @state() private graphiql = false;
  @state() private open = false;
  readonly #room = new RoomController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void servesGraphiql('/graphql', (...request) => fetch(...request)).then(
      (there) => (this.graphiql = there),
    );
  }

  override render() {
    const { room } = this.#room;
    if (room === 'phone') return this.#phone();
    return html`<header>
      ${this.#logo()} ${this.#search()} ${room === 'full' ? this.#pages() : nothing}
      <span class="space"></span>
      ${room === 'tabs' ? nothing : html`${this.#share('')} ${this.#theme('square')} ${this.#languages()}`}
      ${room === 'full' ? nothing : this.#menu(room)}
    </header>`;
  }

  /** The start page has a search box of its own. */
  #search() {
    return this.view.page === 'home' ? nothing : html`<gov-search data-entry form="bar"></gov-search>`;
  }

  #phone() {
    return html`<header>
      ${this.place ? this.#where(this.place) : this.#logo()}
      <span class="space"></span>
      ${this.view.page === 'home' ? nothing : html`<gov-search form="icon"></gov-search>`}
      ${this.#menu('phone')}
    </header>`;
  }

  #where({ name, context }: Place) {
    return html`<a class="logo" href=${this.#url({ ...HOME })} aria-label=${this.m.app.toHome}
        ><gov-mark></gov-mark
      ></a>
      <div class="place">
        <small>${context}</small>
        <h1>${name}</h1>
      </div>`;
  }

  /** What has no room in the line. */
  #menu(room: Room) {
    const { m } = this;
    const rest = html`${this.#share('stacked')} ${this.#theme('')} ${this.#languages()}`;
    return html`<gov-menu
      label=${m.app.more}
      ?compact=${room !== 'rail'}
      @gov-toggle=${(event: CustomEvent<{ open: boolean }>) => (this.open = event.detail.open)}
      >${
        this.open
          ? html`<div class="items">${this.#pages()} ${room === 'rail' ? nothing : rest}</div>`
          : nothing
      }</gov-menu
    >`;
  }

  #share(form: 'stacked' | '') {
    const stacked = form === 'stacked';
    return html`<gov-share ?stacked=${stacked}></gov-share>
      <gov-files ?stacked=${stacked} .source=${this.files}></gov-files>`;
  }

  #logo() {
    const { m } = this;
    return html`<a class="logo" href=${this.#url({ ...HOME })}>
      <gov-mark></gov-mark>
      <span>
        <b>${m.app.name}</b>
        <small lang=${this.view.locale === 'ja' ? 'en' : 'ja'}>${m.app.otherName}</small>
      </span>
    </a>`;
  }

  #pages() {
    const { m } = this;
    return html`<nav aria-label=${m.app.nav}>
      ${this.#page('home', m.app.areas)} ${this.#page('questions', m.app.questions)}
      ${this.#page('findings', m.app.findings)} ${this.#page('sources', m.app.sources)}
      ${this.graphiql ? html`<a href="/graphql" data-leaves>${m.app.api}</a>` : nothing}
    </nav>`;
  }

  #page(page: Page, name: string) {
    const current = this.view.page === page ? 'page' : nothing;
    return html`<a href=${this.#url({ ...HOME, page })} aria-current=${current}>${name}</a>`;
  }

  #theme(shape: 'square' | '') {
    const dark = document.documentElement.dataset['theme'] === 'dark';
    const label = dark ? this.m.app.toLight : this.m.app.toDark;
    return html`<button
      class="btn quiet ${shape}"
      aria-label=${label}
      title=${label}
      @click=${() => this.store?.go({ theme: dark ? 'light' : 'dark' })}
    >
      <gov-icon name=${dark ? 'sun' : 'moon'}></gov-icon>${shape === '' ? label : nothing}
    </button>`;
  }

  #languages() {
    const { locale } = this.view;
    const link = (to: Locale) =>
      html`<a
        lang=${to}
        hreflang=${to}
        href=${formatUrl({ ...this.view, locale: to })}
        aria-current=${locale === to ? 'true' : nothing}
        data-setting
        @click=${(event: Event) => {
          event.preventDefault();
          this.store?.go({ locale: to });
        }}
        >${this.m.app.languages[to]}</a
      >`;
    return html`<div class="language" role="group" aria-label=${this.m.app.language}>
      ${link('ja')}${link('en')}
    </div>`;
  }

  #url(view: typeof HOME): string {
    const { locale, theme, release } = this.view;
    return formatUrl({ ...view, locale, theme, release });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-header': GovHeader;
  }
}
