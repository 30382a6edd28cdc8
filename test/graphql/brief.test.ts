import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { briefErrors, briefMessage } from '../../server/graphql/brief.js';

describe('a message', () => {
  it('stays as it is when it is short', () => {
    expect(briefMessage('first: must be 1 to 100')).toBe('first: must be 1 to 100');
  });

  it('is cut between two characters when it is long', () => {
    const cut = briefMessage(`a${'😀'.repeat(1_000)}`);
    expect(cut.length).toBeLessThan(500);
    expect(cut).toMatch(/^a(?:😀)+…$/u);
  });
});

describe('the errors of a refusal', () => {
  const bytes = (errors: readonly GraphQLError[]): number => Buffer.byteLength(JSON.stringify({ errors }));

  it('are as many as go into a short answer', () => {
    const errors = Array.from({ length: 100 }, (_, i) => new GraphQLError(`${i} ${'会'.repeat(300)}`));
    const kept = briefErrors(errors);
    expect(kept.length).toBeGreaterThan(1);
    expect(kept[0]?.message).toBe(errors[0]?.message);
    expect(bytes(kept)).toBeLessThan(4_096);
  });

  it('do not say where they are when that alone is long', () => {
    const [kept] = briefErrors([
      new GraphQLError('no', { path: ['a'.repeat(10_000)], extensions: { code: 'X' } }),
    ]);
    expect(kept?.toJSON()).toEqual({ message: 'no', extensions: { code: 'X' } });
  });
});
