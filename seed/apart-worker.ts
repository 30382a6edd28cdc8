import { parentPort, workerData } from 'node:worker_threads';
import { CaseInvalid } from '../server/domain/errors.js';
import type { Told } from './apart.js';
import { casesOf } from './load.js';
import type { Problem } from './problem.js';
import type { CaseText } from './read.js';

/** The thread of `casesApart`: reads the files that it was given, and says what came of it. */

function read(files: readonly CaseText[]): Told {
  try {
    return { cases: casesOf(files) };
  } catch (error) {
    if (!(error instanceof CaseInvalid)) throw error;
    return { message: error.message, problems: error.data['problems'] as readonly Problem[] };
  }
}

parentPort?.postMessage(read(workerData as readonly CaseText[]));
