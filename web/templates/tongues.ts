import { html, type TemplateResult } from 'lit';
import type { Locale } from '../model/era.js';

/** Japanese in a text of another language: letters, and the signs that stand among them. */
const RUNS = /([\u3005-\u30ff\u3400-\u9fff][\u3000-\u30ff\u3400-\u9fff\uff01-\uff9f]*)/u;
const LATIN = /[A-Za-z]{2}/;

/** Whether there is anything Japanese in a text. */
function hasJapanese(text: string): boolean {
  return RUNS.test(text);
}

/** The language of a name as a whole; undefined where it is not Japanese, or not only. */
export function tongueOf(name: string): 'ja' | undefined {
  return hasJapanese(name) && !LATIN.test(name) ? 'ja' : undefined;
}

/** A text of a page with what is Japanese in it marked as such, so that it is read out as what it is. */
export function tongues(text: string, locale: Locale): TemplateResult | string {
  return locale === 'ja' || !hasJapanese(text) ? text : marked(text);
}

/** The same of a part of a text, whatever the language of the page is. */
export function marked(text: string): TemplateResult | string {
  if (!hasJapanese(text)) return text;
  return html`${text.split(RUNS).map((part) => (hasJapanese(part) ? html`<span lang="ja">${part}</span>` : part))}`;
}
