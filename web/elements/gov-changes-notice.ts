import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ChangeSetInput } from '../model/changes/classes.js';
import { defaultPair, pairLabel, type YearPair } from '../model/changes/range.js';
import { fiscalYearLabel } from '../model/era.js';
import type { YearPoint } from '../model/timeline.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, shared } from '../styles/shared.js';

/**
 * Says of which of the two years no source speaks, what that means, and offers two of which they do.
 *
 * @fires gov-range - other years were chosen; detail {@link YearPair}
 */
@customElement('gov-changes-notice')
export class GovChangesNotice extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
        flex: none;
      }

      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        padding: 8px 20px;
        background: var(--gov-sunken);
        border-bottom: 1px solid var(--gov-line);
      }

      @media print {
        .btn {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) set: ChangeSetInput | null = null;
  @property({ attribute: false }) points: readonly YearPoint[] = [];

  override render() {
    const { m, set } = this;
    const { locale } = this.view;
    if (!set) return nothing;
    const silent = [
      ...(set.fromState === 'KNOWN' ? [] : [set.from]),
      ...(set.toState === 'KNOWN' ? [] : [set.to]),
    ].map((year) => fiscalYearLabel(year, locale));
    if (silent.length === 0) return nothing;
    const what = set.changes.length === 0 ? m.changes.unspokenNothing : m.changes.unspokenSome;
    return html`<div role="status">
      <p>${m.changes.unspoken(silent.join(m.home.and))}${what}</p>
      ${this.#elsewhere(set)}
    </div>`;
  }

  #elsewhere(set: ChangeSetInput) {
    const pair = defaultPair(this.points);
    const isSpoken = ({ from, to }: YearPair): boolean =>
      this.points.every(
        ({ fiscalYear, mark }) => mark !== 'NONE' || (fiscalYear !== from && fiscalYear !== to),
      );
    if (!pair || !isSpoken(pair) || (pair.from === set.from && pair.to === set.to)) return nothing;
    const choose = (): boolean => this.dispatchEvent(new CustomEvent('gov-range', { detail: pair }));
    return html`<button class="btn" @click=${choose}>
      ${this.m.changes.nearestPair}${pairLabel(pair, this.view.locale)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-changes-notice': GovChangesNotice;
  }
}
