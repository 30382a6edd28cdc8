import { describe, expect, it } from 'vitest';
import { ranks } from '../../server/domain/rank.js';

const rankOf = (bodies: readonly string[], ...claims: [string, string][]): Record<string, number> =>
  Object.fromEntries(
    ranks(
      bodies,
      claims.map(([part, whole]) => ({ part, whole })),
    ),
  );

describe('ranks', () => {
  it('count how far a body is below the top', () => {
    expect(rankOf(['a', 'b', 'c'], ['c', 'b'], ['b', 'a'])).toEqual({ a: 0, b: 1, c: 2 });
  });

  it('follow the lowest of several parents', () => {
    expect(rankOf(['a', 'b', 'c'], ['c', 'a'], ['c', 'b'], ['b', 'a'])).toEqual({ a: 0, b: 1, c: 2 });
  });

  it('leave out parents that are not drawn', () => {
    expect(rankOf(['b', 'c'], ['b', 'a'], ['c', 'b'])).toEqual({ b: 0, c: 1 });
  });

  it('come to an end in a circle', () => {
    expect(Object.keys(rankOf(['a', 'b'], ['a', 'b'], ['b', 'a']))).toEqual(['b', 'a']);
  });
});
