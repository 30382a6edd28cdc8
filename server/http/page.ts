import express, { Router } from 'express';
import { join } from 'node:path';
import { openToAll } from './open-to-all.js';

const YEAR = 31_536_000_000;

/**
 * Serves the built page: hashed assets for ever, everything else to be asked for again, and the page
 * itself for any path that a browser opens. What is under `/embed/` is for pages of other sites too. Its script is
 * asked for again each time as well: an old one would look for parts that a new release no longer has.
 *
 * @param folder of index.html, assets/ and embed/
 */
export function page(folder: string): Router {
  const router = Router();
  router.use('/embed', openToAll());
  for (const path of ['/assets', '/embed/assets']) {
    router.use(path, express.static(join(folder, path), { immutable: true, maxAge: YEAR, index: false }));
    router.use(path, (_, res) => {
      res.status(404).type('text').send('not found\n');
    });
  }
  const files = express.static(folder, { setHeaders: (res) => res.setHeader('cache-control', 'no-cache') });
  router.use(files);
  router.use((req, res, next) => {
    if (req.method !== 'GET' || req.accepts(['json', 'html']) !== 'html') {
      next();
      return;
    }
    res.set('cache-control', 'no-cache').sendFile('index.html', { root: folder });
  });
  return router;
}
