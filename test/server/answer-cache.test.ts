import { describe, expect, it } from 'vitest';
import { AnswerCache } from '../../server/http/answer-cache.js';
import { entityTag, hasAlready } from '../../server/http/entity-tag.js';
import { mediaTypeOf } from '../../server/http/media-type.js';

const answer = (release: string, bytes = 10) => ({
  release,
  bytes: Buffer.alloc(bytes, 'x'),
  etag: `"${release}"`,
});

describe('the cache of answers', () => {
  it('gives what it was given, of this very release', () => {
    const cache = new AnswerCache(1);
    cache.turnTo('a');
    const kept = answer('a');
    cache.keep('k', kept);
    expect([cache.find('k', 'a'), cache.find('k', 'b'), cache.find('other', 'a')]).toEqual([
      kept,
      null,
      null,
    ]);
  });

  it('drops everything when the release changes, also when it changes back', () => {
    const cache = new AnswerCache(1);
    for (const release of ['a', 'b', 'a']) {
      cache.turnTo(release);
      expect([cache.has('k'), cache.held]).toEqual([false, { answers: 0, bytes: 0 }]);
      cache.keep('k', answer(release));
    }
  });

  it('keeps nothing of a release that is not the current one', () => {
    const cache = new AnswerCache(1);
    cache.keep('k', answer('a'));
    cache.turnTo('b');
    cache.keep('k', answer('a'));
    expect(cache.has('k')).toBe(false);
  });

  it('never takes more room than it has, keys counted, and drops what was not asked for longest', () => {
    const cache = new AnswerCache(1);
    cache.turnTo('a');
    for (let i = 0; i < 2_000; i += 1) {
      cache.find('first', 'a');
      cache.keep(i === 0 ? 'first' : `${i}`.padEnd(500, '.'), answer('a', 1_000));
      expect(cache.held.bytes).toBeLessThanOrEqual(1024 * 1024);
    }
    expect(cache.held.answers).toBeGreaterThan(300);
    expect(cache.has('first')).toBe(true);
    expect(cache.has('1'.padEnd(500, '.'))).toBe(false);
  });

  it('leaves out what would take more than its share', () => {
    const cache = new AnswerCache(1);
    cache.turnTo('a');
    cache.keep('large', answer('a', 200 * 1024));
    cache.keep('k'.repeat(100_000), answer('a'));
    expect(cache.held.answers).toBe(0);
  });

  it('of no size keeps nothing', () => {
    const cache = new AnswerCache(0);
    cache.turnTo('a');
    cache.keep('k', answer('a'));
    expect([cache.isOn, cache.has('k'), cache.find('k', 'a')]).toEqual([false, false, null]);
  });
});

describe('an entity tag', () => {
  const bytes = Buffer.from('{}');
  const tag = entityTag('r1', 'application/json', bytes);

  it('is another for another release, media type or answer', () => {
    const others = [
      entityTag('r2', 'application/json', bytes),
      entityTag('r1', 'application/graphql-response+json', bytes),
      entityTag('r1', 'application/json', Buffer.from('[]')),
    ];
    expect(new Set([tag, ...others]).size).toBe(4);
    expect(tag).toMatch(/^"r1-[\w-]{22}"$/);
  });

  it.each([
    [undefined, false],
    ['"other"', false],
    [tag, true],
    [`W/${tag}`, true],
    [`"other", ${tag}`, true],
    ['*', true],
    [tag.slice(0, -2), false],
  ])('is known to a client that sends %s: %s', (header, known) => {
    expect(hasAlready(header, tag)).toBe(known);
  });
});

describe('the media type', () => {
  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json', 'application/json'],
    ['text/html,*/*;q=0.8', null],
    ['text/event-stream', null],
    ['application/json;charset=shift_jis', null],
    ['x'.repeat(300), null],
  ])('for %s is %s', (accept, type) => {
    expect([mediaTypeOf(accept), mediaTypeOf(accept)]).toEqual([type, type]);
  });
});
