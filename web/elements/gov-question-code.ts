import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { curlOf } from '../model/curl.js';
import { AtlasElement } from '../state/atlas-element.js';
import { copyText } from '../state/clipboard.js';
import { codeStyles } from '../styles/question-parts.js';
import { controls, shared } from '../styles/shared.js';

type Part = 'graphql' | 'variables' | 'curl';

/** What stands behind an answer: the GraphQL, its variables, and a line for the terminal that asks the same. */
@customElement('gov-question-code')
export class GovQuestionCode extends AtlasElement {
  static override styles = [shared, controls, codeStyles];

  @property({ attribute: false }) graphql = '';
  @property({ attribute: false }) variables: object = {};
  /** What was copied last, and whether that worked. */
  @state() private copied: { readonly part: Part; readonly worked: boolean } | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('graphql') || changed.has('variables')) this.copied = null;
  }

  override render() {
    const { m } = this;
    const curl = curlOf(`${location.origin}/graphql`, this.graphql, this.variables);
    return html`<details>
      <summary>${m.questions.code}</summary>
      ${this.#part('curl', m.questions.curl, curl)}
      ${this.#part('graphql', m.questions.graphql, this.graphql)}
      ${this.#part('variables', m.questions.variables, JSON.stringify(this.variables, null, 2))}
    </details>`;
  }

  #part(part: Part, heading: string, text: string) {
    const { m } = this;
    const said = this.copied?.part === part ? this.copied : null;
    return html`<section data-part=${part}>
      <div class="head">
        <h3>${heading}</h3>
        <span role="status">
          ${said === null ? nothing : said.worked ? m.questions.copied : m.questions.notCopied}
        </span>
        <button
          class="btn"
          aria-label=${m.questions.copyOf(heading)}
          @click=${() => void this.#copy(part, text)}
        >
          ${m.questions.copy}
        </button>
      </div>
      <pre class=${part === 'curl' ? 'line' : ''} tabindex="0" aria-label=${heading}>${text}</pre>
    </section>`;
  }

  async #copy(part: Part, text: string): Promise<void> {
    this.copied = { part, worked: await copyText(text) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-question-code': GovQuestionCode;
  }
}
