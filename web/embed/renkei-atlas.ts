/**
 * The script that a page of another site loads. It stays the same for ever and brings what it needs from beside it.
 * Loaded twice, by whatever address, the first one counts: an element can be defined once only.
 */
const ONCE = Symbol.for('renkei-atlas.embed');

// The page has no type for what only these scripts put there.
const page = globalThis as unknown as Record<symbol, Promise<void> | undefined>;
page[ONCE] ??= import('./define.js').then(({ define }) =>
  define(new URL(/* @vite-ignore */ '..', import.meta.url)),
);
