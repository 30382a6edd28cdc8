import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { EvidenceCoverageDocument, type EvidenceCoverageQuery } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { isLayer } from '../model/layers.js';
import {
  COUNT_KEYS,
  coverageRows,
  coveredArea,
  KNOWN_KEYS,
  type CoverageRow,
  type CoveredArea,
} from '../model/sources/coverage.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { saveCsv } from '../state/save.js';
import { coverageStyles } from '../styles/coverage.js';
import { controls, grounds, shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import './gov-glyph.js';
import './gov-icon.js';
import './gov-problem.js';
import './gov-state.js';
import './gov-waiting.js';

/** How many relations are written by area and kind, how many are cited, and of how many bodies the carriers are not known. */
@customElement('gov-evidence-coverage')
export class GovEvidenceCoverage extends AtlasElement {
  static override styles = [shared, controls, grounds, coverageStyles];

  readonly #answer = new Task(this, {
    task: async ([api, area, locale], { signal }) =>
      api?.query(
        EvidenceCoverageDocument,
        { area: area ?? '', one: area !== null, locale: apiLocale(locale) },
        signal,
      ),
    args: () => [this.api, this.#area, this.view.locale] as const,
  });

  /** The one area that is asked for; null for all. */
  get #area(): string | null {
    return this.view.options.area ?? null;
  }

  /** Saves what is shown. */
  async save(): Promise<void> {
    const { value } = this.#answer;
    if (value) await saveCsv([this.m.evidence.coverage.file], coverageRows(areasOf(value), this.m));
  }

  override render() {
    return this.#answer.render({
      initial: () => nothing,
      pending: () => html`<gov-waiting @gov-cancel=${() => this.#answer.abort()}></gov-waiting>`,
      error: (error) =>
        html`<gov-problem .problem=${error} @gov-retry=${() => this.#answer.run()}></gov-problem>`,
      complete: (answer) => (answer ? this.#content(answer) : nothing),
    });
  }

  #content(answer: EvidenceCoverageQuery) {
    const { coverage } = this.m.evidence;
    const areas = areasOf(answer);
    return html`<h2>${coverage.title}</h2>
      <p class="lead">${coverage.lead} ${coverage.contained}</p>
      ${this.#choice(answer)}
      ${
        areas.length === 0
          ? html`<p role="alert">${this.m.load.notFound}</p>`
          : areas.map((area) => this.#table(area))
      }`;
  }

  #choice({ areas }: EvidenceCoverageQuery) {
    const { coverage } = this.m.evidence;
    const option = (id: string, name: string) =>
      html`<option value=${id} .selected=${id === (this.#area ?? '')}>${name}</option>`;
    return html`<label class="choice no-print">
      ${coverage.area}
      <select @change=${this.#onArea}>
        ${option('', coverage.everywhere)}${areas.nodes.map(({ id, name }) => option(id, name))}
      </select>
    </label>`;
  }

  #table(area: CoveredArea) {
    const { coverage } = this.m.evidence;
    const { locale, theme } = this.view;
    const chart = formatUrl({ ...HOME, locale, theme, page: 'area', area: area.id });
    return html`<section aria-labelledby=${area.id}>
      <h3 id=${area.id}>
        ${area.name} ${area.bodies > 0 ? html`<small>${coverage.bodyCount(area.bodies)}</small>` : nothing}
        <a class="link no-print" href=${chart}>${coverage.toChart(area.name)}</a>
      </h3>
      ${
        area.nothing === null
          ? nothing
          : html`<p class="nothing">
              <gov-state state=${area.nothing.state}></gov-state>
              <span>${this.m.area.noBodies}</span>
              ${area.nothing.reason === null ? nothing : html`<small>${area.nothing.reason}</small>`}
            </p>`
      }
      <div class="room" role="region" tabindex="0" aria-labelledby=${area.id}>
        <table>
          <thead>
            <tr>
              <th scope="col" rowspan="2">${coverage.kind}</th>
              <th scope="colgroup" colspan=${COUNT_KEYS.length} class="group">${coverage.relations}</th>
              ${
                area.bodies === 0
                  ? nothing
                  : html`<th scope="colgroup" colspan=${KNOWN_KEYS.length} class="group gaps">
                      ${coverage.whoKnown(area.bodies)}
                    </th>`
              }
            </tr>
            <tr>
              ${COUNT_KEYS.map((key) => html`<th scope="col">${coverage.count[key]}</th>`)}
              ${
                area.bodies === 0
                  ? nothing
                  : KNOWN_KEYS.map(
                      (key) =>
                        html`<th scope="col" class=${key === 'known' ? 'gaps' : ''}>
                          ${coverage.known[key]}
                        </th>`,
                    )
              }
            </tr>
          </thead>
          <tbody>
            ${area.rows.map((row) => this.#row(row, area))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${coverage.all}</th>
              ${COUNT_KEYS.map((key) => html`<td>${area.total[key]}</td>`)}
              ${area.bodies === 0 ? nothing : html`<td class="gaps" colspan=${KNOWN_KEYS.length}></td>`}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>`;
  }

  #row({ label, role, counts, known }: CoverageRow, { bodies }: CoveredArea) {
    return html`<tr>
      <th scope="row">
        ${role !== null && isLayer(role) ? html`<gov-glyph role-kind=${role}></gov-glyph>` : nothing}${breakable(label)}
      </th>
      ${
        counts.total === 0
          ? html`<td class="none" colspan=${COUNT_KEYS.length}>
              <gov-state
                state=${known !== null && known.notReviewed > 0 ? 'NOT_REVIEWED' : 'NOT_STATED'}
              ></gov-state>
            </td>`
          : COUNT_KEYS.map((key) => html`<td class=${counts[key] === 0 ? 'zero' : key}>${counts[key]}</td>`)
      }
      ${
        bodies === 0
          ? nothing
          : known === null
            ? html`<td class="gaps" colspan=${KNOWN_KEYS.length}></td>`
            : KNOWN_KEYS.map(
                (key) =>
                  html`<td
                    class=${[key === 'known' ? 'gaps' : '', known[key] === 0 ? 'zero' : key].join(' ')}
                  >
                    <span class="on-ground">${known[key]}</span>
                  </td>`,
              )
      }
    </tr>`;
  }

  #onArea(event: Event): void {
    const field = event.target;
    if (!(field instanceof HTMLSelectElement)) return;
    const { area: _, ...rest } = this.view.options;
    this.store?.go({
      options: field.value === '' ? { ...rest, mode: 'areas' } : { ...rest, area: field.value },
    });
  }
}

function areasOf(answer: EvidenceCoverageQuery): readonly CoveredArea[] {
  if (answer.area !== undefined) return answer.area === null ? [] : [coveredArea(answer.area)];
  return answer.areas.nodes.flatMap(({ id, name, bodiesKnown, gap, coverage }) =>
    bodiesKnown === undefined || gap === undefined || coverage === undefined
      ? []
      : coveredArea({ id, name, bodiesKnown, gap, coverage }),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-evidence-coverage': GovEvidenceCoverage;
  }
}
