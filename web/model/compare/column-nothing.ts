import { nothingOf, type Nothing } from '../labels.js';
import type { ScopeAnswer } from './names.js';

/** What it means in a column that something is not written. */
export function columnNothing(scope: ScopeAnswer): Nothing {
  const states = [scope.state, ...scope.roles.map(({ state }) => state), scope.meetingsState];
  return states.map(nothingOf).find((state) => state !== null) ?? 'NOT_STATED';
}
