import type { Locale } from '../model/era.js';
import { en } from './en.js';
import { ja, type Messages } from './ja.js';

/** The words of a language. */
export function messagesOf(locale: Locale): Messages {
  return locale === 'en' ? en : ja;
}

/** How the API names a language. */
export function apiLocale(locale: Locale): 'JA' | 'EN' {
  return locale === 'en' ? 'EN' : 'JA';
}
