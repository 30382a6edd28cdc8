import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { commonEra, dateLabel, fiscalYearLabel, fiscalYearShort, fiscalYearTick } from '../model/era.js';
import type { ChangesRow, CompareRow, HomeRow, OperatorRow, SecretariatRow } from '../model/home/rows.js';
import { formatUrl, HOME, type ViewState } from '../model/url.js';
import { viewNameOf } from '../model/views.js';
import { AtlasElement } from '../state/atlas-element.js';
import { homeQuestionStyles } from '../styles/home-questions.js';
import { controls, shared } from '../styles/shared.js';
import './gov-badge.js';
import './gov-change-sign.js';
import './gov-glyph.js';
import './gov-icon.js';
import './gov-state.js';

/** Questions of planners about what is in the data, each with its answer before the click. */
@customElement('gov-home-questions')
export class GovHomeQuestions extends AtlasElement {
  static override styles = [shared, controls, homeQuestionStyles];

  @property({ attribute: false }) rows: readonly HomeRow[] = [];

  override render() {
    const { m } = this;
    return html`<section aria-labelledby="start">
      <div class="head">
        <h2 id="start">${m.home.start}</h2>
        <a class="link" href=${this.#url({ ...HOME, page: 'questions' })}>${m.home.allQuestions}</a>
      </div>
      <ul>
        ${this.rows.map((row, at) => this.#row(row, at))}
      </ul>
    </section>`;
  }

  #row(row: HomeRow, at: number) {
    const view = viewNameOf(row.view);
    return html`<li>
      <h3 id="question-${at}">${this.#question(row)}</h3>
      <div class="answer">${this.#answer(row)}</div>
      <a class="go" href=${this.#url(row.view)} aria-labelledby="question-${at} view-${at}">
        <span id="view-${at}">${view === null ? nothing : this.m.views[view]}</span
        ><gov-icon name="right"></gov-icon>
      </a>
    </li>`;
  }

  #question(row: HomeRow): string {
    const { m } = this;
    const { locale } = this.view;
    switch (row.kind) {
      case 'secretariat':
        // An area has one council, but may have several bodies of any other kind.
        return m.home.secretariatOf(
          row.area,
          row.body.kind === 'COUNCIL' ? m.bodyKind.COUNCIL : row.body.name,
        );
      case 'changes': {
        // Within one era the year alone tells the second from the first.
        const isOneEra = commonEra([row.from, row.to], locale) !== '';
        const to = isOneEra ? fiscalYearTick(row.to, locale) : fiscalYearShort(row.to, locale);
        return m.home.changedBetween(fiscalYearShort(row.from, locale), to);
      }
      case 'compare':
        return m.home.compareAreas(row.areas);
      case 'operator':
        return m.home.operatedBy(row.name);
    }
  }

  #answer(row: HomeRow) {
    switch (row.kind) {
      case 'secretariat':
        return this.#secretariat(row);
      case 'changes':
        return this.#changes(row);
      case 'compare':
        return this.#compare(row);
      case 'operator':
        return this.#operator(row);
    }
  }

  #secretariat({ holders, joint, since, standing, unknown }: SecretariatRow) {
    const { m } = this;
    if (unknown !== null) return html`<gov-state state=${unknown}></gov-state>`;
    const from = since && m.period.from(dateLabel(since.date, since.precision, this.view.locale));
    return html`${holders.map(
        ({ name, collective }) =>
          html`<span class="chip"
            ><gov-glyph role-kind="SECRETARIAT"></gov-glyph>${name}${this.#collective(collective)}</span
          >`,
      )}
      <span>${[joint ? m.home.joint : null, from].filter((part) => part !== null).join(m.home.and)}</span>
      <gov-badge standing=${standing}></gov-badge>`;
  }

  #changes({ counts, area }: ChangesRow) {
    const { m } = this;
    return html`${
        counts.length === 0
          ? m.home.noChange
          : counts.map(
              ({ kind, count }) =>
                html`<span class="sign"
                  ><gov-change-sign kind=${kind}></gov-change-sign>${m.changes.class[kind]} ${count}</span
                >`,
            )
      } <span>${area}</span>`;
  }

  #compare({ shared: both }: CompareRow) {
    const { m } = this;
    if (both.length === 0) return html`${m.home.nothingShared}`;
    return html`<span>${m.home.sharedFunctions} <b>${both.length}</b></span>
      <span>${m.home.listed(both.map((name) => m.bodyFunction[name]))}</span>`;
  }

  #operator({ bodies, area, fiscalYear, elsewhere, collective }: OperatorRow) {
    const { m } = this;
    const [other] = elsewhere;
    const parts = [
      fiscalYear === null ? area : m.home.ofYear(area, fiscalYearLabel(fiscalYear, this.view.locale)),
      other ? m.home.amongThem(elsewhere.length, this.#bodyOf(other)) : '',
    ];
    return html`<span class="chip OPERATOR"
        ><gov-glyph role-kind="OPERATOR"></gov-glyph
        ><span><b>${bodies}</b> ${m.home.bodyUnit(bodies)}</span></span
      >
      <span>${m.home.sentence(parts.filter((part) => part !== ''))}</span>${this.#collective(collective)}`;
  }

  /** A translated name may have its area in brackets already. */
  #bodyOf({ name, area }: OperatorRow['elsewhere'][number]): string {
    return name.includes(area) ? name : this.m.home.bodyOf(area, name);
  }

  #collective(collective: boolean) {
    return collective ? html`<span class="collective">${this.m.collective}</span>` : nothing;
  }

  #url(view: ViewState): string {
    const { locale, theme } = this.view;
    return formatUrl({ ...view, locale, theme });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-home-questions': GovHomeQuestions;
  }
}
