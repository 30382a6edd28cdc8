import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/ja.js';
import type { CardFact } from '../model/card/types.js';
import { fiscalYearTick, type Locale } from '../model/era.js';
import { breakable } from './breakable.js';
import { evidence } from './card-lines.js';

/** One labelled line at the head of a card, with its evidence and our note on it. */
export function factOf(fact: CardFact, locale: Locale, m: Messages): TemplateResult {
  return html`<dt>${fact.label}</dt>
    <dd>
      ${
        fact.selects === null
          ? fact.text
          : html`<button class="pick" data-selects=${fact.selects}>${breakable(fact.text)}</button>`
      }
      ${fact.bar === null ? nothing : barOf(fact.bar, locale)}
      ${
        fact.open === null
          ? nothing
          : html`<span class="open-end hatch"><span class="on-ground">${fact.open}</span></span>`
      }
      ${evidence(fact, m)} ${fact.note === null ? nothing : html`<span class="fact-note">${fact.note}</span>`}
    </dd>`;
}

function barOf(cells: NonNullable<CardFact['bar']>, locale: Locale): TemplateResult {
  return html`<ul class="bar" aria-hidden="true">
    ${cells.map(
      ({ fiscalYear, fill }) => html`<li class=${fill}><i></i>${fiscalYearTick(fiscalYear, locale)}</li>`,
    )}
  </ul>`;
}
