import type { RequestHandler } from 'express';
import type { Logger } from '../log.js';
import type { Metrics } from '../metrics.js';

/** One line per request, and its measure: what was asked of which path and how it ended. No address, no query, no names. */
export function requestLog(log: Logger, metrics: Metrics): RequestHandler {
  return (req, res, next) => {
    const begun = performance.now();
    const { method, path } = req;
    res.once('close', () => {
      const ms = performance.now() - begun;
      const requestId: unknown = res.locals['requestId'];
      const status = res.writableFinished ? res.statusCode : 'cut off';
      metrics.request(path, method, String(status), ms / 1_000);
      log.info({ requestId, method, path: path.slice(0, 200), status, ms: Math.round(ms) }, 'request');
    });
    next();
  };
}
