import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/ja.js';
import type { MatrixClaim } from '../model/matrix/types.js';
import type { DrawnRole } from '../model/view-graph.js';

/** Beyond this many the signs of a kind are told by their number. */
const MOST_SIGNS = 8;

/** One relation: its sign and word; a seal and another line where it is more, or less, than plainly stated. */
export function matrixChip(claim: MatrixClaim, m: Messages, selected: string | null): TemplateResult {
  return html`<span
    class="chip ${claim.id === selected ? 'chosen' : ''}"
    data-role=${claim.role}
    data-standing=${claim.standing}
    data-opens=${claim.id}
    ><gov-glyph role-kind=${claim.role}></gov-glyph>${m.matrix.role[claim.role]}${sealOf(claim, m)}</span
  >`;
}

/** The seal of a standing, whose word is for whoever does not see it. */
export function sealOf({ standing }: MatrixClaim, m: Messages): TemplateResult | typeof nothing {
  if (standing === 'STATED') return nothing;
  return html`<i aria-hidden="true">${m.matrix.seal[standing]}</i
    ><span class="unseen">${m.card.listSeparator}${m.standing[standing]}</span>`;
}

/** What the relations of a line are: a run of signs for each kind, told in words to whoever does not see them. */
export function roleRuns(
  roles: readonly { readonly role: DrawnRole; readonly count: number }[],
  m: Messages,
): TemplateResult {
  return html`<span class="runs" aria-hidden="true"
      >${roles.map(
        ({ role, count }) =>
          html`<span class="run" data-role=${role}
            >${
              count > MOST_SIGNS
                ? html`<span><gov-glyph role-kind=${role}></gov-glyph>${count}</span>`
                : Array.from(
                    { length: count },
                    () => html`<span><gov-glyph role-kind=${role}></gov-glyph></span>`,
                  )
            }</span
          >`,
      )}</span
    ><span class="unseen"
      >${roles.map(({ role, count }) => `${m.matrix.role[role]} ${count}`).join(m.card.listSeparator)}</span
    >`;
}
