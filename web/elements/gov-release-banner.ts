import { Task } from '@lit/task';
import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ReleaseChangesDocument, type ReleaseChangesQuery } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { changeGroups, differences, isRelease, shortRelease } from '../model/release.js';
import { AtlasElement } from '../state/atlas-element.js';
import { ReleaseState } from '../state/release-state.js';
import { reopen } from '../state/reopen.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';
import './gov-release-changes.js';

/** Tells that the data has moved on since the link was made, and what changed. Nothing where it has not. */
@customElement('gov-release-banner')
export class GovReleaseBanner extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
      }

      section {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto auto;
        align-items: center;
        gap: 6px 12px;
        padding: 7px 12px 7px 20px;
        background: var(--gov-doubt-fill);
        border-bottom: 1px solid var(--gov-doubt-line);
      }

      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 8px;
      }

      .sign {
        color: var(--gov-doubt-line);
      }

      @media (max-width: 37.49rem) {
        section {
          grid-template-columns: auto minmax(0, 1fr) auto;
          padding: 6px 8px 8px 12px;
        }

        .acts {
          grid-area: 2 / 1 / auto / -1;
        }
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** The release whose banner was closed. */
  @state() private closed: string | null = null;
  @state() private open = false;
  readonly #releases = new ReleaseState(this);
  readonly #changes = new Task(this, {
    task: async ([api, since, locale], { signal }) =>
      api && since !== null
        ? (await api.query(ReleaseChangesDocument, { since, locale: apiLocale(locale) }, signal))
            .releaseChanges
        : null,
    args: () => [this.api, this.#linked, this.view.locale] as const,
  });

  /** The release that the link names, when it is not the one that is shown. */
  get #linked(): string | null {
    const { release } = this.view;
    const { shown } = this.#releases;
    return release === null || shown === null || isRelease(release, shown) ? null : release;
  }

  override render() {
    const { newer, shown } = this.#releases;
    if (newer !== null && shown !== null) return this.#moved(shown, newer);
    const linked = this.#linked;
    if (linked === null || shown === null || this.closed === linked) return nothing;
    return this.#old(linked, shown, this.#changes.value ?? null);
  }

  /** The server has begun to answer from other data while the page was open. */
  #moved(shown: string, newer: string) {
    const { m } = this;
    return html`<section aria-label=${m.links.release}>
      <gov-icon class="sign" name="notice"></gov-icon>
      <p role="status">${m.links.moved(shortRelease(newer))} ${m.links.stays(shortRelease(shown))}</p>
      <span class="acts">
        <button class="btn main" @click=${() => reopen(this.store, newer)}>${m.links.reopen}</button>
      </span>
    </section>`;
  }

  #old(linked: string, shown: string, answer: ReleaseChangesQuery['releaseChanges'] | null) {
    const { m } = this;
    const count = answer && differences(answer);
    return html`<section aria-label=${m.links.release}>
        <gov-icon class="sign" name="notice"></gov-icon>
        <p role="status">
          ${m.links.since(shortRelease(linked), shortRelease(shown))}${this.#count(answer)}${m.sentenceEnd}
          ${answer?.state === 'UNKNOWN' ? m.links.unknown : nothing}
        </p>
        <span class="acts">
          ${
            count
              ? html`<button
                  class="btn"
                  aria-expanded=${this.open}
                  aria-controls="changes"
                  @click=${() => (this.open = !this.open)}
                >
                  ${m.links.whatChanged}
                </button>`
              : nothing
          }
          <button class="btn" @click=${() => this.#renew(shown)}>${m.links.renew}</button></span
        >
        <button class="btn quiet square" aria-label=${m.links.close} @click=${() => (this.closed = linked)}>
          <gov-icon name="close"></gov-icon>
        </button>
      </section>
      ${
        answer && count && this.open
          ? html`<gov-release-changes
              id="changes"
              .groups=${changeGroups(answer, m)}
              .releases=${[shortRelease(linked), shortRelease(shown)]}
            ></gov-release-changes>`
          : nothing
      }`;
  }

  #count(answer: ReleaseChangesQuery['releaseChanges'] | null): string {
    const { m } = this;
    const count = answer && differences(answer);
    if (answer === null || count === null) return '';
    if (count === 0) return m.links.same;
    return answer.complete ? m.links.differences(count) : m.links.about(count);
  }

  #renew(shown: string): void {
    this.store?.go({ release: shortRelease(shown) }, { replace: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-release-banner': GovReleaseBanner;
  }
}
