import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { layerOf } from '../model/counts.js';
import { runsOf, type Way } from '../model/path/way.js';
import { AtlasElement } from '../state/atlas-element.js';
import { pathStepsStyles } from '../styles/path-steps.js';
import { controls, shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import './gov-badge.js';
import './gov-glyph.js';
import './gov-icon.js';

type Step = Way['steps'][number];

/**
 * The steps of a way, numbered as in the picture: the relation, a sentence, how far it is stated, and where.
 *
 * @fires gov-open when evidence was asked for; `detail.byKey` says how
 */
@customElement('gov-path-steps')
export class GovPathSteps extends AtlasElement {
  static override styles = [shared, controls, pathStepsStyles];

  @property({ attribute: false }) way: Way | null = null;
  /** The claims that the picture draws. */
  @property({ attribute: false }) drawn: ReadonlySet<string> = new Set();

  override render() {
    if (!this.way) return nothing;
    const { m } = this;
    const missing = this.way.steps.flatMap(({ id }, place) => (this.drawn.has(id) ? [] : [place + 1]));
    return html`<ol>
        ${this.way.steps.map((step, place) => this.#step(step, place + 1))}
      </ol>
      ${missing.length === 0 ? nothing : html`<p class="outside">${m.path.outsideSteps(missing.join(m.home.and))}</p>`}`;
  }

  #step(step: Step, number: number) {
    const { m } = this;
    const layer = layerOf(step);
    return html`<li class=${this.view.selected === step.id ? 'chosen' : ''}>
      <span class="number"><span aria-hidden="true">${number}</span></span>
      <div>
        <p class="relation">
          <span class="unseen">${m.path.step(number)}</span>
          ${layer ? html`<gov-glyph role-kind=${layer}></gov-glyph>` : nothing}
          <span>${step.label}</span>
          ${this.drawn.has(step.id) ? nothing : html`<span class="tag">${m.path.outside}</span>`}
          <gov-badge standing=${step.standing}></gov-badge>
        </p>
        <p class="sentence">
          ${runsOf(step.sentence, step).map(({ text, strong }) => (strong ? html`<b>${breakable(text)}</b>` : text))}
        </p>
        ${this.#places(step)}
      </div>
    </li>`;
  }

  /** The places where it is written: the first in full, how many more; pressing it opens the evidence. */
  #places(step: Step) {
    const { m } = this;
    const [first, ...more] = step.citations;
    return html`<button
      class="places"
      data-claim=${step.id}
      @click=${(event: MouseEvent) => this.#open(step.id, event)}
    >
      <gov-icon name="page"></gov-icon>
      <span class="link">${first?.locator ?? m.path.evidence}</span>
      ${more.length === 0 ? nothing : html`<small>${m.path.more(more.length)}</small>`}
    </button>`;
  }

  /** Moves the focus to the evidence of a claim. Says whether it is one of its steps. */
  focusClaim(id: string): boolean {
    const place = this.way?.steps.findIndex((step) => step.id === id) ?? -1;
    this.renderRoot.querySelectorAll<HTMLElement>('.places')[place]?.focus();
    return place >= 0;
  }

  #open(selected: string, event: MouseEvent): void {
    this.store?.go({ selected });
    this.dispatchEvent(
      new CustomEvent('gov-open', { detail: { byKey: event.detail === 0 }, bubbles: true, composed: true }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-path-steps': GovPathSteps;
  }
}
