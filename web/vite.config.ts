import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where the server listens while the page is being worked on. */
const API = 'http://127.0.0.1:4000';

/** Vite takes the development form of a package when NODE_ENV is not `production`, as it is under a test runner. */
export const BUILT_CONDITIONS = defaultClientConditions.map((condition) =>
  condition === 'development|production' ? 'production' : condition,
);

export default defineConfig(({ command }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  resolve: { conditions: command === 'build' ? BUILT_CONDITIONS : [...defaultClientConditions] },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Inlined files would need data: in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/graphql': API, '/livez': API, '/readyz': API },
  },
}));
