import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { fiscalYearLabel } from '../model/era.js';
import { isRoleLayer, LAYERS } from '../model/layers.js';
import { organizationRows } from '../model/organization/csv.js';
import { layerCountsOf, marksOf, yearToTell, type OrganizationPage } from '../model/organization/page.js';
import { countIn, tableOf, yearsOf, type TableGroup } from '../model/organization/table.js';
import { AtlasElement } from '../state/atlas-element.js';
import { pressedLayer, pressedRegion, pressedYear } from '../state/explorer-keys.js';
import { RoomController } from '../state/media.js';
import { OrganizationData } from '../state/organization-data.js';
import { saveCsv } from '../state/save.js';
import { organizationStyles } from '../styles/organization.js';
import { pageStyles } from '../styles/page.js';
import { controls, shared } from '../styles/shared.js';
import './gov-card.js';
import type { GovCard } from './gov-card.js';
import './gov-header.js';
import './gov-layers.js';
import './gov-organization-head.js';
import './gov-organization-table.js';
import './gov-organization-years.js';
import './gov-print-head.js';
import './gov-problem.js';
import './gov-sheet.js';
import './gov-waiting.js';

/** One organisation, office or profession: all bodies in which it holds a role, across areas and years. */
@customElement('gov-organization-page')
export class GovOrganizationPage extends AtlasElement {
  static override styles = [shared, controls, pageStyles, organizationStyles];

