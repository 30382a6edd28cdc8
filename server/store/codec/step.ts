import { compareText } from '../../domain/order.js';
import type { ChangeCounts, ReleaseStep, ThingChange } from '../../domain/releases/step.js';
import type { Value } from '../engine/engine.js';
import { json, text, type Properties } from './fields.js';
import { mapOf } from './rows.js';

/** A step between two releases as properties of a node, and back. */

const NONE: ChangeCounts = { added: 0, removed: 0, changed: 0 };
const changes = json<readonly ThingChange[]>([]);
const left = json<ChangeCounts>(NONE);

/** What there is one of: a pair of releases. */
export const keyOf = ({ from, to }: Pick<ReleaseStep, 'from' | 'to'>): string => `${from}>${to}`;

/** Earliest first; what was written down at the same moment by its key. */
export function byTime(a: ReleaseStep, b: ReleaseStep): number {
  return compareText(a.at, b.at) || compareText(keyOf(a), keyOf(b));
}

export function encodeStep(step: ReleaseStep): Properties {
  const out: Properties = { key: keyOf(step), from: step.from, to: step.to, at: step.at };
  changes.write(out, 'changes', step.changes);
  left.write(out, 'left', step.left);
  return out;
}

/** @throws Error when the properties are not those of a step */
export function decodeStep(value: Value | undefined): ReleaseStep {
  const stored = mapOf(value);
  return {
    from: text.read(stored, 'from'),
    to: text.read(stored, 'to'),
    at: text.read(stored, 'at'),
    changes: changes.read(stored, 'changes'),
    left: left.read(stored, 'left'),
  };
}
