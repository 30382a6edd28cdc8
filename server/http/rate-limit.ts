import type { RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyRequests } from '../domain/errors.js';
import { clientOf } from './client.js';
import { refuse } from './json-body.js';

/** How much one client may ask in a time. */
export interface Rate {
  /** A plain question is one point; a large one costs more. */
  readonly points: number;
  readonly seconds: number;
}

/** Takes points from whoever asks. @throws TooManyRequests when they are used up */
export type Charge = (points: number) => Promise<void>;

const NAME = '"questions"';

/**
 * Takes a point for every request, and leaves in `res.locals.charge` how to take more once it is known what the
 * question costs. Tells the client how much is left in the headers of the standard to be (RateLimit,
 * RateLimit-Policy); a refusal says when to come back.
 */
export function rateLimit(rate: Rate): RequestHandler {
  const limiter = new RateLimiterMemory({ points: rate.points, duration: rate.seconds });
  return async (req, res, next) => {
    const client = clientOf(req.ip);
    const charge: Charge = async (points) => {
      tell(res, rate, await taken(limiter, client, points));
    };
    res.locals['charge'] = charge;
    try {
      await charge(1);
      next();
    } catch (error) {
      if (!(error instanceof TooManyRequests)) throw error;
      res.set('retry-after', String(error.data.retryAfter));
      refuse(res, 429, error.code, error.message);
    }
  };
}

async function taken(limiter: RateLimiterMemory, client: string, points: number): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(client, points);
  } catch (state) {
    if (!(state instanceof RateLimiterRes)) throw state;
    const retryAfter = secondsOf(state);
    throw new TooManyRequests(`too many questions: ask again in ${retryAfter} s, or more slowly`, {
      retryAfter,
    });
  }
}

function tell(res: Response, { points, seconds }: Rate, state: RateLimiterRes): void {
  if (res.headersSent) return;
  res.set('ratelimit-policy', `${NAME};q=${points};w=${seconds}`);
  res.set('ratelimit', `${NAME};r=${Math.max(0, state.remainingPoints)};t=${secondsOf(state)}`);
}

const secondsOf = (state: RateLimiterRes): number => Math.max(1, Math.ceil(state.msBeforeNext / 1_000));
