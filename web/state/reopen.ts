import { shortRelease } from '../model/release.js';
import type { AtlasStore } from './store.js';

/** Opens the same view anew, on this release: nothing of the old one stays in memory. */
export function reopen(store: AtlasStore | undefined, release: string): void {
  store?.go({ release: shortRelease(release) }, { replace: true });
  location.reload();
}
