import { NotReady } from '../domain/errors.js';
import type { Release } from '../domain/model.js';
import type { GraphReader } from '../store/graph-store.js';

/** Asked once for each reading: every answer names its release, and many fields do so too. */
const asked = new WeakMap<GraphReader, Promise<Release | null>>();

/** The release that is being read; null before the first load. */
export function releaseIn(reader: GraphReader): Promise<Release | null> {
  const known = asked.get(reader) ?? reader.release();
  asked.set(reader, known);
  return known;
}

/** The release that is being read. @throws NotReady before the first load */
export async function currentRelease(reader: GraphReader): Promise<Release> {
  const release = await releaseIn(reader);
  if (release === null) throw new NotReady('the graph is not loaded yet; ask again in a moment');
  return release;
}
