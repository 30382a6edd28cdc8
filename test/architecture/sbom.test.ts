import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOfMaterials, runningPackages } from '../../.ci/sbom.mjs';
import type { LockFile } from './rules/dependencies.js';
import { ROOT } from './rules/tree.js';

const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

describe('the bill of materials', () => {
  const bill = billOfMaterials();
  const named = bill.components.map(({ name, version }) => `${name}@${version}`);

  it('has every package that runs with the product, and no tool', () => {
    const runs = runningPackages(read('package-lock.json') as LockFile);
    expect(new Set(named)).toEqual(runs);
    const { dependencies } = read('package.json') as { dependencies: object };
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names).not.toContain('vitest');
  });

  it('says of each under which licence it is', () => {
    const silent = bill.components.filter(({ licenses = [] }) => licenses.length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('is of this product, and the same each time', () => {
    expect(bill.metadata.component.name).toBe('renkei-atlas');
    expect(billOfMaterials()).toEqual(bill);
  });
});
