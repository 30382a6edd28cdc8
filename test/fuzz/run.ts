import { executableSchema } from '../../server/graphql/schema.js';
import { randomFrom } from '../../seed/synthetic/random.js';
import { realCasebook } from '../graphql/support/api.js';
import { randomDocument, type Asked, type Manner } from './documents.js';
import { poolsOf } from './pools.js';

/** How many documents: what every run can afford, or RENKEI_FUZZ. */
export const COUNT = Number(process.env['RENKEI_FUZZ'] ?? 10_000);

/** Of the first document; each further one has the next number. RENKEI_SEED to look at one again. */
export const SEED = Number(process.env['RENKEI_SEED'] ?? 20_261_123);

/** What a client sends that knows the schema and the data. */
const CAREFUL: Manner = { wrong: 0, hostile: 0, depth: 3 };
const SLY: Manner = { wrong: 0, hostile: 0.3, depth: 3 };
const CARELESS: Manner = { wrong: 0.03, hostile: 0.2, depth: 3 };
const RECKLESS: Manner = { wrong: 0.1, hostile: 0.5, depth: 4 };

/** In turn. What is refused costs least, and has most ways to go wrong. */
export const ALL_MANNERS: readonly Manner[] = [
  CAREFUL,
  SLY,
  CARELESS,
  ...Array.from({ length: 7 }, () => RECKLESS),
];

/** What is answered for the most part, and soon. */
export const GOOD_MANNERS: readonly Manner[] = [CAREFUL, CAREFUL, CAREFUL, SLY].map((manner) => ({
  ...manner,
  depth: 2,
}));

export interface Numbered {
  readonly seed: number;
  readonly asked: Asked;
}

/** Documents over the schema of the product and its casebook, each from a seed of its own; without an end. */
export async function* documents(manners: readonly Manner[]): AsyncGenerator<Numbered, never> {
  const { graph, release } = await realCasebook();
  const schema = executableSchema();
  const sources = manners.map((manner) => ({ manner, pools: poolsOf(graph, release, manner.hostile) }));
  for (let seed = SEED; ; seed += 1) {
    const source = sources[(seed - SEED) % sources.length];
    if (!source) throw new Error('no manner to ask in');
    yield { seed, asked: randomDocument(schema, randomFrom(seed), source.pools, source.manner) };
  }
}
