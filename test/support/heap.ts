import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that are in use when everything that can be given back has been. */
export async function heapInUse(): Promise<number> {
  for (let i = 0; i < 3; i += 1) {
    collect();
    await new Promise(setImmediate);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** By how much `values` rise from one to the next, by the line that fits them best. */
export function slopeOf(values: readonly number[]): number {
  const meanX = (values.length - 1) / 2;
  const meanY = values.reduce((sum, value) => sum + value, 0) / values.length;
  const over = values.reduce((sum, value, x) => sum + (x - meanX) * (value - meanY), 0);
  return over / values.reduce((sum, _, x) => sum + (x - meanX) ** 2, 0);
}
