import { html, type TemplateResult } from 'lit';
import type { Locale } from '../model/era.js';
import { hasJapanese, partsByTongue } from '../model/tongue.js';

const LATIN = /[A-Za-z]{2}/;

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
  return html`${partsByTongue(text).map((part) => (hasJapanese(part) ? html`<span lang="ja">${part}</span>` : part))}`;
}
