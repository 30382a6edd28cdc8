import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fiscalYearLabel } from '../model/era.js';
import type { HeldBody } from '../model/organization/held.js';
import type { Named, OrganizationPage } from '../model/organization/page.js';
import type { YearCount } from '../model/organization/table.js';
import { formatUrl, HOME, type ViewState } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { organizationHeadStyles } from '../styles/organization-head.js';
import { controls, shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import './gov-badge.js';

/** Whether a name is written in the letters of English. */
const LATIN = /^[\x20-\x7e]+$/;

/**
 * Who an actor is, in how many places it is in a year, and where to go on.
 *
 * @fires gov-open when the evidence of a body was asked for; `detail.id` is its id, `detail.byKey` whether by keyboard
 */
@customElement('gov-organization-head')
export class GovOrganizationHead extends AtlasElement {
  static override styles = [shared, controls, organizationHeadStyles];

  @property({ attribute: false }) page: OrganizationPage | null = null;
  /** What is counted of the year that is told; null where no year is spoken of. */
  @property({ attribute: false }) count: YearCount | null = null;

  override render() {
    const { page, m } = this;
    if (!page) return nothing;
    const { actor } = page;
    const kind = actor.kind === null ? m.organization.type[actor.type] : m.matrix.kind[actor.kind];
    return html`<p class="kind">${kind}</p>
      <h1>
        ${breakable(actor.name)}
        ${actor.collective ? html`<span class="collective">${m.collective}</span>` : nothing}
        ${actor.standing === 'STATED' ? nothing : html`<gov-badge standing=${actor.standing}></gov-badge>`}
      </h1>
      ${actor.collective ? html`<p class="told">${m.organization.collective}</p>` : nothing}
      ${actor.type === 'Profession' ? html`<p class="told">${m.organization.profession}</p>` : nothing}
      ${this.#count(page)}
      <dl>${this.#facts(page)}</dl>
      ${this.#links(page)}`;
  }

  #count({ actor, bodies }: OrganizationPage) {
    const { m, count } = this;
    if (bodies.length === 0) return html`<p class="count">${m.organization.roleless(actor.name)}</p>`;
    if (!count) return nothing;
    const year = fiscalYearLabel(count.fiscalYear, this.view.locale);
    const { places, undated, unspoken, recommended } = count;
    const more = [
      undated > 0 ? m.organization.undatedOf(undated) : '',
      unspoken > 0 ? m.organization.unspokenOf(unspoken) : '',
      recommended > 0 ? m.organization.recommendedOf(recommended) : '',
    ].filter((part) => part !== '');
    return html`<p class="count" role="status">
      ${
        places === 0
          ? html`<span>${year}${m.card.colon}${m.organization.none}</span>`
          : m.organization.counted(year, places, count.bodies)
      }
      ${more.map((part) => html`<small>${part}</small>`)}
    </p>`;
  }

  #facts({ actor, founded, alike }: OrganizationPage) {
    const { m } = this;
    const words = m.organization;
    const held = actor.type === 'Post' ? words.postOf : words.unitOf;
    return [
      this.#fact(words.reading, actor.kana === null ? [] : [html`<span lang="ja">${actor.kana}</span>`]),
      this.#fact(
        words.aliases,
        actor.aliases.map((alias) => html`<span lang=${LATIN.test(alias) ? 'en' : 'ja'}>${alias}</span>`),
      ),
      this.#fact(words.area, actor.area ? [this.#area(actor.area)] : []),
      this.#fact(held, actor.within ? [this.#actor(actor.within)] : []),
      this.#fact(
        words.units,
        actor.units.map((unit) => this.#actor(unit)),
      ),
      this.#fact(
        words.posts,
        actor.posts.map((post) => this.#actor(post)),
      ),
      this.#fact(
        words.founded,
        founded.map((body) => this.#body(body)),
      ),
      this.#fact(
        words.alike,
        alike.map(({ id, name, area }) =>
          this.#actor({ id, name: area === null || name.includes(area) ? name : words.alikeIn(name, area) }),
        ),
      ),
    ];
  }

  #fact(label: string, values: readonly TemplateResult[]) {
    if (values.length === 0) return nothing;
    const { m } = this;
    return html`<dt>${label}</dt>
      <dd>${values.map((value, at) => html`${at > 0 ? m.card.listSeparator : nothing}${value}`)}</dd>`;
  }

  #actor({ id, name }: Named) {
    return html`<a class="link" href=${this.#url({ page: 'organization', organization: id })}>${name}</a>`;
  }

  #area({ id, name }: Named) {
    return html`<a class="link" href=${this.#url({ page: 'area', area: id })}>${name}</a>`;
  }

  #body({ id, name }: HeldBody) {
    return html`<button class="link" @click=${(event: MouseEvent) => this.#open(event, id)}>${name}</button>`;
  }

  #open(event: MouseEvent, id: string): void {
    const detail = { id, byKey: event.detail === 0 };
    this.dispatchEvent(new CustomEvent('gov-open', { detail }));
  }

  /** The ways that begin here, in the area where it has most bodies. */
  #links({ actor, areas }: OrganizationPage) {
    const { m, count } = this;
    const [area] = [...areas.values()];
    if (!area || actor.type === 'Profession') return nothing;
    const fiscalYear = count?.fiscalYear ?? null;
    const target = {
      page: 'area',
      area: area.id,
      view: 'path',
      fiscalYear,
      options: { from: actor.id },
    } as const;
    return html`<p class="links">
      <a class="btn" href=${this.#url(target)}>${m.organization.toPath}</a>
    </p>`;
  }

  #url(change: Partial<ViewState>): string {
    const { locale, theme } = this.view;
    return formatUrl({ ...HOME, locale, theme, ...change });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-organization-head': GovOrganizationHead;
  }
}
