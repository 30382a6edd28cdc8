import { Task } from '@lit/task';
import { css, html, type PropertyValues } from 'lit';
import { customElement } from 'lit/decorators.js';
import { QChoicesDocument } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { questionById } from '../model/questions/registry.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { pageStyles } from '../styles/page.js';
import { controls, shared } from '../styles/shared.js';
import './gov-header.js';
import './gov-problem.js';
import './gov-question-list.js';
import './gov-question.js';

/** The saved questions: their list, or one of them. */
@customElement('gov-questions-page')
export class GovQuestionsPage extends AtlasElement {
  static override styles = [
    shared,
    controls,
    pageStyles,
    css`
      .missing {
        display: grid;
        gap: 12px;
        justify-items: start;
        padding: 48px clamp(16px, 5vw, 72px);
      }
    `,
  ];

  readonly #choices = new Task(this, {
    task: async ([api, locale], { signal }) => {
      const choices = await api?.query(QChoicesDocument, { locale: apiLocale(locale) }, signal);
      return choices && { choices, locale };
    },
    args: () => [this.api, this.view.locale] as const,
  });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.view.question === null) document.title = this.m.app.title([this.m.questions.title]);
  }

  override render() {
    return html`<gov-header></gov-header>
      <main id="content" tabindex="-1">${this.#problem()} ${this.#content()}</main>`;
  }

  /** Without choices a question can still be asked as its address says. */
  #problem() {
    return this.#choices.render({
      error: (error) =>
        html`<gov-problem .problem=${error} @gov-retry=${() => this.#choices.run()}></gov-problem>`,
    });
  }

  #content() {
    const { m } = this;
    const { question: id, locale, theme } = this.view;
    const { value, error } = this.#choices;
    const choices = value?.locale === locale ? value.choices : null;
    if (id === null) return html`<gov-question-list .choices=${choices}></gov-question-list>`;
    const question = questionById(id);
    if (question)
      return html`<gov-question
        .question=${question}
        .choices=${choices}
        .release=${choices?.release.id ?? ''}
        ?ready=${choices !== null || error !== undefined}
      ></gov-question>`;
    const list = formatUrl({ ...HOME, page: 'questions', locale, theme });
    return html`<div class="missing">
      <p>${m.questions.noSuchQuestion}</p>
      <a class="btn main" href=${list}>${m.questions.back}</a>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-questions-page': GovQuestionsPage;
  }
}
