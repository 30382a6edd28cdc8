import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../server/store/open.js';
import { releaseFor } from './build.js';
import type { StoreCase } from './cases/case.js';
import { CASES } from './cases/index.js';
import { SABOTEURS, sabotaged, type Saboteur } from './saboteurs.js';

/** Whether the case finds fault with the embedded engine under this saboteur. */
async function fails({ graph, run }: StoreCase, saboteur: Omit<Saboteur, 'name'>): Promise<boolean> {
  const honest = await openStore({ kind: 'embedded' });
  const store = sabotaged(honest, saboteur);
  try {
    await store.prepare();
    await store.replace(graph, releaseFor(graph));
    return (await run(store)).some(({ got, want }) => !isDeepStrictEqual(got, want));
  } catch {
    return true;
  } finally {
    await honest.close();
  }
}

async function firstToFail(saboteur: Omit<Saboteur, 'name'>): Promise<string | null> {
  for (const one of CASES) if (await fails(one, saboteur)) return one.name;
  return null;
}

describe('the suite bites', () => {
  it('and lets an honest store pass through the same wrapper', async () => {
    expect(await firstToFail({})).toBeNull();
  });

  it.each(SABOTEURS)('$name', { timeout: 30_000 }, async (saboteur) => {
    expect(await firstToFail(saboteur), 'the case that catches it').not.toBeNull();
  });

  it('has a saboteur for every question that the port answers, and for every name only one', () => {
    const names = SABOTEURS.map(({ name }) => name);
    const methods = new Set(names.map((name) => name.split(':')[0]));
    expect(new Set(names).size).toBe(names.length);
    expect([...methods].sort()).toStrictEqual(
      [
        'activities',
        'all',
        'areaByCode',
        'areaClosure',
        'areas',
        'bodies',
        'bodiesOfAreas',
        'citing',
        'coverage',
        'coverageOfAreas',
        'expand',
        'graph',
        'history',
        'lessons',
        'meetings',
        'nearest',
        'nodes',
        'organizations',
        'read',
        'relations',
        'release',
        'replace',
        'search',
        'years',
      ].sort(),
    );
  });
});
