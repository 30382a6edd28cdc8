import type { ThingChange } from '../../domain/releases/step.js';
import type { Release } from '../../domain/model.js';
import type { Since } from '../../domain/releases/history.js';

/** What became of an earlier release in the one that is served. */
export interface ReleaseChangesModel {
  readonly since: Since;
  readonly to: Release;
}
export interface ReleaseChangeListModel {
  readonly total: number;
  readonly changes: readonly ThingChange[];
}
export type ReleaseChangeModel = ThingChange;
