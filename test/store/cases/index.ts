import { areaCases } from './areas.js';
import type { StoreCase } from './case.js';
import { concurrencyCases } from './concurrency.js';
import { expandCases } from './expand.js';
import { historyCases } from './history.js';
import { hostileCases } from './hostile.js';
import { listCases } from './lists.js';
import { nodeCases } from './nodes.js';
import { pageCases } from './pages.js';
import { releaseCases } from './releases.js';
import { scopeCases } from './scope.js';
import { searchCases } from './search.js';
import { windowCases } from './windows.js';

/** What every store has to answer, whatever its engine. */
export const CASES: readonly StoreCase[] = [
  ...nodeCases,
  ...expandCases,
  ...windowCases,
  ...areaCases,
  ...listCases,
  ...pageCases,
  ...searchCases,
  ...scopeCases,
  ...hostileCases,
  ...releaseCases,
  ...historyCases,
  ...concurrencyCases,
];
