import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { changeTable, type ReleaseChangeGroup, type ReleaseChangeRow } from '../model/release.js';
import { formatUrl } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { saveCsv } from '../state/save.js';
import { controls, shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import './gov-icon.js';

/** What was added, removed and changed between two releases, by name, with where it is shown; also as a file. */
@customElement('gov-release-changes')
export class GovReleaseChanges extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
        max-height: 45vh;
        overflow-y: auto;
        padding: 12px 20px 16px;
        background: var(--gov-surface);
        border-bottom: 1px solid var(--gov-line-2);
      }

      .head {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
      }

      h3 {
        font-size: 0.875rem;
      }

      h3 small {
        font-weight: 400;
        color: var(--gov-text-3);
      }

      ul {
        margin: 2px 0 10px;
      }

      li {
        display: grid;
        grid-template-columns: 8em minmax(0, 1fr) 8em minmax(6em, 14em);
        gap: 0 16px;
        padding: 4px 0;
        font-size: 0.8125rem;
        border-top: 1px solid var(--gov-line);
      }

      .type,
      .area,
      .members,
      .more {
        color: var(--gov-text-2);
      }

      @media (max-width: 63.99rem) {
        li {
          grid-template-columns: minmax(0, 1fr) auto;
        }

        .type {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @property({ attribute: false }) groups: readonly ReleaseChangeGroup[] = [];
  /** The release of the link and the one that is shown, as they are named. */
  @property({ attribute: false }) releases: readonly [string, string] = ['', ''];

  override render() {
    const { m } = this;
    return html`<div class="head">
        <h2 class="unseen">${m.links.whatChanged}</h2>
      </div>
      ${this.groups.map(
        (group) =>
          html`<h3>${m.links.sorts[group.sort]} <small>${group.total}</small></h3>
            <ul>
              ${group.rows.map((row) => this.#row(row))} ${this.#more(group)}
            </ul>`,
      )}
      <button class="btn" @click=${() => this.#save()}>
        <gov-icon name="table"></gov-icon>${m.links.csv}
      </button>`;
  }

  #row({ label, name, area, members, shownAt }: ReleaseChangeRow) {
    const { locale, theme, release } = this.view;
    const words = breakable(name);
    return html`<li>
      <span class="type">${label}</span>
      ${
        shownAt === null
          ? html`<span class="name">${words}</span>`
          : html`<a class="link name" href=${formatUrl({ ...shownAt, locale, theme, release })}>${words}</a>`
      }
      <span class="area">${area}</span>
      <span class="members">${members}</span>
    </li>`;
  }

  #more({ total, rows }: ReleaseChangeGroup) {
    const left = total - rows.length;
    return left > 0 ? html`<li class="more">${this.m.links.more(left)}</li>` : nothing;
  }

  #save(): void {
    const parts = [this.m.app.name, this.m.links.file, ...this.releases];
    void saveCsv(parts, changeTable(this.groups, this.m));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-release-changes': GovReleaseChanges;
  }
}
