import { html, nothing, type TemplateResult } from 'lit';
import { breakUnits } from '../model/text-units.js';
import { marked, tongueOf } from './tongues.js';

/**
 * A name that may break between its words only; `word-break: keep-all` of `.name` forbids all other places. What is
 * Japanese in it is marked, for on an English page many a name is.
 */
export function breakable(text: string): TemplateResult {
  const lang = tongueOf(text);
  const part = (words: string) => (lang === undefined ? marked(words) : words);
  return html`<span class="name" lang=${lang ?? nothing}
    >${breakUnits(text).map((unit, index) =>
      index === 0 ? part(unit.text) : html`<wbr />${part(unit.text)}`,
    )}</span
  >`;
}
