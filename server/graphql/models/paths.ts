import type { Connection } from '../../analysis/paths/find.js';
import type { Way, WayStep } from '../../analysis/paths/ways.js';
import type { DomainNode, Text } from '../../domain/model.js';
import type { Scoped } from '../model.js';

/** What stands behind the types of paths. */

/** Two things and how they are connected. */
export interface Connected extends Connection {
  readonly from: DomainNode;
  readonly to: DomainNode;
  /** Why there is no way. */
  readonly reason: Text | null;
}

export type PathResultModel = Scoped<Connected>;
export type PathModel = Scoped<Way>;
export type PathStepModel = Scoped<WayStep>;
