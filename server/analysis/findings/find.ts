import { byId } from '../../domain/order.js';
import { readingOf } from './reading.js';
import { RULES } from './registry.js';
import type { Facts, Finding } from './types.js';

/** All findings, by severity, then by rule, then by what they are about. Pure: the same facts, the same findings. */
export function findAll(facts: Facts): readonly Finding[] {
  const reading = readingOf(facts);
  return RULES.flatMap((rule) =>
    rule
      .find(reading)
      .map((found) => ({ ...found, id: [rule.id, ...found.key].join('~'), rule }))
      .sort(byId),
  );
}
