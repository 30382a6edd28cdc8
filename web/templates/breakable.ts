import { html, type TemplateResult } from 'lit';
import { breakUnits } from '../model/text-units.js';

/** A name that may break between its words only; `word-break: keep-all` of `.name` forbids all other places. */
export function breakable(text: string): TemplateResult {
  return html`<span class="name"
    >${breakUnits(text).map((unit, index) => (index === 0 ? unit.text : html`<wbr />${unit.text}`))}</span
  >`;
}
