import express, { Router } from 'express';
import { join } from 'node:path';

const YEAR = 31_536_000_000;

/**
 * Serves the built page: hashed assets for ever, everything else to be asked for again, and the page
 * itself for any path that a browser opens.
 *
 * @param folder of index.html and assets/
 */
export function page(folder: string): Router {
  const router = Router();
  const assets = express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR, index: false });
  router.use('/assets', assets);
  router.use('/assets', (_, res) => {
    res.status(404).type('text').send('not found\n');
  });
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
