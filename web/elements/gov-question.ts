import { Task } from '@lit/task';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../api/errors.js';
import { servesGraphiql } from '../api/graphiql.js';
import { apiLocale } from '../locales/messages.js';
import { graphiqlLink } from '../model/graphiql-link.js';
import type { Choices } from '../model/questions/choices.js';
import type { Answer, Question, Values } from '../model/questions/question.js';
import { sentenceOf } from '../model/questions/sentence.js';
import { faultOf, valuesOf } from '../model/questions/values.js';
import { fileRows, formatSort, parseSort, type Sort } from '../model/table.js';
import { formatUrl, HOME, type Options, type OptionKey } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { copyText } from '../state/clipboard.js';
import { saveCsv } from '../state/save.js';
import { questionStyles } from '../styles/questions.js';
import { controls, shared } from '../styles/shared.js';
import './gov-data-table.js';
import './gov-icon.js';
import './gov-print-head.js';
import './gov-problem.js';
import './gov-question-code.js';
import './gov-question-sentence.js';
import './gov-waiting.js';

/** One saved question: the sentence with its choosers, the answer, and what stands behind it. */
@customElement('gov-question')
export class GovQuestion extends AtlasElement {
  static override styles = [shared, controls, questionStyles];

  @property({ attribute: false }) question: Question | null = null;
  /** What the choosers offer; the question is not asked before that is known, or has failed. */
  @property({ attribute: false }) choices: Choices = null;
  @property({ type: Boolean }) ready = false;
  @property({ attribute: false }) release = '';
  @state() private graphiql = false;
  @state() private linkCopied: boolean | null = null;
  readonly #answer = new Task(this, {
    task: async ([api, question, asked, locale], { signal }) => {
      if (!api || !question || asked === null) return undefined;
      const values = JSON.parse(asked) as Values;
      return { question, locale, answer: await question.ask(api, { values, locale, m: this.m }, signal) };
    },
    args: () => [this.api, this.question, this.#asked(), this.view.locale] as const,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    void servesGraphiql('/graphql', (...request) => fetch(...request)).then(
      (there) => (this.graphiql = there),
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.question) document.title = this.m.app.title([this.#sentence(), this.m.questions.title]);
  }

  override render() {
    const { question, m } = this;
    if (!question) return nothing;
    const variables = question.variables(this.#values(), apiLocale(this.view.locale));
    return html`<gov-print-head
        .heading=${this.#sentence()}
        .time=${''}
        .release=${this.release}
      ></gov-print-head>
      <nav class="no-print">
        <a class="link" href=${this.#url({ ...HOME, page: 'questions' })}>
          <gov-icon name="left"></gov-icon>${m.questions.back}
        </a>
      </nav>
      <h1 class="unseen">${this.#sentence()}</h1>
      <gov-question-sentence
        .question=${question}
        .values=${this.#values()}
        .choices=${this.choices}
        @gov-choose=${this.#onChoose}
      ></gov-question-sentence>
      ${this.#tools(variables)} ${this.#body()}
      <gov-question-code .graphql=${question.text} .variables=${variables}></gov-question-code>`;
  }

  #tools(variables: object) {
    const { m, question } = this;
    const answer = this.#told();
    const picture = answer?.picture ?? null;
    return html`<div class="tools no-print">
      ${
        picture === null
          ? nothing
          : html`<a class="btn main" data-picture href=${this.#url({ ...HOME, ...picture })}
              >${m.questions.picture}</a
            >`
      }
      <button class="btn" data-csv ?disabled=${!answer} @click=${() => void this.#save()}>
        ${m.questions.csv}
      </button>
      <button class="btn" @click=${() => window.print()}>${m.questions.print}</button>
      <button class="btn" data-link @click=${() => void this.#copyLink()}>${m.questions.copyLink}</button>
      ${
        this.graphiql && question
          ? html`<a class="btn" data-graphiql target="_blank" href=${graphiqlLink(question.text, variables)}
              >${m.questions.graphiql}</a
            >`
          : nothing
      }
      <span role="status">
        ${this.linkCopied === null ? nothing : this.linkCopied ? m.questions.copied : m.questions.notCopied}
      </span>
    </div>`;
  }

  #body() {
    const { m } = this;
    const fault = faultOf(this.#values());
    if (fault !== null) return html`<p class="fault" role="alert">${m.questions.fault[fault]}</p>`;
    return this.#answer.render({
      initial: () => this.#waiting(),
      pending: () => (this.#told() ? this.#shown(true) : this.#waiting()),
      error: (error) => this.#problem(error),
      complete: (told) => (told ? this.#shown(false) : this.#waiting()),
    });
  }

  /** An area that the API does not know is as gone as a body for which it has no answer. */
  #problem(error: unknown) {
    if (error instanceof Refused && error.code === 'NOT_FOUND') return this.#gone();
    return html`<gov-problem .problem=${error} @gov-retry=${() => this.#answer.run()}></gov-problem>`;
  }

  #gone() {
    return html`<p class="fault" role="status">${this.m.questions.subjectGone}</p>`;
  }

