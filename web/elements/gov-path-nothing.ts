import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fiscalYearLabel } from '../model/era.js';
import type { Example } from '../model/path/examples.js';
import { between } from '../model/path/link.js';
import type { Ends, PathResult } from '../model/path/result.js';
import { formatUrl } from '../model/url.js';
import type { YearAnswer } from '../state/path-data.js';
import { AtlasElement } from '../state/atlas-element.js';
import { pathNothingStyles } from '../styles/path-answer.js';
import { controls, shared } from '../styles/shared.js';

/** What is said where there is no way to show: what to do, why there is none, and where there may be one. */
@customElement('gov-path-nothing')
export class GovPathNothing extends AtlasElement {
  static override styles = [shared, controls, pathNothingStyles];

  @property({ attribute: false }) result: Exclude<PathResult, { kind: 'found' }> | null = null;
  @property({ attribute: false }) ends: Ends | null = null;
  @property({ attribute: false }) examples: readonly Example[] = [];
  @property({ attribute: false }) years: readonly YearAnswer[] = [];
  @property({ attribute: false }) year: number | null = null;

  override render() {
    const { m, result } = this;
    switch (result?.kind) {
      case 'start':
        return html`<h2>${m.path.startTitle}</h2>
          <p>${m.path.startText}</p>
          ${this.#examples()}`;
      case 'half':
        return html`<h2>${m.path.half(m.path.end[result.wanted])}</h2>
          <p>${m.path.startText}</p>`;
      case 'unknown':
        return html`${result.ids.map((id) => html`<h2>${m.path.unknown(id)}</h2>`)} ${this.#examples()}`;
      case 'absent':
        return html`${result.things.map(({ name }) => html`<h2>${m.path.absent(name, this.#yearLabel(this.year))}</h2>`)}
        ${this.#years()}`;
      case 'same':
        return html`<h2>${m.path.same}</h2>
          <p>${m.path.sameText(result.thing.name)}</p>`;
      case 'none':
        return html`<h2>${m.path.none[result.state]}</h2>
          <p>${result.reason}</p>
          ${this.#nearest(result)} ${this.#years()}
          <p class="quiet">${m.path.standings}${m.sentenceEnd}${m.path.readingText}</p>`;
      default:
        return nothing;
    }
  }

  #examples() {
    const { m } = this;
    if (this.examples.length === 0) return nothing;
    return html`<h3>${m.path.examples}</h3>
      ${this.#list(this.examples)}`;
  }

  /** Links to ways between two things each. */
  #list(pairs: readonly Example[]) {
    return html`<ul>
      ${pairs.map(
        ({ from, to }) =>
          html`<li>
            <a class="link" href=${formatUrl(between(this.view, from.id, to.id))}
              >${this.m.path.example(from.name, to.name)}</a
            >
          </li>`,
      )}
    </ul>`;
  }

  /** The body that both reach, with the two ways to it, each of which is short enough. */
  #nearest({ nearest }: Extract<PathResult, { kind: 'none' }>) {
    if (nearest === null) return nothing;
    const { m, ends } = this;
    return html`<h3>${m.path.nearest}</h3>
      <p><b>${nearest.name}</b></p>
      ${
        ends?.from && ends.to
          ? this.#list([
              { from: ends.from, to: nearest },
              { from: nearest, to: ends.to },
            ])
          : nothing
      }`;
  }

  #years() {
    const { m } = this;
    if (this.years.length === 0) return nothing;
    return html`<h3>${m.path.otherYears}</h3>
      <ul>
        ${this.years.map((answer) => {
          const label = this.#yearLabel(answer.fiscalYear);
          return html`<li>
            ${
              answer.state === 'found'
                ? html`<a class="link" href=${formatUrl({ ...this.view, fiscalYear: answer.fiscalYear })}
                    >${label}${m.card.colon}${m.path.yearFound(answer.steps)}</a
                  >`
                : html`${label}${m.card.colon}${answer.state === 'none' ? m.path.yearNone : m.path.yearAbsent}`
            }
          </li>`;
        })}
      </ul>`;
  }

  #yearLabel(year: number | null): string {
    return year === null ? '' : fiscalYearLabel(year, this.view.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-path-nothing': GovPathNothing;
  }
}
