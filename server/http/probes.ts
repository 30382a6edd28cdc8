import { Router } from 'express';
import type { Health } from '../health.js';
import type { Metrics } from '../metrics.js';

/** /livez: the process runs. /readyz: it can answer questions, or says why not. /metrics: for Prometheus. */
export function probes(health: Health, metrics: Metrics): Router {
  const router = Router();
  router.get('/livez', (_, res) => {
    res.set('cache-control', 'no-store').json({ live: true });
  });
  router.get('/readyz', async (_, res) => {
    const readiness = await health.check();
    res
      .status(readiness.ready ? 200 : 503)
      .set('cache-control', 'no-store')
      .json(readiness);
  });
  router.get('/metrics', async (_, res) => {
    res
      .type(metrics.type)
      .set('cache-control', 'no-store')
      .send(await metrics.text());
  });
  return router;
}
