import { LRUCache } from 'lru-cache';
import type { Values } from '../engine/engine.js';

/** How many nodes, and how many relations, are kept as they were read. */
const KEPT = 10_000;

/**
 * Reads what is stored, and keeps it by its print: the same print stands for the same content in the same place. What
 * was stored without one is read each time. Nobody may change what is read.
 */
export function once<T extends object>(): (stored: Values, read: () => T) => T {
  const known = new LRUCache<string, T>({ max: KEPT });
  return (stored, read) => {
    const print = stored['print'];
    if (typeof print !== 'string') return read();
    const before = known.get(print);
    if (before !== undefined) return before;
    const value = read();
    known.set(print, value);
    return value;
  };
}
