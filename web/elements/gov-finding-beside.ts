import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dateLabel, fiscalYearLabel } from '../model/era.js';
import type { Checkup } from '../model/findings/checkup.js';
import { AtlasElement } from '../state/atlas-element.js';
import { findingsStyles } from '../styles/findings.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';
import './gov-state.js';

/**
 * What stands beside the findings: the rules that found nothing, those that could not be tried, and what the reader
 * marked as checked.
 *
 * @fires gov-restore when a checked one should stand in the list again; `detail.id` is its id
 */
@customElement('gov-finding-beside')
export class GovFindingBeside extends AtlasElement {
  static override styles = [shared, controls, findingsStyles];

  @property({ attribute: false }) checkup: Checkup | null = null;
  /** Names of the areas of which a part of the source is not at hand. */
  @property({ attribute: false }) lacking: readonly string[] = [];
  /** Whether this browser keeps what is marked. */
  @property({ type: Boolean }) kept = true;

  /** Moves the focus to the heading of what is checked. */
  focusChecked(): void {
    this.renderRoot.querySelector<HTMLElement>('#checked')?.focus();
  }

  override render() {
    const { checkup } = this;
    if (!checkup) return nothing;
    return html`<div class="beside">
      ${this.#checked(checkup)} ${this.#untried(checkup)} ${this.#clean(checkup)}
    </div>`;
  }

  #checked({ dismissed, dismissedElsewhere }: Checkup) {
    const { m } = this;
    const none = dismissed.length + dismissedElsewhere === 0;
    return html`<section class=${none ? 'no-print' : ''} aria-labelledby="checked">
      <h2 id="checked" tabindex="-1">
        ${m.findings.dismissed}<span class="number">${m.findings.count(dismissed.length)}</span>
      </h2>
      ${
        this.kept
          ? html`<p>${none ? m.findings.noneDismissed : nothing} ${m.findings.onlyHere}</p>`
          : html`<p class="warning" role="alert">
              <gov-icon name="warn"></gov-icon><span>${m.findings.notKept}</span>
            </p>`
      }
      <ul>
        ${dismissed.map((each) => this.#dismissed(each))}
      </ul>
      ${dismissedElsewhere > 0 ? html`<p>${m.findings.elsewhere(dismissedElsewhere)}</p>` : nothing}
    </section>`;
  }

  #dismissed({ line, dismissal }: Checkup['dismissed'][number]) {
    const { m } = this;
    const { locale } = this.view;
    const { on, fiscalYear, release, note } = dismissal;
    const year = fiscalYear === null ? m.findings.anyYear : fiscalYearLabel(fiscalYear, locale);
    return html`<li class="checked">
      <span id=${line.id}>${line.sentence}</span>
      ${note === '' ? nothing : html`<blockquote>${note}</blockquote>`}
      <small>${m.findings.recorded(dateLabel(on, 'DAY', locale), year, release.slice(0, 7))}</small>
      <button
        class="btn no-print"
        aria-describedby=${line.id}
        @click=${() => this.dispatchEvent(new CustomEvent('gov-restore', { detail: { id: line.id } }))}
      >
        ${m.findings.restore}
      </button>
    </li>`;
  }

  #untried({ untried, noBodies }: Checkup) {
    const { m } = this;
    if (untried.length === 0 || noBodies) return nothing;
    return html`<section aria-labelledby="untried">
      <h2 id="untried">
        ${m.findings.untried}<span class="number">${m.findings.count(untried.length)}</span>
      </h2>
      <p><gov-state state="NOT_REVIEWED"></gov-state> ${m.findings.untriedWhy}</p>
      <ul>
        ${untried.map(({ title }) => html`<li>${title}</li>`)}
      </ul>
    </section>`;
  }

  #clean({ clean, noBodies }: Checkup) {
    const { m } = this;
    if (noBodies) return html`<p>${m.findings.noBodies}</p>`;
    if (clean.length === 0) return nothing;
    return html`<section aria-labelledby="clean">
      <h2 id="clean">${m.findings.clean}<span class="number">${m.findings.count(clean.length)}</span></h2>
      <p>${m.findings.cleanWhy}</p>
      <ul>
        ${clean.map(
          ({ title, wholeTextOnly }) =>
            html`<li class="tried">
              <gov-icon name="check"></gov-icon>
              <span>${title}</span>
              ${
                wholeTextOnly && this.lacking.length > 0
                  ? html`<small>${m.findings.leftOut(this.lacking.join(m.home.and))}</small>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-finding-beside': GovFindingBeside;
  }
}
