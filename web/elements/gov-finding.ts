import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { MAX_NOTE } from '../model/findings/dismissal.js';
import type { AboutLink, FindingLine, Place } from '../model/findings/line.js';
import { AtlasElement } from '../state/atlas-element.js';
import { findingStyles } from '../styles/finding.js';
import { controls, shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import './gov-badge.js';
import './gov-state.js';

/** What a reader notes when a finding needs no more attention. */
export interface Noted {
  readonly id: string;
  readonly note: string;
}

/**
 * One finding: its sentence, what it is about, where that is written; and a form to mark it as checked.
 *
 * @fires gov-dismiss when it needs no more attention; `detail` is a `Noted`
 */
@customElement('gov-finding')
export class GovFinding extends AtlasElement {
  static override styles = [shared, controls, findingStyles];

  @property({ attribute: false }) line: FindingLine | null = null;
  /** Whether this browser keeps what is dismissed. */
  @property({ type: Boolean }) kept = true;
  @state() private noting = false;
  @query('textarea') private field: HTMLTextAreaElement | null | undefined;
  @query('.done') private opener: HTMLElement | null | undefined;

  override render() {
    const { line, m } = this;
    if (!line) return nothing;
    return html`<div class="row">
        <div>
          <p class="sentence" id="sentence">${line.sentence}</p>
          <dl class="about">
            <dt>${m.findings.about}</dt>
            ${line.about.map((about) => html`<dd>${this.#about(about)}</dd>`)}
          </dl>
        </div>
        <dl class="evidence">
          <dt>${m.findings.evidence}</dt>
          ${line.evidence.map((place) => this.#place(place))}
        </dl>
        <button
          class="btn done"
          aria-expanded=${this.noting}
          aria-describedby="sentence"
          @click=${this.noting ? this.#close : this.#openForm}
        >
          ${m.findings.dismiss}
        </button>
      </div>
      ${this.noting ? this.#form() : nothing}`;
  }

  #about({ name, where, collective, href }: AboutLink) {
    const words = html`${name}${where.length === 0 ? nothing : html` <small>${where.join(this.m.home.and)}</small>`}${
      collective ? html` <small>${this.m.collective}</small>` : nothing
    }`;
    return href === null ? words : html`<a class="link" href=${href}>${words}</a>`;
  }

  #place({ locator, standing, reviewed, source, note }: Place) {
    const { m } = this;
    return html`<dd>
      ${
        reviewed
          ? html`<gov-badge standing=${standing}></gov-badge>`
          : html`<gov-state state="NOT_REVIEWED"></gov-state>`
      }
      ${breakable(locator)} ${reviewed ? nothing : html`<small>${m.card.notReviewedPassage}</small>`}
      ${source === null ? nothing : html`<small>${source}</small>`}
      ${note === null ? nothing : html`<small>${m.card.note}${m.card.colon}${note}</small>`}
    </dd>`;
  }

  #form() {
    const { m } = this;
    return html`<form @submit=${this.#onSubmit} @keydown=${this.#onKey}>
      <label for="note">${m.findings.note}</label>
      <textarea id="note" maxlength=${MAX_NOTE} aria-describedby="where"></textarea>
      <p id="where">${this.kept ? m.findings.onlyHere : m.findings.notKept}</p>
      <div class="buttons">
        <button class="btn main" type="submit">${m.findings.keep}</button>
        <button class="btn" type="button" @click=${this.#close}>${m.findings.cancel}</button>
      </div>
    </form>`;
  }

  readonly #openForm = async (): Promise<void> => {
    this.noting = true;
    await this.updateComplete;
    this.field?.focus();
  };

  readonly #close = async (): Promise<void> => {
    this.noting = false;
    await this.updateComplete;
    this.opener?.focus();
  };

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (!this.line) return;
    const detail: Noted = { id: this.line.id, note: this.field?.value.trim() ?? '' };
    this.noting = false;
    this.dispatchEvent(new CustomEvent('gov-dismiss', { detail }));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    void this.#close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-finding': GovFinding;
  }
}
