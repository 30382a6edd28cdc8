import { describe, expect, it } from 'vitest';
import { countTests } from '../../.ci/gate.mjs';

const report = (...files: { name: string; tests: string[] }[]): string =>
  JSON.stringify({
    testResults: files.map(({ name, tests }) => ({
      name,
      assertionResults: tests.map((status) => ({ status, fullName: 'a test' })),
    })),
  });

describe('how the gate counts tests', () => {
  it('counts what passed and what failed', () => {
    const text = report({ name: 'a', tests: ['passed', 'failed'] }, { name: 'b', tests: ['passed'] });
    expect(countTests(text)).toEqual({ passed: 2, failed: 1, unseen: [] });
  });

  it.each(['skipped', 'pending', 'todo'])('takes a test that is %s for a failed one, by name', (status) => {
    expect(countTests(report({ name: 'a', tests: ['passed', status] }))).toEqual({
      passed: 1,
      failed: 1,
      unseen: [`a: a test (${status})`],
    });
  });

  it('takes a file that could not be loaded for a failed test', () => {
    const { passed, failed } = countTests(report({ name: 'a', tests: [] }, { name: 'b', tests: ['passed'] }));
    expect([passed, failed]).toEqual([1, 1]);
  });

  it('is not content with no report, nor with an empty one', () => {
    expect(countTests(null).failed).toBeGreaterThan(0);
    expect(countTests(report()).failed).toBeGreaterThan(0);
  });
});
