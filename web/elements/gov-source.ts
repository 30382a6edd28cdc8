import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CitedByPartsFragment } from '../api/generated/operations.js';
import { passageHref } from '../model/card/original.js';
import { claimTexts, thingText, typeText } from '../model/sources/claims.js';
import type { Claims } from '../model/sources/filter.js';
import { claimHref } from '../model/sources/links.js';
import type { PassageRow, SourceRow } from '../model/sources/list.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, grounds, shared } from '../styles/shared.js';
import { sourceStyles } from '../styles/source.js';
import { breakable } from '../templates/breakable.js';
import './gov-badge.js';
import './gov-icon.js';
import './gov-state.js';
import { tongues } from '../templates/tongues.js';

/**
 * One document: whether it was at hand, the places in it that are cited, and what rests on each of them.
 *
 * @fires gov-toggle when the document is to be opened or closed; `detail.id` is its id
 * @fires gov-passage when a place is to be opened; `detail.id` is its id, null to close it
 */
@customElement('gov-source')
export class GovSource extends AtlasElement {
  static override styles = [shared, controls, grounds, sourceStyles];

  @property({ attribute: false }) source: SourceRow | null = null;
  /** The places to show, which a search may leave out some of. */
  @property({ attribute: false }) passages: readonly PassageRow[] = [];
  @property({ attribute: false }) claims: Claims = new Map();
  @property({ type: Boolean }) open = false;
  /** The place that is open; null for none. */
  @property({ attribute: false }) passage: string | null = null;
  /** Whether what rests on every place is shown. */
  @property({ type: Boolean }) whole = false;

  /** Brings a place, or the document itself, into view and moves the focus there. */
  reveal(id: string): void {
    const there = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    there?.scrollIntoView({ block: 'start' });
    there?.focus({ preventScroll: true });
  }

  override render() {
    const { source, open, m } = this;
    if (!source) return nothing;
    const read = source.passages.filter(({ reviewed }) => reviewed).length;
    return html`<h2>
        <button
          class="toggle"
          data-id=${source.id}
          aria-expanded=${open}
          @click=${() => this.#say('gov-toggle', source.id)}
        >
          <gov-icon name=${open ? 'down' : 'right'}></gov-icon>
          <span class="title">${breakable(source.title)}</span>
        </button>
      </h2>
      <p class="about">
        <span
          >${tongues([source.publisher, source.published].filter(Boolean).join(m.card.listSeparator), this.view.locale)}</span
        >
        ${
          source.reading === 'all'
            ? html`<span class="read">${m.evidence.howRead.all}</span>`
            : html`<span class="box dots"
                ><span class="on-ground">${m.evidence.howRead[source.reading]}</span></span
              >`
        }
        <span>${m.evidence.placesOf(read, source.passages.length)}</span>
        ${
          source.url === null
            ? nothing
            : html`<a class="link" href=${source.url} target="_blank" rel="noreferrer">${m.evidence.url}</a>`
        }
      </p>
      ${open ? this.#content(source) : nothing}`;
  }

  #content({ notes, namedAt, basedOn }: SourceRow) {
    const { m, view } = this;
    const link = (id: string, words: string) =>
      html`<a class="link" href=${passageHref(id, view)}>${words}</a>`;
    return html`<dl class="facts">
        ${
          notes.length === 0
            ? nothing
            : html`<dt>${m.card.note}</dt>
                <dd>${notes.map((note) => html`<p>${note}</p>`)}</dd>`
        }
        ${
          namedAt.length === 0
            ? nothing
            : html`<dt>${m.evidence.namedAt}</dt>
                <dd class="links">${namedAt.map(({ passage, locator }) => link(passage, locator))}</dd>`
        }
        ${
          basedOn.length === 0
            ? nothing
            : html`<dt>${m.evidence.basedOn}</dt>
                <dd class="links">${basedOn.map(({ id, title }) => link(id, title))}</dd>`
        }
      </dl>
      <ol>
        ${this.passages.map((passage) => this.#passage(passage))}
      </ol>`;
  }

  #passage({ id, locator, kind, reviewed, carries }: PassageRow) {
    const { m } = this;
    const open = this.whole || this.passage === id;
    return html`<li class=${this.passage === id ? 'chosen' : ''}>
      <h3>
        <button
          class="toggle"
          data-id=${id}
          aria-expanded=${open}
          @click=${() => this.#say('gov-passage', this.passage === id ? null : id)}
        >
          <gov-icon name=${open ? 'down' : 'right'}></gov-icon>
          <span class="title">${breakable(locator)}</span>
          <small>${kind}</small>
          ${reviewed ? nothing : html`<gov-state state="NOT_REVIEWED"></gov-state>`}
          <span class="count">${m.evidence.rests(carries)}</span>
        </button>
      </h3>
      ${open ? this.#claims(this.claims.get(id)) : nothing}
    </li>`;
  }

  #claims(cited: CitedByPartsFragment | undefined): TemplateResult {
    const { m } = this;
    if (!cited) return html`<p class="note" role="status">${m.load.loading}</p>`;
    if (cited.totalCount === 0) return html`<p class="note">${m.evidence.nothingRests}</p>`;
    const more = cited.totalCount - cited.nodes.length;
    return html`<ul class="claims">
        ${cited.nodes.map((citing) => this.#citing(citing))}
      </ul>
      ${more > 0 ? html`<p class="note">${m.evidence.restsMore(more)}</p>` : nothing}`;
  }

  #citing(citing: CitedByPartsFragment['nodes'][number]) {
    const wording = { m: this.m, areaId: null };
    return html`<li>
      <small class="type">${typeText(citing.thing, wording)}</small>
      <div class="thing">
        <a class="link" href=${claimHref(citing.thing, this.view)}
          >${breakable(thingText(citing.thing, wording))}</a
        >
        ${claimTexts(citing, wording).map(
          ({ part, standing, note }) =>
            html`<span class=${part === '' ? 'itself' : 'part'}
                >${part} <gov-badge standing=${standing}></gov-badge
              ></span>
              ${note === null ? nothing : html`<span class="why">${note}</span>`}`,
        )}
      </div>
    </li>`;
  }

  #say(name: 'gov-toggle' | 'gov-passage', id: string | null): void {
    this.dispatchEvent(new CustomEvent(name, { detail: { id } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-source': GovSource;
  }
}
