import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { QInShortDocument, QInShortMoreDocument } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import type { Choices } from '../model/questions/choices.js';
import { inShort, inShortVariables } from '../model/questions/in-short.js';
import type { Question } from '../model/questions/question.js';
import { questionsByGroup } from '../model/questions/registry.js';
import { sentenceOf } from '../model/questions/sentence.js';
import { valuesOf } from '../model/questions/values.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { questionListStyles } from '../styles/questions.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';
import './gov-problem.js';
import { tongues } from '../templates/tongues.js';

/** The saved questions by group, each with its answer as it is asked at first. */
@customElement('gov-question-list')
export class GovQuestionList extends AtlasElement {
  static override styles = [shared, controls, questionListStyles];

  @property({ attribute: false }) choices: Choices = null;
  /** All answers come at once, when it is known what can be asked about. */
  readonly #answers = new Task(this, {
    task: async ([api, choices, locale], { signal }) => {
      if (!api || !choices) return undefined;
      const variables = inShortVariables(choices, apiLocale(locale));
      const [some, more] = await Promise.all([
        api.query(QInShortDocument, variables, signal),
        api.query(QInShortMoreDocument, variables, signal),
      ]);
      return { answer: { ...some, ...more }, locale };
    },
    args: () => [this.api, this.choices, this.view.locale] as const,
  });

  override render() {
    const { m } = this;
    return html`<h1>${m.questions.title}</h1>
      <p class="lead">${m.questions.lead}</p>
      ${this.#answers.render({
        error: (error) =>
          html`<gov-problem .problem=${error} @gov-retry=${() => this.#answers.run()}></gov-problem>`,
      })}
      <div @keydown=${this.#onKey}>
        ${questionsByGroup().map(
          ([group, questions]) =>
            html`<section aria-labelledby=${group}>
              <h2 id=${group}>${m.questions.group[group]}</h2>
              <ul>
                ${questions.map((question) => html`<li>${this.#row(question)}</li>`)}
              </ul>
            </section>`,
        )}
      </div>`;
  }

  #row(question: Question) {
    const { m } = this;
    const { locale, theme } = this.view;
    const words = { m, locale };
    const sentence = sentenceOf(question, valuesOf(question, {}, this.choices), this.choices, words);
    const told = this.#answers.value;
    const short = told?.locale === locale ? inShort(question.id, told.answer, this.choices, words) : null;
    const url = formatUrl({ ...HOME, page: 'questions', question: question.id, locale, theme });
    return html`<a href=${url} data-question=${question.id}>
      <span class="question">${tongues(sentence, locale)}</span>
      <span class="short">${short === null ? nothing : tongues(short, locale)}</span>
      <gov-icon name="right"></gov-icon>
    </a>`;
  }

  /** Up and down lead from question to question, Home and End to the first and the last. */
  #onKey(event: KeyboardEvent): void {
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('li a')];
    const at = links.findIndex((link) => link === this.shadowRoot?.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    const link = to === undefined || at < 0 ? undefined : links[to];
    if (!link) return;
    event.preventDefault();
    link.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-question-list': GovQuestionList;
  }
}
