import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../architecture/rules/tree.js';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: { start: string };
};

/** What `npm start` tells Node. */
export const START_OPTIONS: readonly string[] = scripts.start
  .split(' ')
  .filter((word) => word.startsWith('--'));
