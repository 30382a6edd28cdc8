import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { CaseInvalid } from '../server/domain/errors.js';
import type { Loaded } from './load.js';
import type { Problem } from './problem.js';
import type { CaseText } from './read.js';

/** What the worker says of the files: the cases, or what is wrong with them. */
export type Told =
  | { readonly cases: Pick<Loaded, 'graph' | 'release'> }
  | { readonly message: string; readonly problems: readonly Problem[] };

/**
 * The same as `casesOf`, in a thread of its own: a megabyte of case files is read for more than a second, in which a
 * server would answer nobody. Of the built product only.
 *
 * @throws CaseInvalid with every problem in `data.problems`
 */
export async function casesApart(files: readonly CaseText[]): Promise<Pick<Loaded, 'graph' | 'release'>> {
  const worker = new Worker(new URL('./apart-worker.js', import.meta.url), { workerData: files });
  try {
    const [told] = (await once(worker, 'message')) as [Told];
    if ('cases' in told) return told.cases;
    throw new CaseInvalid(told.message, { problems: told.problems });
  } finally {
    await worker.terminate();
  }
}
