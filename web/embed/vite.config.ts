import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { BUILT_CONDITIONS } from '../vite.config.js';
import { ownWordsOnly } from './own-words.js';

/**
 * The script for other sites, in a build of its own: it has only what it needs, one address that never changes, and
 * parts with a hash beside it, which it finds relative to itself, wherever the page is that loads it.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [ownWordsOnly()],
  resolve: { conditions: BUILT_CONDITIONS },
  build: {
    outDir: '../../dist/web/embed',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    // No element of ours in the head of somebody else's page.
    modulePreload: false,
    rolldownOptions: {
      // A question that nobody asks here is left out.
      treeshake: { manualPureFunctions: ['TypedDocumentString'] },
      input: fileURLToPath(new URL('renkei-atlas.ts', import.meta.url)),
      output: { entryFileNames: '[name].js', chunkFileNames: 'assets/[name]-[hash].js' },
    },
  },
});
