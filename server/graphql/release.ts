import { NotReady } from '../domain/errors.js';
import type { Release } from '../domain/model.js';
import type { GraphReader } from '../store/graph-store.js';

/** The release that is being read. @throws NotReady before the first load */
export async function currentRelease(reader: GraphReader): Promise<Release> {
  const release = await reader.release();
  if (release === null) throw new NotReady('the graph is not loaded yet; ask again in a moment');
  return release;
}
