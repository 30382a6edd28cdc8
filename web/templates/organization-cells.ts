import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/ja.js';
import type { Nothing } from '../model/labels.js';
import type { HeldClaim } from '../model/organization/held.js';
import type { YearCell } from '../model/organization/table.js';
import { sealOf } from './matrix-chip.js';

/** What stands in the cells of the table of one actor. */
export interface CellParts {
  readonly m: Messages;
  /** Id of the claim that is selected. */
  readonly selected: string | null;
  /** What it means where nothing is written. */
  readonly nothing: Nothing;
}

/** One body in one year. */
export function cellContent(cell: YearCell, parts: CellParts): TemplateResult {
  const { m } = parts;
  switch (cell.kind) {
    case 'roles':
      return chipsOf(cell.claims, parts, cell.unspoken);
    case 'outside':
      return html`<span class="outside">${m.organization.outside}</span>`;
    case 'hidden':
      return html`<span class="outside">${m.organization.hidden}</span>`;
    case 'silent':
      return html`<gov-state state=${parts.nothing}></gov-state>`;
  }
}

/**
 * Relations as buttons that open their evidence.
 *
 * @param unspoken they hold only because no end is stated
 */
export function chipsOf(
  claims: readonly HeldClaim[],
  { m, selected }: Pick<CellParts, 'm' | 'selected'>,
  unspoken = false,
): TemplateResult {
  return html`<span class="chips"
    >${claims.map(
      (claim) =>
        html`<button
          class="chip ${unspoken ? 'unspoken' : ''} ${claim.id === selected ? 'chosen' : ''}"
          data-role=${claim.role}
          data-standing=${claim.standing}
          data-opens=${claim.id}
          aria-pressed=${claim.id === selected}
        >
          <gov-glyph role-kind=${claim.role}></gov-glyph>${m.matrix.role[claim.role]}${sealOf(claim, m)}${
            unspoken
              ? html`<span class="unseen">${m.card.listSeparator}${m.organization.unspoken}</span>`
              : nothing
          }
        </button>`,
    )}</span
  >`;
}
