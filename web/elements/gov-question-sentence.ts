import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { choicesOf, labelOf, linkWord, type ChoiceGroup, type Choices } from '../model/questions/choices.js';
import { areaIds, type Parameter, type Question, type Values } from '../model/questions/question.js';
import { partsOf } from '../model/questions/sentence.js';
import { AtlasElement } from '../state/atlas-element.js';
import { sentenceStyles } from '../styles/question-parts.js';
import { controls, shared } from '../styles/shared.js';

/** How many areas stand side by side at most here; the page of the comparison takes more. */
const MOST_AREAS = 4;

/**
 * A question in a sentence, with a chooser in the place of each parameter.
 *
 * @fires gov-choose when a parameter has another value; `detail` is its key and value
 */
@customElement('gov-question-sentence')
export class GovQuestionSentence extends AtlasElement {
  static override styles = [shared, controls, sentenceStyles];

  @property({ attribute: false }) question: Question | null = null;
  @property({ attribute: false }) values: Values = {};
  @property({ attribute: false }) choices: Choices = null;

  override render() {
    if (!this.question) return nothing;
    const parts = partsOf(this.question, this.view.locale);
    return parts.map((part) =>
      typeof part === 'string'
        ? html`<span>${part}</span>`
        : html`<span class="field">${this.#field(part)}</span>`,
    );
  }

  #field(parameter: Parameter) {
    const value = this.values[parameter.key] ?? parameter.initial;
    if (parameter.kind === 'areas') return this.#areas(parameter, areaIds(value));
    const label = this.#label(parameter);
    const choose = (event: Event): void => this.#choose(parameter, valueIn(event));
    if (parameter.kind === 'text')
      return html`<input
        type="search"
        maxlength="200"
        .value=${value}
        aria-label=${label}
        @change=${choose}
      />`;
    return this.#select(parameter, value, label, choose);
  }

  #select(parameter: Parameter, value: string, label: string, choose: (event: Event) => void) {
    const { m, view } = this;
    const words = { m, locale: view.locale };
    const groups = this.choices === null ? [] : choicesOf(parameter, this.choices, words);
    const offered = groups.some(({ choices }) => choices.some((choice) => choice.value === value));
    const current = { value, label: labelOf(parameter, value, this.choices, words) };
    return html`<select aria-label=${label} data-key=${parameter.key} @change=${choose}>
      ${offered ? nothing : this.#options({ heading: '', choices: [current] }, value)}
      ${groups.map((group) => this.#options(group, value))}
    </select>`;
  }

  #options({ heading, choices }: ChoiceGroup, chosen: string) {
    const options = choices.map(
      ({ value, label }) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`,
    );
    return heading === '' ? options : html`<optgroup label=${heading}>${options}</optgroup>`;
  }

  /** One chooser for each area; one more can be added, and any but two left out. */
  #areas(parameter: Parameter, ids: readonly string[]) {
    const { m } = this;
    const set = (next: readonly string[]): void => this.#choose(parameter, next.join(','));
    const single: Parameter = { ...parameter, kind: 'area' };
    const free = this.choices?.areas.nodes.find(({ id }) => !ids.includes(id))?.id;
    return html`${ids.map((id, at) => {
      const label = m.questions.nth(this.#label(parameter), at + 1);
      const choose = (event: Event): void =>
        set(ids.map((other, place) => (place === at ? valueIn(event) : other)));
      return html`${linkWord(at, ids.length, m)}${this.#select(single, id, label, choose)}`;
    })}
    ${
      ids.length > 2
        ? html`<button class="btn small" data-drop @click=${() => set(ids.slice(0, -1))}>
            ${m.questions.dropArea}
          </button>`
        : nothing
    }
    ${
      ids.length < MOST_AREAS && free !== undefined
        ? html`<button class="btn small" data-add @click=${() => set([...ids, free])}>
            ${m.questions.addArea}
          </button>`
        : nothing
    }`;
  }

  #label({ kind, key }: Parameter): string {
    const { choose } = this.m.questions;
    if (kind === 'year' && (key === 'from' || key === 'to')) return choose[key];
    return choose[kind];
  }

  #choose({ key }: Parameter, value: string): void {
    this.dispatchEvent(new CustomEvent('gov-choose', { detail: { key, value } }));
  }
}

function valueIn(event: Event): string {
  const field = event.target;
  return field instanceof HTMLSelectElement || field instanceof HTMLInputElement ? field.value : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-question-sentence': GovQuestionSentence;
  }
}
