import type { DomainGraph } from '../../server/domain/model.js';

/** What a page would run if it took a text for anything but a text. `window.__hit` tells that it did. */
export const RUNS: readonly string[] = [
  '<img src=x onerror="window.__hit=1">',
  '"><svg onload=window.__hit=1>',
  '</text></svg><script>window.__hit=1</script>',
  "' autofocus onfocus=window.__hit=1 x='",
  ']]><a:t>&lt;script&gt;window.__hit=1&lt;/script&gt;</a:t>',
  '=HYPERLINK("https://example.org","window.__hit=1")',
  '+window.__hit=1',
  '-window.__hit=1',
  '@window.__hit=1',
  '\twindow.__hit=1',
  'javascript:window.__hit=1//',
];

/** In the place of addresses. */
export const LINKS: readonly string[] = [
  'javascript:window.__hit=1',
  'JaVaScRiPt:window.__hit=1',
  'java\nscript:window.__hit=1',
  'data:text/html,<script>opener.__hit=1</script>',
  'vbscript:window.__hit=1',
];

/** Members that hold words for readers, wherever they stand. */
const WORDS = new Set([
  'name',
  'kana',
  'nameEn',
  'aliases',
  'locator',
  'locatorEn',
  'publisher',
  'ja',
  'en',
  'unit',
]);

/** The same graph with something hostile before every word of it, and in the place of every address. */
export function hostileGraph({ nodes, relations }: DomainGraph): DomainGraph {
  let turn = 0;
  const next = (list: readonly string[]): string => list[(turn += 1) % list.length] ?? '';
  const hostile = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (key === 'url') return next(LINKS);
      return WORDS.has(key) ? next(RUNS) + value : value;
    }
    if (Array.isArray(value)) return value.map((item) => hostile(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hostile(inner, name)]));
  };
  // Of the same shape: only what is a text has become another.
  return hostile({ nodes, relations }, '') as DomainGraph;
}
