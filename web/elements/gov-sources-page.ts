import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { SourcesDocument, type SourcesQuery } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { sourcesRows } from '../model/sources/csv.js';
import { fitting, type Claims, type Fitting } from '../model/sources/filter.js';
import { sourceOfId, sourceRows, totalsOf, type SourceRow } from '../model/sources/list.js';
import { ALL_OPEN, openSources, toggled } from '../model/sources/open.js';
import type { Options } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { saveCsv } from '../state/save.js';
import { allClaimsOf, claimsOf } from '../state/sources-data.js';
import { pageStyles } from '../styles/page.js';
import { controls, grounds, shared } from '../styles/shared.js';
import { sourcesStyles } from '../styles/sources.js';
import type { GovEvidenceCoverage } from './gov-evidence-coverage.js';
import './gov-card.js';
import './gov-evidence-coverage.js';
import './gov-header.js';
import './gov-print-head.js';
import './gov-problem.js';
import './gov-sheet.js';
import './gov-source.js';
import './gov-sources-tools.js';
import './gov-waiting.js';
import { tongues } from '../templates/tongues.js';

/** The sources (出典), their passages, and what each of them carries; and how much is written of each area. */
@customElement('gov-sources-page')
export class GovSourcesPage extends AtlasElement {
  static override styles = [shared, controls, grounds, pageStyles, sourcesStyles];

