import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { FindingsQuery, FindingsScopeQuery } from '../api/generated/operations.js';
import { fiscalYearLabel, westernFiscalYear } from '../model/era.js';
import { checkupOf, linesOf, type Checkup, type Group } from '../model/findings/checkup.js';
import { findingRows } from '../model/findings/csv.js';
import { areaChoices, lackingAreas, yearChoices } from '../model/findings/scope.js';
import { parseHidden, SEVERITY_ICONS } from '../model/findings/severity.js';
import { AtlasElement } from '../state/atlas-element.js';
import { DismissalsController } from '../state/dismissals-controller.js';
import { FindingsData } from '../state/findings-data.js';
import { saveCsv } from '../state/save.js';
import { findingsStyles } from '../styles/findings.js';
import { pageStyles } from '../styles/page.js';
import { controls, shared } from '../styles/shared.js';
import type { Noted } from './gov-finding.js';
import './gov-finding.js';
import './gov-finding-beside.js';
import type { GovFindingBeside } from './gov-finding-beside.js';
import './gov-finding-tools.js';
import './gov-header.js';
import './gov-icon.js';
import './gov-print-head.js';
import './gov-problem.js';
import './gov-waiting.js';

/** What is there to be shown. */
interface Loaded {
  readonly answer: FindingsQuery;
  readonly scope: FindingsScopeQuery;
}

/** The check-up of the structure: what the rules found, where it is written, and what a reader has checked already. */
@customElement('gov-findings-page')
export class GovFindingsPage extends AtlasElement {
  static override styles = [shared, controls, pageStyles, findingsStyles];

