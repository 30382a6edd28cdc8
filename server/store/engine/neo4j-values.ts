import neo4j, { type Integer } from 'neo4j-driver';
import type { Value, Values } from './engine.js';

type Sent = string | number | boolean | null | Integer | readonly Sent[] | { readonly [key: string]: Sent };

/**
 * Parameters as the driver sends them: it makes a float of every JavaScript number, and a float is no
 * LIMIT, so that whole numbers go as integers. What comes back are plain numbers (`disableLosslessIntegers`).
 */
export function toNeo4j(parameters: Values): { readonly [key: string]: Sent } {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, send(value)]));
}

function send(value: Value): Sent {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  return isList(value) ? value.map(send) : toNeo4j(value);
}

const isList = (value: Values | readonly Value[]): value is readonly Value[] => Array.isArray(value);