  @query('gov-evidence-coverage') private coverage: GovEvidenceCoverage | null | undefined;
  readonly #room = new RoomController(this);
  /** What was brought into view last, so that it is done once. */
  #revealed: string | null = null;
  readonly #sources = new Task(this, {
    task: async ([api, locale], { signal }) =>
      api?.query(SourcesDocument, { locale: apiLocale(locale) }, signal),
    args: () => [this.api, this.view.locale] as const,
  });
  readonly #claims = new Task(this, {
    task: async ([api, ids, locale], { signal }): Promise<Claims> =>
      api && ids !== '' ? claimsOf(api, ids.split(' '), locale, signal) : new Map(),
    args: () => [this.api, this.#wanted.join(' '), this.view.locale] as const,
  });
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#told) return;
    event.preventDefault();
    this.#close();
  };

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
    document.title = this.m.app.title([this.m.evidence.title]);
  }

  protected override updated(): void {
    const { selected } = this.view;
    if (this.#revealed === selected || sourceOfId(this.#rows, selected) === null) return;
    this.#revealed = selected;
    const own = sourceOfId(this.#rows, selected)?.id;
    const element = [...this.renderRoot.querySelectorAll('gov-source')].find(
      ({ source }) => source?.id === own,
    );
    void element?.updateComplete.then(() => element.reveal(selected ?? ''));
  }

  get #rows(): readonly SourceRow[] {
    const { value } = this.#sources;
    return value ? sourceRows(value, this.m, this.view.locale) : [];
  }

  /** Whether the relations by area are shown in place of the documents. */
  get #byArea(): boolean {
    const { mode, area } = this.view.options;
    return mode === 'areas' || area !== undefined;
  }

  get #text(): string {
    return this.view.options.text ?? '';
  }

  /** The documents of which it is needed what rests on them: those that are open; all where something is looked for. */
  get #wanted(): readonly string[] {
    const rows = this.#rows;
    if (this.#byArea) return [];
    const open = openSources(rows, this.view.options, this.view.selected);
    return rows.filter(({ id }) => this.#text !== '' || open.has(id)).map(({ id }) => id);
  }

  /** Whether something is selected that is no document and no place in one: its evidence is shown beside the list. */
  get #told(): boolean {
    const { selected } = this.view;
    return (
      selected !== null && this.#sources.value !== undefined && sourceOfId(this.#rows, selected) === null
    );
  }

  override render() {
    const told = this.#told;
    const sheet = told && this.#room.room === 'phone';
    return html`<gov-header data-region ?inert=${sheet}></gov-header>
      <gov-sources-tools
        data-region
        role="region"
        aria-label=${this.m.evidence.title}
        ?inert=${sheet}
        .byArea=${this.#byArea}
        .found=${this.#found}
        @gov-save=${this.#save}
      ></gov-sources-tools>
      <div class="beside">
        <main id="content" tabindex="-1" ?inert=${sheet}>
          ${this.#sources.render({
            initial: () => nothing,
            pending: () =>
              this.#sources.value
                ? this.#content(this.#sources.value)
                : html`<gov-waiting @gov-cancel=${() => this.#sources.abort()}></gov-waiting>`,
            error: (error) =>
              html`<gov-problem .problem=${error} @gov-retry=${() => this.#sources.run()}></gov-problem>`,
            complete: (answer) => (answer ? this.#content(answer) : nothing),
          })}
        </main>
        ${told && !sheet ? html`<aside aria-label=${this.m.card.label} data-region>${this.#card()}</aside>` : nothing}
      </div>
      ${
        sheet
          ? html`<gov-sheet label=${this.m.card.label} @gov-close=${this.#close}>${this.#card()}</gov-sheet>`
          : nothing
      }`;
  }

  #card(): TemplateResult {
    return html`<gov-card @gov-close=${this.#close}></gov-card>`;
  }

  #content(answer: SourcesQuery) {
    const { m } = this;
    const rows = this.#rows;
    return html`<gov-print-head .heading=${m.evidence.title} .release=${answer.release.id}></gov-print-head>
      <div class="content">
        ${this.#byArea ? html`<gov-evidence-coverage></gov-evidence-coverage>` : html`${this.#lead(rows)}${this.#list(rows)}`}
      </div>`;
  }

  #lead(rows: readonly SourceRow[]) {
    const { m } = this;
    const [main] = rows;
    if (!main) return nothing;
    const totals = totalsOf(rows);
    const figure = (name: keyof typeof totals) =>
      html`<div>
        <dt>${m.evidence.totals[name]}</dt>
        <dd>${totals[name]}</dd>
      </div>`;
    return html`<p class="lead">
        ${tongues(m.evidence.lead(main.title, m.evidence.byPublisher(main.publisher ?? '', main.published)), this.view.locale)}
      </p>
      <dl class="totals">${figure('sources')}${figure('passages')}${figure('read')}${figure('missing')}</dl>
      <p class="means"><gov-state state="NOT_REVIEWED"></gov-state>${m.evidence.missingMeans}</p>`;
  }

  #list(rows: readonly SourceRow[]) {
    const { m } = this;
    const { options, selected } = this.view;
    const open = openSources(rows, options, selected);
    const found = this.#fitting(rows);
    const searching = this.#text !== '';
    if (found.length === 0 && this.#claims.status === TaskStatus.COMPLETE)
      return html`<p class="none" role="status">${m.evidence.notFound(this.#text)}</p>`;
    return found.map(
      ({ source, passages }) =>
        html`<gov-source
          .source=${source}
          .passages=${passages}
          .claims=${this.#claims.value ?? new Map()}
          .passage=${selected}
          ?open=${searching || open.has(source.id)}
          ?whole=${options.open === ALL_OPEN}
          @gov-toggle=${() => this.#toggle(toggled(rows, open, source.id))}
          @gov-passage=${this.#onPassage}
        ></gov-source>`,
    );
  }

  #fitting(rows: readonly SourceRow[]): readonly Fitting[] {
    return fitting(rows, this.#text, this.#claims.value ?? new Map(), { m: this.m, areaId: null });
  }

  /** How many places fit what is looked for; null where nothing is. */
  get #found(): number | null {
    if (this.#text === '' || this.#byArea) return null;
    return this.#fitting(this.#rows).reduce((sum, { passages }) => sum + passages.length, 0);
  }

  /** A document that is closed does not stay open for what is selected in it. */
  #toggle(open: string): void {
    this.#revealed = null;
    this.store?.go({ selected: null, options: this.#with({ open }) }, { replace: true });
  }

  readonly #onPassage = (event: CustomEvent<{ id: string | null }>): void => {
    this.#revealed = event.detail.id;
    const open = [...openSources(this.#rows, this.view.options, this.view.selected)].join(',');
    this.store?.go({ selected: event.detail.id, options: this.#with({ open }) });
  };

  #with(change: Options): Options {
    return { ...this.view.options, ...change };
  }

  readonly #close = (): void => {
    this.store?.go({ selected: null });
    this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  };

  readonly #save = async (): Promise<void> => {
    const { api, m } = this;
    if (this.#byArea) return this.coverage?.save();
    if (!api) return;
    const found = this.#fitting(this.#rows);
    const ids = found.map(({ source }) => source.id);
    const claims = await allClaimsOf(api, ids, this.view.locale, new AbortController().signal);
    const rows = found.map(({ source, passages }) => ({ ...source, passages }));
    await saveCsv([m.evidence.title], sourcesRows(rows, claims, { m, areaId: null }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-sources-page': GovSourcesPage;
  }
}
