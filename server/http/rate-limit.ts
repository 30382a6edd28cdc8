import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyRequests } from '../domain/errors.js';
import { addressOf, clientOf } from './client.js';
import { refuse } from './refuse.js';

/** How much one client may ask in a time. */
export interface Rate {
  /** A plain question is one point; a large one costs more. */
  readonly points: number;
  readonly seconds: number;
  /** What is counted, as the headers call it. */
  readonly name: string;
  /** How many proxies of ours stand in front; what they say of the client's address is believed. */
  readonly proxies: number;
}

/** Takes points from whoever asks. @throws TooManyRequests when they are used up */
export type Charge = (points: number) => Promise<void>;

/**
 * Takes a point for a request, and gives how to take more once it is known what the question costs; null when there
 * was none left, which the client has been told. What is left stands in the headers of the standard to be
 * (RateLimit, RateLimit-Policy); a refusal says when to come back.
 */
export type Admit = (req: IncomingMessage, res: ServerResponse) => Promise<Charge | null>;

/** @param rate 0 points for as many as anybody likes */
export function admission(rate: Rate): Admit {
  if (rate.points === 0) return () => Promise.resolve(() => Promise.resolve());
  const limiter = new RateLimiterMemory({ points: rate.points, duration: rate.seconds });
  return async (req, res) => {
    const client = clientOf(addressOf(req, rate.proxies));
    const charge: Charge = async (points) => {
      tell(res, rate, await taken(limiter, client, points));
    };
    try {
      await charge(1);
      return charge;
    } catch (error) {
      if (!(error instanceof TooManyRequests)) throw error;
      res.setHeader('retry-after', String(error.data.retryAfter));
      refuse(res, 429, error.code, error.message);
      return null;
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

function tell(res: ServerResponse, { points, seconds, name }: Rate, state: RateLimiterRes): void {
  if (res.headersSent) return;
  res.setHeader('ratelimit-policy', `"${name}";q=${points};w=${seconds}`);
  res.setHeader('ratelimit', `"${name}";r=${Math.max(0, state.remainingPoints)};t=${secondsOf(state)}`);
}

const secondsOf = (state: RateLimiterRes): number => Math.max(1, Math.ceil(state.msBeforeNext / 1_000));
