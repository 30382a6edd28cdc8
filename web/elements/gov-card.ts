import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SelectionDocument } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { cardOf } from '../model/card/card.js';
import { lineCard, type LineEdge } from '../model/card/line.js';
import { subjectOf } from '../model/card/subject.js';
import type { CardContext, CardFact, CardModel, CardSource } from '../model/card/types.js';
import { fiscalYearTick } from '../model/era.js';
import { withEnd } from '../model/path/link.js';
import { formatUrl } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { cardStyles } from '../styles/card.js';
import { controls, grounds, shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import { evidence, sectionOf } from '../templates/card-lines.js';
import './gov-badge.js';
import './gov-glyph.js';
import './gov-icon.js';
import './gov-problem.js';
import './gov-state.js';

/**
 * The evidence of what is selected: one question per selection, and the place in the source for every claim.
 *
 * @fires gov-close when it should be closed
 */
@customElement('gov-card')
export class GovCard extends AtlasElement {
  static override styles = [shared, controls, grounds, cardStyles];

  /** The year that is shown, which the address may leave open. */
  @property({ attribute: false }) year: number | null = null;
  @property({ attribute: false }) years: readonly number[] = [];
  @property({ attribute: false }) placesOf: CardContext['placesOf'] = () => ({ places: 0, bodies: 0 });
  /** The line between two bodies, if that is what is selected. */
  @property({ attribute: false }) line: LineEdge | null = null;
  @property({ attribute: false }) nameOf: (id: string) => string = (id) => id;
  /** A card that is there already, for a claim that no question is asked for. */
  @property({ attribute: false }) claim: CardModel | null = null;

  #wantsFocus = false;
  readonly #node = new Task(this, {
    task: async ([api, id, fiscalYear, locale], { signal }) => {
      if (!api || id === null) return null;
      const at = fiscalYear === null ? null : { fiscalYear };
      const { node } = await api.query(SelectionDocument, { id, at, locale: apiLocale(locale) }, signal);
      return node;
    },
    args: () =>
      [this.api, this.line || this.claim ? null : this.#asked.id, this.year, this.view.locale] as const,
  });

  /** Moves the focus to the title, now or as soon as it is there. */
  focusTitle(): void {
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  protected override updated(): void {
    const title = this.renderRoot.querySelector<HTMLElement>('h2');
    if (!this.#wantsFocus || !title || title.dataset['of'] !== this.#asked.id) return;
    this.#wantsFocus = false;
    title.focus();
  }

  /** The selected thing, and the role that was meant when a frame of the picture was selected (`body~ROLE`). */
  get #asked(): { readonly id: string | null; readonly role: string | null } {
    const { selected } = this.view;
    const [, body, role] = /^(.+)~([A-Z_]+)$/.exec(selected ?? '') ?? [];
    return { id: body ?? selected, role: role ?? null };
  }

  get #context(): CardContext {
    return {
      m: this.m,
      locale: this.view.locale,
      areaId: this.view.area,
      fiscalYear: this.year,
      years: this.years,
      placesOf: this.placesOf,
    };
  }

  override render() {
    if (this.claim) return this.#card(this.claim, false, null);
    if (this.line) return this.#card(lineCard(this.line, this.nameOf, this.#context), false, null);
    return this.#node.render({
      initial: () => nothing,
      pending: () => this.#meanwhile(),
      complete: (node) => {
        const card = cardOf(node, this.#context);
        return card ? this.#card(card, false, subjectOf(node)) : this.#plain(this.m.load.selectionGone);
      },
      error: () => this.#meanwhile(),
    });
  }

  #meanwhile() {
    const { error } = this.#node;
    if (error !== undefined) {
      return html`${this.#plain('')}
        <gov-problem .problem=${error} @gov-retry=${() => this.#node.run()}></gov-problem>`;
    }
    const last = cardOf(this.#node.value ?? null, this.#context);
    return last ? this.#card(last, true, null) : this.#plain(this.m.load.loading);
  }

  #plain(text: string) {
    return html`<div class="head">
      <div class="kind"><span role="status">${text}</span>${this.#close()}</div>
    </div>`;
  }

  /** @param subject what a way may begin or end at */
  #card(card: CardModel, stale: boolean, subject: string | null) {
    const { m } = this;
    const { id, role } = this.#asked;
    return html`<article aria-busy=${stale} @click=${this.#onClick}>
      <div class="head">
        <div class="kind"><b>${card.kind}</b><span>${card.context}</span>${this.#close()}</div>
        <h2 tabindex="-1" data-of=${stale ? '' : (id ?? '')}>
          ${breakable(card.title)}${
            card.collective ? html`<span class="collective">${m.collective}</span>` : nothing
          }
        </h2>
        <dl class="facts">${card.facts.map((fact) => this.#fact(fact))}</dl>
        ${subject === null || this.view.area === null ? nothing : this.#ways(subject)}
      </div>
      ${card.sections.map((section) => sectionOf(section, section.id === role, m))}
      ${this.#sources(card.sources)}
    </article>`;
  }

  /** A way from here, or to here. */
  #ways(subject: string) {
    const { m } = this;
    const end = (name: 'from' | 'to', words: string) =>
      html`<a class="btn" href=${formatUrl(withEnd(this.view, name, subject, this.year))}>${words}</a>`;
    return html`<div class="ways" role="group" aria-label=${m.path.title}>
      ${end('from', m.path.fromHere)}${end('to', m.path.toHere)}
    </div>`;
  }

  #close() {
    return html`<button
      class="btn quiet square"
      aria-label=${this.m.card.close}
      @click=${() => this.dispatchEvent(new CustomEvent('gov-close'))}
    >
      <gov-icon name="close"></gov-icon>
    </button>`;
  }

  #fact(fact: CardFact) {
    const { m } = this;
    return html`<dt>${fact.label}</dt>
      <dd>
        ${
          fact.selects === null
            ? fact.text
            : html`<button class="pick" data-selects=${fact.selects}>${breakable(fact.text)}</button>`
        }
        ${fact.bar === null ? nothing : this.#bar(fact.bar)}
        ${
          fact.open === null
            ? nothing
            : html`<span class="open-end hatch"><span class="on-ground">${fact.open}</span></span>`
        }
        ${evidence(fact, m)}
      </dd>`;
  }

  #bar(cells: NonNullable<CardFact['bar']>) {
    return html`<ul class="bar" aria-hidden="true">
      ${cells.map(
        ({ fiscalYear, fill }) =>
          html`<li class=${fill}><i></i>${fiscalYearTick(fiscalYear, this.view.locale)}</li>`,
      )}
    </ul>`;
  }

  #sources(sources: readonly CardSource[]) {
    const { m } = this;
    const [first] = sources;
    if (!first) return nothing;
    const common = sources.every(({ source }) => source.id === first.source.id) ? first.source : null;
    return html`<section class="sources">
      <h3>${m.card.sources} <span>${sources.length}</span></h3>
      ${common ? html`<p class="why">${this.#source(common)}</p>` : nothing}
      <ol>
        ${sources.map(
          (cited) =>
            html`<li id="source-${cited.number}" tabindex="-1">
              <b>${cited.number}.</b>
              <span>
                ${cited.locator}${cited.reviewed ? nothing : html`<small>${m.card.notReviewedPassage}</small>`}
                ${common ? nothing : html`<small>${this.#source(cited.source)}</small>`}
                ${cited.notes.map((note) => html`<small>${m.card.note}${m.card.colon}${note}</small>`)}
              </span>
            </li>`,
        )}
      </ol>
    </section>`;
  }

  #source({ title, published, url }: CardSource['source']) {
    const words = `${title}${published === '' ? '' : this.m.card.published(published)}`;
    return url === null
      ? words
      : html`<a class="link" href=${url} target="_blank" rel="noreferrer">${words}</a>`;
  }

  #onClick(event: Event): void {
    for (const target of event.composedPath()) {
      if (!(target instanceof HTMLElement)) continue;
      const { selects, source } = target.dataset;
      if (selects !== undefined) this.#select(selects);
      if (source !== undefined) this.#toSource(event, source);
    }
  }

  #select(selected: string): void {
    this.store?.go({ selected });
    this.focusTitle();
  }

  #toSource(event: Event, number: string): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`#source-${number}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-card': GovCard;
  }
}
