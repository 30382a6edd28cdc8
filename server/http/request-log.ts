import type { RequestHandler } from 'express';
import type { Logger } from '../log.js';

/** One line per request: what was asked of which path and how it ended. No address, no query, no names. */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const begun = performance.now();
    const { method, path } = req;
    res.once('close', () => {
      const ms = Math.round(performance.now() - begun);
      const requestId: unknown = res.locals['requestId'];
      const status = res.writableFinished ? res.statusCode : 'cut off';
      log.info({ requestId, method, path: path.slice(0, 200), status, ms }, 'request');
    });
    next();
  };
}
