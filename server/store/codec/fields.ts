import type { Period } from '../../domain/period.js';
import { KNOWN_STATES, PRECISIONS, type KnownState } from '../../domain/vocabulary.js';
import type { Value, Values } from '../engine/engine.js';

/** Properties of a node or relation under construction. What is null, empty or false is left out. */
export type Properties = Record<string, Value>;

/** How one member of a domain object becomes properties, and comes back. */
export interface Field<T> {
  /** What it is where nothing is stored; absent where something always is. */
  readonly none?: { readonly value: T };
  write(out: Properties, key: string, value: T): void;
  /** @throws Error when the stored value cannot be what was written. */
  read(stored: Values, key: string): T;
}

/** One field for each member: a member of the model that has none does not compile. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> };

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

function wrong(key: string, value: unknown): Error {
  return new Error(`the property ${key} cannot hold ${JSON.stringify(value)}`);
}

/** A text that is always there. */
export const text: Field<string> = {
  write: (out, key, value) => void (out[key] = value),
  read: (stored, key) => {
    const value = stored[key];
    if (typeof value !== 'string') throw wrong(key, value);
    return value;
  },
};

/** A text or null. */
export const optionalText: Field<string | null> = {
  none: { value: null },
  write: (out, key, value) => void (value !== null && (out[key] = value)),
  read: (stored, key) => (isSet(stored[key]) ? text.read(stored, key) : null),
};

export const optionalNumber: Field<number | null> = {
  none: { value: null },
  write: (out, key, value) => void (value !== null && (out[key] = value)),
  read: (stored, key) => {
    const value = stored[key] ?? null;
    if (value !== null && typeof value !== 'number') throw wrong(key, value);
    return value;
  },
};

/** A number that is always there. */
export const number: Field<number> = {
  write: (out, key, value) => void (out[key] = value),
  read: (stored, key) => {
    const value = optionalNumber.read(stored, key);
    if (value === null) throw wrong(key, value);
    return value;
  },
};

export const flag: Field<boolean> = {
  none: { value: false },
  write: (out, key, value) => void (value && (out[key] = true)),
  read: (stored, key) => stored[key] === true,
};

/** One of a closed list. */
export function oneOf<T extends string>(list: readonly T[]): Field<T> {
  const known: ReadonlySet<string> = new Set(list);
  const isKnown = (value: string): value is T => known.has(value);
  return {
    write: (out, key, value) => text.write(out, key, value),
    read: (stored, key) => {
      const value = text.read(stored, key);
      if (!isKnown(value)) throw wrong(key, value);
      return value;
    },
  };
}

/** One of a closed list, or null. */
export function optionalOneOf<T extends string>(list: readonly T[]): Field<T | null> {
  const known = oneOf(list);
  return {
    none: { value: null },
    write: (out, key, value) => optionalText.write(out, key, value),
    read: (stored, key) => (isSet(stored[key]) ? known.read(stored, key) : null),
  };
}

/** A list of texts, or of numbers: a list property. */
export function listOf<T extends string | number>(is: (item: unknown) => item is T): Field<readonly T[]> {
  const none = { value: [] };
  return {
    none,
    write: (out, key, value) => void (value.length > 0 && (out[key] = [...value])),
    read: (stored, key) => {
      const value = stored[key] ?? none.value;
      if (!Array.isArray(value) || !value.every(is)) throw wrong(key, value);
      return value;
    },
  };
}
export const texts = listOf((item): item is string => typeof item === 'string');
export const numbers = listOf((item): item is number => typeof item === 'number');

/** A list of values of a closed list. */
export function manyOf<T extends string>(list: readonly T[]): Field<readonly T[]> {
  const known: ReadonlySet<unknown> = new Set(list);
  return listOf((item): item is T => known.has(item));
}

/** Nested data as one JSON text: a graph property cannot nest. Empty and null are left out. */
export function json<T>(empty: T): Field<T> {
  return {
    none: { value: empty },
    write: (out, key, value) => {
      const nothing = value === null || (Array.isArray(value) && value.length === 0);
      if (!nothing) out[key] = JSON.stringify(value);
    },
    // Only `write` ever wrote it, from a value of this type.
    read: (stored, key) => (isSet(stored[key]) ? (JSON.parse(text.read(stored, key)) as T) : empty),
  };
}

const precision = optionalOneOf(PRECISIONS);
const state = optionalOneOf(KNOWN_STATES);

/** What the state of an end is when nothing else is stored: an end with a date is known. */
const stateOf = (date: string | null): KnownState => (date === null ? 'NOT_STATED' : 'KNOWN');

function writeEnd(out: Properties, key: 'from' | 'to', date: string | null, end: KnownState): void {
  optionalText.write(out, key, date);
  if (end !== stateOf(date)) out[`${key}State`] = end;
}

/** A period: properties beside the others, so that queries can compare its dates. */
export const period: Field<Period> = {
  write: (out, _key, value) => {
    writeEnd(out, 'from', value.from, value.fromState);
    precision.write(out, 'fromPrecision', value.fromPrecision);
    writeEnd(out, 'to', value.to, value.toState);
    precision.write(out, 'toPrecision', value.toPrecision);
  },
  read: (stored) => {
    const from = optionalText.read(stored, 'from');
    const to = optionalText.read(stored, 'to');
    return {
      from,
      fromPrecision: precision.read(stored, 'fromPrecision'),
      fromState: state.read(stored, 'fromState') ?? stateOf(from),
      to,
      toPrecision: precision.read(stored, 'toPrecision'),
      toState: state.read(stored, 'toState') ?? stateOf(to),
    };
  },
};
