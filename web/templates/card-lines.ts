import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../api/generated/operations.js';
import type { CardGap, CardLine, CardSection } from '../model/card/types.js';
import type { Messages } from '../locales/ja.js';
import { nothingOf } from '../model/labels.js';
import { breakable } from './breakable.js';

/** The badge of a standing and the numbers of the places; both go where their claim ends. */
export function evidence(
  {
    standing,
    cites,
    claim,
    gap,
  }: Pick<CardLine, 'standing' | 'cites' | 'claim'> & {
    readonly gap?: string | null;
  },
  m: Messages,
): TemplateResult | typeof nothing {
  const state = gap === undefined || gap === null ? null : nothingOf(gap);
  if (standing === null && cites.length === 0 && state === null) return nothing;
  return html`<span class="end">
    ${standing === null ? nothing : badgeOf(standing, claim, m)}
    ${state === null ? nothing : html`<gov-state state=${state}></gov-state>`} ${citesOf(cites, m)}
  </span>`;
}

/** The badge, which opens the claim that it is of where the name beside it leads elsewhere. */
function badgeOf(standing: Standing, claim: string | null, m: Messages): TemplateResult {
  const badge = html`<gov-badge standing=${standing}></gov-badge>`;
  return claim === null
    ? badge
    : html`<button
        class="claim"
        data-selects=${claim}
        aria-label=${m.evidence.openClaim(m.standing[standing])}
      >
        ${badge}
      </button>`;
}

/** Numbers that lead to the list of sources of the same card. */
export function citesOf(cites: readonly number[], m: Messages): TemplateResult[] {
  return cites.map(
    (number) =>
      html`<a
        class="cite"
        href="#source-${number}"
        data-leaves
        data-source=${number}
        aria-label=${m.card.toSource(number)}
        >${number}</a
      >`,
  );
}

/** A line with its evidence, its note, and what opens under it. */
export function lineOf(line: CardLine, m: Messages): TemplateResult {
  const name = html`${line.text === '' ? nothing : breakable(line.text)}
  ${line.strong === '' ? nothing : html`<b>${breakable(line.strong)}</b>`}${
    line.collective ? html`<span class="collective">${m.collective}</span>` : nothing
  }
  ${line.when === '' ? nothing : html`<small>${line.when}</small>`}`;
  return html`<div class="line ${line.sub ? 'sub' : ''}">
      ${
        line.selects === null
          ? html`<span>${name}</span>`
          : html`<button class="pick" data-selects=${line.selects}>${name}</button>`
      }
      ${evidence(line, m)}
    </div>
    ${line.note === null ? nothing : html`<p class="why">${line.note}</p>`}
    ${line.details.map(
      ({ heading, lines }) =>
        html`<details>
          <summary>${heading}</summary>
          ${lines.map((inner) => lineOf(inner, m))}
        </details>`,
    )}`;
}

/** A section with its heading and lines. */
export function sectionOf(section: CardSection, asked: boolean, m: Messages): TemplateResult {
  return html`<section class=${asked ? 'asked' : ''} data-section=${section.id}>
    <h3>
      ${section.role === null ? nothing : html`<gov-glyph role-kind=${section.role}></gov-glyph>`}
      ${section.heading} ${section.count === null ? nothing : html`<span>${section.count}</span>`}
      ${section.when === '' ? nothing : html`<small>${section.when}</small>`} ${stateOf(section.gap)}
    </h3>
    ${
      section.gap?.reason
        ? html`<p class="why">${section.gap.reason} ${citesOf(section.gap.cites, m)}</p>`
        : nothing
    }
    ${section.lines.map((line) => lineOf(line, m))}
    ${
      section.warning === null
        ? nothing
        : html`<div class="warning">
            <gov-icon name="warn"></gov-icon>
            <p><b>${section.warning.title}</b>${m.sentenceEnd}${section.warning.text}</p>
          </div>`
    }
  </section>`;
}

function stateOf(gap: CardGap | null) {
  const state = gap === null ? null : nothingOf(gap.state);
  return state === null ? nothing : html`<gov-state state=${state} ?for-group=${gap?.forGroup}></gov-state>`;
}
