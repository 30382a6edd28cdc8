import { z } from 'zod';
import type { Path } from '../case.js';
import { caseFileSchema } from '../schema.js';

/** What the schema knows at a path of a case file, so that a message can name it. */

function unwrapped(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrapped);
  return [schema];
}

function schemasAt(path: Path): unknown[] {
  let here = unwrapped(caseFileSchema);
  for (const step of path) {
    here = here.flatMap((schema) => {
      if (schema instanceof z.ZodObject) return unwrapped(schema.shape[step]);
      if (schema instanceof z.ZodArray) return unwrapped(schema.element);
      return [];
    });
  }
  return here;
}

/** The keys that may stand in the map at the path. */
export function knownKeys(path: Path): string[] {
  const keys = schemasAt(path).flatMap((schema) =>
    schema instanceof z.ZodObject ? Object.keys(schema.shape) : [],
  );
  return [...new Set(keys)];
}

/** The values that the path may have when they are a closed list; empty when they are not. */
export function knownValues(path: Path): string[] {
  return schemasAt(path).flatMap((schema) => {
    if (schema instanceof z.ZodEnum) return schema.options.map(String);
    if (schema instanceof z.ZodBoolean) return ['true', 'false'];
    return [];
  });
}

const WORDS: readonly [new (...args: never[]) => unknown, string][] = [
  [z.ZodArray, 'a list'],
  [z.ZodObject, 'a map'],
  [z.ZodNumberFormat, 'a whole number'],
  [z.ZodNumber, 'a number'],
  [z.ZodBoolean, 'true or false'],
  [z.ZodEnum, 'one of the known values'],
  [z.ZodString, 'text'],
];

/** What kind of value belongs at the path: `text`, `a list or a map`. */
export function expectedAt(path: Path): string {
  const words = schemasAt(path).map(
    (schema) => WORDS.find(([type]) => schema instanceof type)?.[1] ?? 'text',
  );
  return [...new Set(words)].join(' or ');
}
