import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { fiscalYearLabel } from '../model/era.js';
import { withWay } from '../model/path/link.js';
import type { PathResult } from '../model/path/result.js';
import { relationsOf, textOf, type Way } from '../model/path/way.js';
import { formatUrl } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { copyText } from '../state/clipboard.js';
import { pathAnswerStyles } from '../styles/path-answer.js';
import { controls, shared } from '../styles/shared.js';
import './gov-glyph.js';
import './gov-icon.js';
import './gov-path-steps.js';
import type { GovPathSteps } from './gov-path-steps.js';

/** A way that was found: in a sentence, step by step, the others of the same length, and how to read it. */
@customElement('gov-path-answer')
export class GovPathAnswer extends AtlasElement {
  static override styles = [shared, controls, pathAnswerStyles];

  @property({ attribute: false }) result: Extract<PathResult, { kind: 'found' }> | null = null;
  /** The claims that the picture draws. */
  @property({ attribute: false }) drawn: ReadonlySet<string> = new Set();
  @property({ attribute: false }) year: number | null = null;
  /** What came of the last copying. */
  @state() private told: 'copied' | 'copyFailed' | null = null;
  @query('gov-path-steps') private steps: GovPathSteps | null | undefined;

  /** Moves the focus back to the evidence of a claim. Says whether it is one of the steps. */
  focusClaim(id: string): boolean {
    return this.steps?.focusClaim(id) ?? false;
  }

  override render() {
    const { m, result } = this;
    if (!result) return nothing;
    const { way } = result;
    return html`<div class="lead">
        <h2>${m.path.found(way.length)}</h2>
        <p>${way.sentence}</p>
      </div>
      <gov-path-steps .way=${way} .drawn=${this.drawn}></gov-path-steps>
      <dl>
        <dt>${m.path.otherWays}</dt>
        <dd>${this.#others(result)}</dd>
        <dt>${m.path.used}</dt>
        <dd>${this.#used(way)}</dd>
        <dt>${m.path.reading}</dt>
        <dd>${m.path.readingText}</dd>
      </dl>
      <div class="foot no-print" role="group" aria-label=${m.path.actions}>
        <button class="btn" @click=${() => this.#copy(this.#text(way))}>
          <gov-icon name="copy"></gov-icon>${m.path.copy}
        </button>
        <button class="btn quiet" @click=${() => this.#copy(location.href)}>
          <gov-icon name="link"></gov-icon>${m.path.link}
        </button>
        <button class="btn quiet" @click=${() => window.print()}>
          <gov-icon name="print"></gov-icon>${m.path.print}
        </button>
        <span role="status">${this.told === null ? '' : m.path[this.told]}</span>
      </div>`;
  }

  /** The ways of the same length, each by what it leads over. */
  #others({ ways, index, hasMore }: Extract<PathResult, { kind: 'found' }>) {
    const { m } = this;
    if (ways.length < 2) return m.path.noOtherWay;
    return html`<ul class="ways">
        ${ways.map(
          (way, place) =>
            html`<li>
              <a
                href=${formatUrl(withWay(this.view, place))}
                aria-current=${place === index ? 'true' : nothing}
                >${m.path.wayOf(place + 1, this.#over(way))}</a
              >
            </li>`,
        )}
      </ul>
      ${hasMore ? html`<p>${m.path.hasMore(ways.length)}</p>` : nothing}`;
  }

  #over({ nodes }: Way): string {
    const between = nodes.slice(1, -1).map(({ name }) => name);
    return between.length === 0 ? this.m.path.directly : between.join(this.m.card.listSeparator);
  }

  #used(way: Way) {
    const { m } = this;
    const stated = way.steps.every(({ standing }) => standing === 'STATED');
    const when = this.year === null ? '' : fiscalYearLabel(this.year, this.view.locale);
    return html`<span class="used">
      ${relationsOf(way).map(
        ({ label, layer, count }) =>
          html`<span
            >${layer ? html`<gov-glyph role-kind=${layer}></gov-glyph>` : nothing}${label}
            <b>${count}</b></span
          >`,
      )}
      <span>${[when, stated ? m.path.allStated : m.path.notAllStated].filter(Boolean).join(m.home.and)}</span>
    </span>`;
  }

  #text(way: Way): string {
    const { m } = this;
    const year = this.year === null ? '' : ` (${fiscalYearLabel(this.year, this.view.locale)})`;
    return textOf(
      m.path.found(way.length) + year,
      way,
      ({ standing }) => m.standing[standing],
      location.href,
    );
  }

  async #copy(text: string): Promise<void> {
    this.told = null;
    await this.updateComplete;
    this.told = (await copyText(text)) ? 'copied' : 'copyFailed';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-path-answer': GovPathAnswer;
  }
}