  /** What was last done, for those who do not see it. */
  @state() private done = '';
  @query('main') private main: HTMLElement | null | undefined;
  @query('gov-finding-beside') private beside: GovFindingBeside | null | undefined;
  readonly #notes = new DismissalsController(this);
  readonly #data = new FindingsData(this, () => ({
    api: this.api,
    area: this.#area,
    fiscalYear: this.view.fiscalYear,
    locale: this.view.locale,
  }));

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    document.title = this.m.app.title([this.#areaName, this.m.findings.title, this.#yearName]);
  }

  /** The area that is checked; null for all. */
  get #area(): string | null {
    return this.view.options.area ?? null;
  }

  get #areaName(): string {
    const known = this.#data.scope?.areas.nodes.find(({ id }) => id === this.#area);
    return known?.name ?? this.#area ?? this.m.findings.all;
  }

  get #yearName(): string {
    const { fiscalYear, locale } = this.view;
    return fiscalYear === null ? this.m.findings.anyYear : fiscalYearLabel(fiscalYear, locale);
  }

  override render() {
    const { answer, scope, failure } = this.#data;
    const loaded = answer && scope && failure === undefined ? { answer, scope } : null;
    const checkup = loaded && this.#checkup(loaded);
    return html`<gov-header data-region></gov-header>
      <div class="toolbar" role="region" aria-label=${this.m.findings.shown} data-region>
        ${this.#tools(scope, checkup)}
        <span class="space"></span>
        <span class="leave">
          <button class="btn" ?disabled=${!loaded} @click=${() => loaded && this.#save(loaded)}>
            ${this.m.findings.csv}
          </button>
          <button class="btn" ?disabled=${!loaded} @click=${() => window.print()}>
            ${this.m.findings.print}
          </button>
        </span>
      </div>
      <main id="content" tabindex="-1">
        <span class="unseen" role="status">${this.done}</span>
        ${loaded && checkup ? this.#content(loaded, checkup) : this.#instead(failure)}
      </main>`;
  }

  #checkup({ answer, scope }: Loaded): Checkup {
    return checkupOf(answer, {
      areaId: this.#area,
      view: this.view,
      hidden: parseHidden(this.view.options.hide),
      dismissed: this.#notes.dismissals.items,
      lacking: lackingAreas(scope, this.#area),
    });
  }

  #tools(scope: FindingsScopeQuery | undefined, checkup: Checkup | null) {
    return html`<h1>${this.m.findings.title}</h1>
      <gov-finding-tools
        .areas=${scope ? areaChoices(scope) : []}
        .years=${scope ? yearChoices(scope, this.#area) : []}
        .without=${parseHidden(this.view.options.hide)}
        .counts=${checkup?.counts ?? null}
      ></gov-finding-tools>`;
  }

  #instead(failure: unknown) {
    const { m } = this;
    const { refusal } = this.#data;
    if (refusal === 'too-many') return html`<p class="notice" role="alert">${m.findings.tooMany}</p>`;
    if (refusal === 'unknown-area') {
      return html`<div class="notice" role="alert">
        <p>${m.load.notFound}</p>
        <button class="btn" @click=${() => this.store?.go({ options: {} })}>${m.findings.allAreas}</button>
      </div>`;
    }
    return failure === undefined
      ? html`<gov-waiting @gov-cancel=${() => this.#data.cancel()}></gov-waiting>`
      : html`<gov-problem .problem=${failure} @gov-retry=${() => this.#data.retry()}></gov-problem>`;
  }

  #content({ answer, scope }: Loaded, checkup: Checkup) {
    const { m } = this;
    const { locale, fiscalYear } = this.view;
    const year = fiscalYear === null ? '' : westernFiscalYear(fiscalYear, locale);
    return html`<gov-print-head
        .heading=${m.findings.inPlace(m.findings.title, this.#areaName)}
        .time=${year === '' ? this.#yearName : m.findings.inPlace(this.#yearName, year)}
        .release=${answer.release.id}
      ></gov-print-head>
      <div class="content">
        <p class="lead">${m.findings.lead}</p>
        <div>${this.#found(checkup)}</div>
        <gov-finding-beside
          .checkup=${checkup}
          .lacking=${lackingAreas(scope, this.#area).map(({ name }) => name)}
          .kept=${this.#notes.dismissals.kept}
          @gov-restore=${this.#onRestore}
        ></gov-finding-beside>
      </div>`;
  }

  #found({ sections, hiddenCount, dismissed }: Checkup) {
    const { m } = this;
    const nothingShown = sections.length === 0;
    return html`${sections.map(
      ({ severity, count, groups }) =>
        html`<section aria-labelledby=${severity}>
          <h2 class="severity ${severity}" id=${severity}>
            <gov-icon name=${SEVERITY_ICONS[severity]}></gov-icon>${m.findings.severity[severity]}
            <span class="number">${m.findings.count(count)}</span>
          </h2>
          ${groups.map((group) => this.#group(group))}
        </section>`,
    )}
    ${
      nothingShown && hiddenCount === 0
        ? html`<p class="calm">${dismissed.length > 0 ? m.findings.nothingOpen : m.findings.nothing}</p>`
        : nothing
    }
    ${
      nothingShown && hiddenCount > 0
        ? html`<p class="calm">
            ${m.findings.allHidden(hiddenCount)}
            <button class="btn" @click=${this.#showAll}>${m.findings.showAll}</button>
          </p>`
        : nothing
    }`;
  }

  #group({ rule, lines, leftOut }: Group) {
    const { m } = this;
    return html`<div class="group">
      <h3 id=${rule.id} tabindex="-1">
        ${rule.title}<span class="number">${m.findings.count(lines.length)}</span>
      </h3>
      <p class="explains">
        ${rule.description} ${leftOut.length > 0 ? m.findings.leftOut(leftOut.join(m.home.and)) : nothing}
      </p>
      <ul aria-labelledby=${rule.id}>
        ${lines.map(
          (line) =>
            html`<li>
              <gov-finding
                .line=${line}
                .kept=${this.#notes.dismissals.kept}
                @gov-dismiss=${this.#onDismiss}
              ></gov-finding>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  readonly #showAll = (): void => {
    const { area } = this.view.options;
    this.store?.go({ options: area === undefined ? {} : { area } });
  };

  readonly #onDismiss = async ({ detail }: CustomEvent<Noted>): Promise<void> => {
    const { answer } = this.#data;
    if (!answer) return;
    const rule = answer.findings.find(({ id }) => id === detail.id)?.rule ?? '';
    const { fiscalYear } = this.view;
    const { dismissals } = this.#notes;
    dismissals.dismiss(detail.id, { note: detail.note, on: today(), fiscalYear, release: answer.release.id });
    this.done = dismissals.kept ? this.m.findings.didDismiss : this.m.findings.notKept;
    await this.updateComplete;
    // Where it stood, as far as that is still there.
    const heading = [...this.renderRoot.querySelectorAll('h3')].find(({ id }) => id === rule);
    (heading ?? this.main)?.focus();
  };

  readonly #onRestore = async ({ detail }: CustomEvent<{ id: string }>): Promise<void> => {
    this.#notes.dismissals.restore(detail.id);
    this.done = this.m.findings.didRestore;
    await this.updateComplete;
    this.beside?.focusChecked();
  };

  #save({ answer }: Loaded): void {
    const lines = linesOf(answer, { areaId: this.#area, view: this.view });
    const { items } = this.#notes.dismissals;
    void saveCsv(
      [this.#areaName, this.m.findings.title, this.#yearName],
      findingRows(lines, answer.findingRules, items, this.m),
    );
  }
}

/** The day in the reader's own time, as 2014-09-03. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-findings-page': GovFindingsPage;
  }
}
