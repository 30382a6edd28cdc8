import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../log.js';
import type { Metrics } from '../metrics.js';
import { pathOf } from './handler.js';
import { requestIdOf } from './request-id.js';

/** Characters of a path that the log has. */
const SHOWN = 200;

/**
 * One line when a request has ended, and its measure: what was asked of which path and how it ended. No address, no
 * query, no names.
 */
export function logRequest(log: Logger, metrics: Metrics, req: IncomingMessage, res: ServerResponse): void {
  const begun = performance.now();
  const { method = '' } = req;
  const path = pathOf(req);
  res.once('close', () => {
    const ms = performance.now() - begun;
    const status = res.writableFinished ? res.statusCode : 'cut off';
    metrics.request(path, method, String(status), ms / 1_000);
    log.info(
      { requestId: requestIdOf(res), method, path: path.slice(0, SHOWN), status, ms: Math.round(ms) },
      'request',
    );
  });
}
