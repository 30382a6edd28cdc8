import { HOME, formatUrl, type ViewState } from '../url.js';
import type { CardModel } from './types.js';

/** Where the place on which a card rests can be read. */
export interface Original {
  readonly href: string;
  /** On the publisher's site; otherwise what we keep of it. */
  readonly elsewhere: boolean;
}

/** The document of the first place where it has an address; the place on the page of sources where it has none. */
export function originalOf({ sources }: CardModel, view: ViewState): Original | null {
  const [first] = sources;
  if (!first) return null;
  return first.source.url === null
    ? { href: passageHref(first.passage, view), elsewhere: false }
    : { href: first.source.url, elsewhere: true };
}

/** A place or document on the page of sources. */
export function passageHref(id: string, { locale, theme }: ViewState): string {
  return formatUrl({ ...HOME, locale, theme, page: 'sources', selected: id });
}
