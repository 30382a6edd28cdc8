import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fiscalYearLabel, westernFiscalYear } from '../model/era.js';
import type { SinceScene } from '../model/time/since.js';
import { timeLabel, toYear, westernLabel, withoutSince, type ShownTime } from '../model/time/shown.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import type { SinceAnswer } from '../state/explorer-data.js';
import { controls, shared } from '../styles/shared.js';
import './gov-change-sign.js';

/**
 * What has to be said of the shown time: that it is one day, or what changed since the year that was shown before. The
 * same words tell a screen reader that another year has come.
 *
 * @fires gov-retry when what could not be loaded should be asked for again
 */
@customElement('gov-time-notice')
export class GovTimeNotice extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
        flex: none;
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 14px;
        min-height: 38px;
        padding: 3px 12px;
        font-size: 0.8125rem;
        background: var(--gov-sunken);
        border-bottom: 1px solid var(--gov-line);
      }

      p,
      .kind {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 12px;
      }

      .kind {
        gap: 4px;
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }

      gov-change-sign {
        width: 18px;
        height: 18px;
      }

      .act {
        display: inline-flex;
        gap: 14px;
        margin-left: auto;
      }

      a,
      .act button {
        min-height: 28px;
        display: inline-flex;
        align-items: center;
      }

      @media (max-width: 37.49rem) {
        .bar {
          display: block;
          line-height: 30px;
        }

        p,
        .kind,
        .act {
          display: inline;
        }

        .kind {
          margin-right: 10px;
        }

        .kind gov-change-sign {
          margin-right: 4px;
          vertical-align: middle;
        }

        .act {
          float: right;
        }

        a,
        .act button {
          min-height: 44px;
          margin-left: 12px;
        }
      }

      @media print {
        .act {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) time: ShownTime | null = null;
  @property({ attribute: false }) since: SinceAnswer | null = null;

  override render() {
    const { time, since } = this;
    if (!time) return nothing;
    const isSaid = since !== null || time.day !== null;
    return html`<div class=${isSaid ? 'bar' : 'unseen'}>
      <p role="status">${since ? this.#since(time, since) : this.#time(time)}</p>
      ${since?.failure != null ? this.#retry() : nothing} ${isSaid ? this.#act(time, since) : nothing}
    </div>`;
  }

  /** One day, or, for those who do not see the time line, the year. */
  #time(time: ShownTime) {
    const { m } = this;
    const { locale } = this.view;
    const western = westernLabel(time, locale);
    const label = timeLabel(time, locale);
    if (time.day === null) return html`${m.time.since.told(label, western)}`;
    return html`${m.time.day.shown(label, locale === 'ja' ? western : fiscalYearLabel(time.fiscalYear, locale))}`;
  }

  #since(time: ShownTime, { since, scene, failure }: SinceAnswer) {
    const { m } = this;
    const { locale } = this.view;
    const western = westernFiscalYear(time.fiscalYear, locale);
    return html`<span class="unseen">${m.time.since.told(timeLabel(time, locale), western)}</span>
      <b>${m.time.since.from(fiscalYearLabel(since, locale))}</b>
      ${scene ? this.#counts(scene) : failure == null ? m.time.since.loading : m.time.since.failed}`;
  }

  #counts({ counts }: SinceScene) {
    const { m } = this;
    if (counts.length === 0) return m.time.since.nothing;
    return counts.map(
      ({ name, count }) =>
        html`<span class="kind"
          ><gov-change-sign kind=${name}></gov-change-sign>${m.time.since.counted(
            m.changes.class[name],
            count,
          )}</span
        >`,
    );
  }

  #retry() {
    return html`<button class="btn" @click=${() => this.dispatchEvent(new CustomEvent('gov-retry'))}>
      ${this.m.time.since.retry}
    </button>`;
  }

  #act(time: ShownTime, since: SinceAnswer | null) {
    const { m, view } = this;
    if (since === null) {
      const wholeYear = (): void => this.store?.go(toYear(view, null, time.fiscalYear, []));
      return html`<span class="act"
        ><button class="link" @click=${wholeYear}>${m.time.day.year}</button></span
      >`;
    }
    const { locale, theme, area, release } = view;
    const pair = { from: String(since.since), to: String(time.fiscalYear) };
    const changes = formatUrl({
      ...HOME,
      ...{ page: 'area', area, view: 'changes', locale, theme, release },
      options: pair,
    });
    return html`<span class="act">
      <a class="link" href=${changes}>${m.time.since.changes}</a>
      <button class="link" @click=${() => this.store?.go(withoutSince(view))}>${m.time.since.clear}</button>
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-time-notice': GovTimeNotice;
  }
}
