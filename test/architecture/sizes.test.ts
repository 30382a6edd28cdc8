import { describe, expect, it } from 'vitest';
import { isMeasured, lineCount, quantile, sizesOf } from './rules/sizes.js';
import { made, projectFiles } from './rules/tree.js';

const lines = (n: number): string[] => Array.from({ length: n }, () => 'x');

describe('sizes of files', () => {
  it('keep to the bar in the tree', () => {
    const sizes = sizesOf(projectFiles());
    expect(sizes.tooLong).toEqual([]);
    expect(sizes.median).toBeGreaterThan(0);
    expect(sizes.median).toBeLessThanOrEqual(120);
    expect(sizes.p90).toBeLessThanOrEqual(250);
  });

  it('names a file of 401 lines and lets one of 400 be', () => {
    const files = [made('web/a.ts', ...lines(401)), made('web/b.ts', ...lines(400))];
    expect(sizesOf(files)).toEqual({ median: 400, p90: 401, tooLong: ['web/a.ts (401)'] });
  });

  it('leaves out data and what is generated, and nothing else', () => {
    expect(isMeasured('seed/casebook/sakai.yaml')).toBe(false);
    expect(isMeasured('server/graphql/generated/types.ts')).toBe(false);
    expect(isMeasured('server/graphql/schema.graphql')).toBe(false);
    expect(isMeasured('test/store/cases.ts')).toBe(true);
    expect(isMeasured('web/styles/base.css')).toBe(true);
  });

  it('counts as an editor does', () => {
    expect([lineCount('a\nb\n'), lineCount('a\nb'), lineCount('')]).toEqual([2, 2, 1]);
    expect([quantile([3, 1, 2], 0.5), quantile([1, 2, 3, 4], 0.9), quantile([], 0.5)]).toEqual([2, 4, 0]);
  });
});
