import { describe, expect, it } from 'vitest';
import { secondsUntil, waitBefore } from '../../../web/model/backoff.js';

describe('the wait before asking again', () => {
  it('doubles from a second to half a minute', () => {
    const waits = [0, 1, 2, 3, 4, 5, 50].map((tries) => waitBefore(tries, 0.5, null));
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('is a fifth shorter or longer by chance, and at least what the server asks for', () => {
    expect([waitBefore(3, 0, null), waitBefore(3, 1, null)]).toEqual([6_400, 9_600]);
    expect([waitBefore(0, 0.5, 12_000), waitBefore(5, 0.5, 12_000)]).toEqual([12_000, 30_000]);
  });

  it('is told in whole seconds, never none', () => {
    expect([secondsUntil(12_000, 0), secondsUntil(12_000, 11_001), secondsUntil(0, 5)]).toEqual([12, 1, 1]);
  });
});
