import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/ja.js';
import type { Found } from '../model/search/found.js';
import type { Piece } from '../model/search/marks.js';

/** A text with what was looked for marked. */
export function marked(text: readonly Piece[]): TemplateResult {
  return html`${text.map((piece) => (piece.found ? html`<mark>${piece.text}</mark>` : piece.text))}`;
}

/** Type and place of a thing that was found. */
export function whereabouts(found: Found, m: Messages): TemplateResult {
  return html`<span class="type">${m.search.type[found.type]}</span>${
      found.context === '' ? nothing : html`<span class="context">${found.context}</span>`
    }`;
}

/** Why it was found, where its name does not say it: 略称・別名「包括」に一致. */
export function reason(found: Found, m: Messages): TemplateResult | typeof nothing {
  if (found.reason === null) return nothing;
  const { by, name, lang, long } = found.reason;
  if (long && by !== 'NEAR') return html`<span class="reason">${m.search.byOnly(m.search.by[by])}</span>`;
  const close = by === 'NEAR' ? m.search.nearQuoteClose : m.search.quoteClose;
  return html`<span class="reason"
    >${m.search.by[by]}${m.search.quoteOpen}<span lang=${lang}>${marked(name)}</span>${close}</span
  >`;
}

/** The sign of a class of organisations, where it is one. */
export function collectiveSign(found: Found, m: Messages): TemplateResult | typeof nothing {
  return found.collective ? html`<span class="collective">${m.collective}</span>` : nothing;
}
