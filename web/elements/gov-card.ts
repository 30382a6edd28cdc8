import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SelectionDocument, type SelectionQuery } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { cardOf } from '../model/card/card.js';
import { subjectOf } from '../model/card/subject.js';
import { waysTo } from '../model/card/ways.js';
import type { CardContext, CardModel } from '../model/card/types.js';
import { atOf } from '../model/time/shown.js';
import { partOfBody } from '../model/view-graph.js';
import { AtlasElement } from '../state/atlas-element.js';
import { cardSourceStyles } from '../styles/card-sources.js';
import { cardStyles } from '../styles/card.js';
import { controls, grounds, shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import { factOf } from '../templates/card-head.js';
import { sectionOf } from '../templates/card-lines.js';
import { sourcesOf } from '../templates/card-sources.js';
import './gov-badge.js';
import './gov-card-findings.js';
import './gov-card-foot.js';
import './gov-glyph.js';
import './gov-icon.js';
import './gov-problem.js';
import './gov-state.js';

/**
 * The evidence of what is selected, whatever it is: one question per selection, and the place in the source for every
 * claim.
 *
 * @fires gov-close when it should be closed
 */
@customElement('gov-card')
export class GovCard extends AtlasElement {
  static override styles = [shared, controls, grounds, cardStyles, cardSourceStyles];

  /** The year that is shown, which the address may leave open. */
  @property({ attribute: false }) year: number | null = null;
  /** The day of it that is shown, ISO 8601; null for the whole year. */
  @property({ attribute: false }) day: string | null = null;
  @property({ attribute: false }) years: readonly number[] = [];
  @property({ attribute: false }) placesOf: CardContext['placesOf'] = () => ({ places: 0, bodies: 0 });

  #wantsFocus = false;
  /** The number that led to the list of places last. */
  #cameFrom: HTMLElement | null = null;
  readonly #answer = new Task(this, {
    task: async ([api, id, fiscalYear, day, locale], { signal }) => {
      if (!api || id === null) return null;
      const at = fiscalYear === null ? null : atOf({ fiscalYear, day });
      return api.query(SelectionDocument, { id, at, locale: apiLocale(locale) }, signal);
    },
    args: () => [this.api, this.#asked.id, this.year, this.day, this.view.locale] as const,
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
    const at = selected === null ? null : partOfBody(selected);
    if (!at) return { id: selected, role: null };
    return { id: at.bodyId, role: at.part === 'MEETING' ? 'meetings' : at.part };
  }

  get #context(): CardContext {
    return {
      m: this.m,
      locale: this.view.locale,
      areaId: this.view.area,
      fiscalYear: this.year,
      day: this.day,
      years: this.years,
      placesOf: this.placesOf,
    };
  }

  override render() {
    return this.#answer.render({
      initial: () => nothing,
      pending: () => this.#meanwhile(),
      complete: (answer) => {
        const card = cardOf(answer, this.#context);
        return answer && card ? this.#card(card, answer, false) : this.#plain(this.m.load.selectionGone);
      },
      error: () => this.#meanwhile(),
    });
  }

  #meanwhile() {
    const { error, value } = this.#answer;
    if (error !== undefined) {
      return html`${this.#plain('')}
        <gov-problem .problem=${error} @gov-retry=${() => this.#answer.run()}></gov-problem>`;
    }
    const last = cardOf(value ?? null, this.#context);
    return value && last ? this.#card(last, value, true) : this.#plain(this.m.load.loading);
  }

  #plain(text: string) {
    return html`<div class="head">
      <div class="kind"><span role="status">${text}</span>${this.#close()}</div>
    </div>`;
  }

  #card(card: CardModel, answer: SelectionQuery, stale: boolean) {
    const { m, view } = this;
    const { id, role } = this.#asked;
    return html`<article aria-busy=${stale} aria-labelledby="title" @click=${this.#onClick}>
        <div class="head">
          <div class="kind"><b>${card.kind}</b><span>${card.context}</span>${this.#close()}</div>
          <h2 id="title" tabindex="-1" data-of=${stale ? '' : (id ?? '')}>
            ${breakable(card.title)}${
              card.collective ? html`<span class="collective">${m.collective}</span>` : nothing
            }
          </h2>
          <dl class="facts">${card.facts.map((fact) => factOf(fact, view.locale, m))}</dl>
          ${stale ? nothing : this.#ways(answer)}
        </div>
        ${card.sections.map((section) => sectionOf(section, section.id === role, m))}
        ${card.more > 0 ? html`<p class="more">${m.evidence.more(card.more)}</p>` : nothing}
        <gov-card-findings .about=${id} .year=${this.year}></gov-card-findings>
        ${sourcesOf(card.sources, view, m)}
      </article>
      <gov-card-foot .card=${card} .release=${answer.release.id}></gov-card-foot>`;
  }

  /** Where else the thing is shown, and ways that begin or end at it. */
  #ways({ node }: SelectionQuery) {
    const ways = waysTo(node, subjectOf(node), this.view, this.year, this.m);
    if (ways.length === 0) return nothing;
    return html`<div class="ways" role="group" aria-label=${this.m.evidence.ways}>
      ${ways.map(({ href, words }) => html`<a class="btn" href=${href}>${words}</a>`)}
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

  #onClick(event: Event): void {
    for (const target of event.composedPath()) {
      if (!(target instanceof HTMLElement)) continue;
      const { selects, source, back } = target.dataset;
      if (selects !== undefined) this.#select(selects);
      if (source !== undefined) this.#toSource(event, target, source);
      if (back !== undefined) this.#toLine(back);
    }
  }

  #select(selected: string): void {
    this.store?.go({ selected });
    this.focusTitle();
  }

  #toSource(event: Event, from: HTMLElement, number: string): void {
    event.preventDefault();
    this.#cameFrom = from;
    this.renderRoot.querySelector<HTMLElement>(`#source-${number} .back`)?.focus();
  }

  /** Back to the line that led here, or to the first that cites the place. */
  #toLine(number: string): void {
    const from = this.#cameFrom;
    if (from?.isConnected && from.dataset['source'] === number) from.focus();
    else this.renderRoot.querySelector<HTMLElement>(`.cite[data-source="${number}"]`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-card': GovCard;
  }
}