  #waiting() {
    return html`<gov-waiting @gov-cancel=${() => this.#answer.abort()}></gov-waiting>`;
  }

  #shown(busy: boolean) {
    const { m } = this;
    const answer = this.#told();
    if (!answer) return this.#gone();
    return html`<section class="answer" aria-busy=${busy} aria-label=${m.questions.answer}>
      <p class="headline" role="status">${answer.headline}</p>
      <gov-data-table
        .table=${answer.table}
        .sort=${this.#sort(answer)}
        .caption=${this.#sentence()}
        @gov-sort=${this.#onSort}
      ></gov-data-table>
      <ul class="remarks">
        ${answer.remarks.map((remark) => html`<li>${remark}</li>`)}
      </ul>
    </section>`;
  }

  /** The answer to show: never that of another question or in another language. */
  #told(): Answer | null {
    const { value } = this.#answer;
    return value && value.question === this.question && value.locale === this.view.locale
      ? value.answer
      : null;
  }

  #values(): Values {
    return this.question ? valuesOf(this.question, this.view.options, this.choices) : {};
  }

  /** What is asked as one text, so that the same is not asked twice; null while there is nothing to ask. */
  #asked(): string | null {
    const values = this.#values();
    return this.ready && faultOf(values) === null ? JSON.stringify(values) : null;
  }

  #sort({ table }: Answer): Sort | null {
    return parseSort(this.view.options.sort, table.columns);
  }

  #sentence(): string {
    const { question, m } = this;
    return question
      ? sentenceOf(question, this.#values(), this.choices, { m, locale: this.view.locale })
      : '';
  }

  #url(view: typeof HOME): string {
    return formatUrl({ ...view, locale: this.view.locale, theme: this.view.theme });
  }

  #onChoose(event: CustomEvent<{ readonly key: OptionKey; readonly value: string }>): void {
    const { key, value } = event.detail;
    this.#go({ ...this.view.options, [key]: value });
  }

  #onSort(event: CustomEvent<{ readonly sort: Sort | null }>): void {
    const { sort: _, ...others } = this.view.options;
    const { sort } = event.detail;
    this.#go(sort === null ? others : { ...others, sort: formatSort(sort) });
  }

  #go(options: Options): void {
    this.linkCopied = null;
    this.store?.go({ options });
  }

  async #save(): Promise<void> {
    const answer = this.#told();
    if (!answer) return;
    await saveCsv(
      [this.m.questions.title, this.#sentence()],
      fileRows(answer.table, this.#sort(answer), this.m),
    );
  }

  /** The link says every value, so that it asks the same when what is asked at first has changed. */
  async #copyLink(): Promise<void> {
    const options = { ...this.view.options, ...this.#values() };
    this.linkCopied = await copyText(location.origin + formatUrl({ ...this.view, options }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-question': GovQuestion;
  }
}
