import { randomFrom } from '../../seed/synthetic/random.js';
import { executableSchema } from '../../server/graphql/schema.js';
import type { Asked } from '../fuzz/documents.js';
import { poolsOf } from '../fuzz/pools.js';
import { realCasebook } from '../graphql/support/api.js';
import { slotsOf, type Slot } from './slots.js';

/** A question with something hostile in one place. */
export interface Hostile {
  readonly where: string;
  readonly text: string;
  readonly asked: Asked;
}

/** Every place of the schema of the product where a text can stand. */
export async function slots(): Promise<Slot[]> {
  const { graph, release } = await realCasebook();
  return slotsOf(executableSchema(), graph, poolsOf(graph, release, 0));
}

/** How many texts are tried where a date has to stand: none of them is one, and no further question is asked. */
const DATES = 12;

/** Every one of the texts in every place, in a variable or in the document as it comes. */
export async function hostileQuestions(texts: readonly string[]): Promise<Hostile[]> {
  const random = randomFrom(texts.length);
  return (await slots()).flatMap((slot) =>
    (slot.type === 'Date' ? texts.slice(0, DATES) : texts).map((text) => ({
      where: slot.name,
      text,
      asked: random.chance(0.3) ? slot.write(text) : slot.ask(text),
    })),
  );
}
