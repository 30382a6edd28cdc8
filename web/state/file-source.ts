import type { Loaded } from './explorer-data.js';

/** What the files of an area's year are made of. */
export interface FileSource {
  readonly loaded: Loaded;
}