  @query('gov-card') private card: GovCard | null | undefined;
  readonly #room = new RoomController(this);
  readonly #data = new OrganizationData(this, () => ({
    api: this.api,
    id: this.view.organization,
    locale: this.view.locale,
  }));
  /** What opened the evidence: it gets the focus back. */
  #opener: HTMLElement | null = null;
  readonly #onKey = (event: KeyboardEvent): void => this.#pressed(event);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { page } = this.#data;
    if (this.view.page !== 'organization' || !page) return;
    document.title = this.m.app.title([page.actor.name, this.m.organization.title]);
  }

  override render() {
    const { page } = this.#data;
    const { room } = this.#room;
    const told = page !== null && this.view.selected !== null;
    const sheet = told && room === 'phone';
    const evidence = told ? this.#card(page) : nothing;
    return html`<gov-header data-region ?inert=${sheet} .place=${this.#place(page)}></gov-header>
      <main id="content" tabindex="-1" ?inert=${sheet} class="${room} ${told && !sheet ? 'told' : ''}">
        ${page ? this.#pane(page) : this.#instead()}
        ${
          told && !sheet
            ? html`<aside class="evidence no-print" data-region aria-label=${this.m.card.label}>
                ${evidence}
              </aside>`
            : nothing
        }
      </main>
      ${
        sheet
          ? html`<gov-sheet class="no-print" label=${this.m.card.label} @gov-close=${this.#close}
              >${evidence}</gov-sheet
            >`
          : nothing
      }`;
  }

  #place(page: OrganizationPage | null) {
    return page && { name: page.actor.name, context: this.m.organization.title };
  }

  #instead() {
    const { m } = this;
    if (this.#data.unknown) {
      return html`<div class="notice" role="alert">
        <h1>${m.organization.notFound}</h1>
        <a class="btn" href="/">${m.app.toHome}</a>
      </div>`;
    }
    return this.#data.failure === null
      ? html`<gov-waiting @gov-cancel=${() => this.#data.cancel()}></gov-waiting>`
      : html`<gov-problem
          .problem=${this.#data.failure}
          @gov-retry=${() => this.#data.retry()}
        ></gov-problem>`;
  }

  #pane(page: OrganizationPage) {
    const { m } = this;
    const { off, fiscalYear, locale } = this.view;
    const years = yearsOf(marksOf(page), fiscalYear);
    const groups = tableOf(page.bodies, years, { off, fiscalYear });
    const year = yearToTell(page, fiscalYear);
    return html`<div class="pane">
      <gov-print-head
        .heading=${[page.actor.name, m.organization.title].join(' ')}
        .time=${fiscalYear === null ? m.organization.allYears : fiscalYearLabel(fiscalYear, locale)}
        .release=${page.release}
      ></gov-print-head>
      <div class="sheet who">
        <gov-organization-head
          data-region
          .page=${page}
          .count=${year === null ? null : countIn(page.bodies, year, off)}
          @gov-open=${this.#onOpen}
        ></gov-organization-head>
      </div>
      ${page.bodies.length === 0 ? nothing : this.#tables(page, groups, years, year)}
    </div>`;
  }

  #tables(
    page: OrganizationPage,
    groups: readonly TableGroup[],
    years: readonly number[],
    year: number | null,
  ) {
    const { m } = this;
    return html`${this.#tools(page, groups, years)}
      <div class="sheet" data-region role="region" aria-label=${m.organization.title}>
        <gov-organization-years class="no-print" .years=${years}></gov-organization-years>
        ${groups.length === 0 ? this.#hidden(page) : nothing}
        ${groups.map(
          (group) =>
            html`<gov-organization-table
              .group=${group}
              .area=${page.areas.get(group.area.id) ?? null}
              .counts=${years.map((each) => this.#countOf(page, group, each))}
              actor=${page.actor.id}
              name=${page.actor.name}
              .year=${year}
              @gov-open=${this.#onOpen}
            ></gov-organization-table>`,
        )}
        <p class="note">${m.organization.note}</p>
      </div>`;
  }

  /** What is counted of a year in an area, whichever of its bodies are shown. */
  #countOf({ bodies }: OrganizationPage, { area }: TableGroup, year: number) {
    const own = bodies.filter((body) => body.area.id === area.id);
    return countIn(own, year, this.view.off);
  }

  #tools(page: OrganizationPage, groups: readonly TableGroup[], years: readonly number[]) {
    const { m } = this;
    const save = () =>
      void saveCsv(
        [page.actor.name, m.organization.title],
        organizationRows(
          groups,
          years,
          (id) => page.areas.get(id)?.nothing ?? 'NOT_STATED',
          m,
          this.view.locale,
        ),
      );
    return html`<div class="tools no-print" data-region role="region" aria-label=${m.organization.tools}>
      <gov-layers .of=${LAYERS.filter(isRoleLayer)} .counts=${layerCountsOf(page)}></gov-layers>
      <div class="side">
        <button class="btn" @click=${save}>${m.organization.csv}</button>
        <button class="btn" @click=${() => window.print()}>${m.organization.print}</button>
      </div>
    </div>`;
  }

  #hidden(page: OrganizationPage) {
    const { m } = this;
    return html`<p class="notice" role="status">
      ${m.organization.allHidden(page.bodies.length)}
      <button class="btn" @click=${() => this.store?.go({ off: [], fiscalYear: null })}>
        ${m.organization.reset}
      </button>
    </p>`;
  }

  #card(page: OrganizationPage) {
    const { fiscalYear, off } = this.view;
    const year = yearToTell(page, fiscalYear);
    return html`<gov-card
      data-entry
      .year=${year}
      .years=${yearsOf(marksOf(page), fiscalYear)}
      .placesOf=${(holder: string) =>
        holder === page.actor.id && year !== null
          ? countIn(page.bodies, year, off)
          : { places: 0, bodies: 0 }}
      @gov-close=${this.#close}
    ></gov-card>`;
  }

  /** Evidence was asked for: the focus follows when the keyboard did it, or when a sheet covers the rest. */
  readonly #onOpen = (event: CustomEvent<{ id: string; byKey: boolean }>): void => {
    const { target } = event;
    const inner = target instanceof HTMLElement ? target.shadowRoot?.activeElement : null;
    this.#opener = inner instanceof HTMLElement ? inner : null;
    this.store?.go({ selected: event.detail.id });
    if (!event.detail.byKey && this.#room.room !== 'phone') return;
    void this.updateComplete.then(() => this.card?.focusTitle());
  };

  readonly #close = (): void => {
    this.store?.go({ selected: null });
    void this.updateComplete.then(() => this.#opener?.focus());
  };

  #pressed(event: KeyboardEvent): void {
    const { store, shadowRoot } = this;
    if (event.defaultPrevented || !store || !shadowRoot) return;
    const { page } = this.#data;
    const year = page ? yearToTell(page, this.view.fiscalYear) : null;
    const done =
      this.#pressedEscape(event) ||
      pressedRegion(event, shadowRoot) ||
      pressedLayer(event, store) ||
      pressedYear(event, store, page ? marksOf(page) : [], year);
    if (done) event.preventDefault();
  }

  #pressedEscape(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape' || this.view.selected === null) return false;
    this.#close();
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-organization-page': GovOrganizationPage;
  }
}
