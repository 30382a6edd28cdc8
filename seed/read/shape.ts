import type { z } from 'zod';
import type { Path } from '../case.js';
import { nearest } from '../nearest.js';
import { expectedAt, knownKeys, knownValues } from './known.js';

type Issue = z.core.$ZodIssue;

/** A fault of shape at a path, in words. */
export interface Fault {
  readonly path: Path;
  readonly of: 'value' | 'key';
  readonly message: string;
  readonly fix: string;
}

const SHOWN = 60;
const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null
        ? (here as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

/** The branch of a union that was most likely meant: not of another type at the root, then with the fewest faults. */
function meant(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const fitting = branches.filter(
    (issues) => !issues.some((i) => i.path.length === 0 && i.code === 'invalid_type'),
  );
  return [...fitting].sort((a, b) => a.length - b.length)[0] ?? null;
}

/** Zod's issues as faults. `typed` gives the text of a scalar as it was typed. */
export function faultsOf(
  issues: readonly Issue[],
  data: unknown,
  typed: (path: Path) => string | null,
  around: Path = [],
): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const path = [...around, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key));
    if (issue.code === 'invalid_union') {
      const branch = meant(issue.errors);
      if (branch) return faultsOf(branch, data, typed, path);
    }
    return [valueFault(issue, path, valueAt(data, path), typed)];
  });
}

function unknownKey(path: Path, key: string): Fault {
  const known = knownKeys(path);
  const near = nearest(key, known);
  return {
    path: [...path, key],
    of: 'key',
    message: `the key '${shown(key).slice(1, -1)}' is not known here`,
    fix: near ? `did you mean '${near}'?` : `${quoteHint(key)}known here: ${known.join(', ')}`,
  };
}

/** Words as a key are most often the rest of a text: inside { } a comma ends a value that has no quotes. */
function quoteHint(key: string): string {
  return /[\s\u3000-\uffee]/u.test(key)
    ? 'if it is part of the text before it, put that text in quotes; '
    : '';
}

function valueFault(issue: Issue, path: Path, value: unknown, typed: (path: Path) => string | null): Fault {
  const key = lastKey(path);
  const known = knownValues(path);
  const choice = known.length > 0 ? `one of ${known.join(', ')}` : expectedAt(path);
  const fault = (message: string, fix: string): Fault => ({ path, of: 'value', message, fix });
  if (value === undefined) return fault(`'${key}' is missing`, `add '${key}:' with ${choice}`);
  if (value === null) return fault(`'${key}' is empty`, `write ${choice} after it, or leave the key out`);
  if (issue.code === 'invalid_value') {
    const near = typeof value === 'string' ? nearest(value, known) : null;
    return fault(
      `${shown(value)} is not a known value of '${key}'`,
      near ? `did you mean ${near}? Known: ${known.join(', ')}` : `write ${choice}`,
    );
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const source = typed(path);
    const quoted = source !== null && typeof value !== 'string' && expectedAt(path) === 'text';
    return fault(
      `'${key}' is ${kindOf(value)}, and ${expectedAt(path)} belongs here`,
      quoted ? `put it in quotes: '${source}'` : `write ${choice}`,
    );
  }
  return fault(`'${key}': ${inWords(issue)}`, fixFor(issue));
}

/** The last step that is a name: an item of `cite` is called after its list. */
function lastKey(path: Path): string {
  return [...path].reverse().find((step) => typeof step === 'string') ?? 'file';
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `${shown(value)}, which YAML reads as a ${typeof value}`;
}

function inWords(issue: Issue): string {
  const ours = !/^(?:Invalid|Too (?:small|big))/.test(issue.message);
  if (ours) return issue.message;
  if (issue.code === 'too_small') {
    return issue.origin === 'string' ? 'the text is empty' : `the number must be at least ${issue.minimum}`;
  }
  if (issue.code === 'too_big') {
    return issue.origin === 'string'
      ? `the text is longer than ${issue.maximum} characters`
      : `the number must be at most ${issue.maximum}`;
  }
  if (issue.code === 'invalid_format') return `this is not a valid ${issue.format}`;
  return issue.message;
}

function fixFor(issue: Issue): string {
  if (issue.code === 'too_small' && issue.origin === 'array') return 'add at least one, or leave the key out';
  if (issue.code === 'too_small') return 'write a value, or leave the key out';
  if (issue.code === 'too_big') return 'make it smaller or shorter';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'write a whole address: https://…';
  return 'write it in that form';
}
