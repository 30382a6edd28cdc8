import type { Load } from '../../analysis/load.js';
import type { Scoped } from '../model.js';

/** The load of an organisation, and the time for which it was counted. */
export type LoadModel = Scoped<Load>;
