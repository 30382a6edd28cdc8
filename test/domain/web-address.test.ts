import { describe, expect, it } from 'vitest';
import { webAddress } from '../../server/domain/web-address.js';

describe('an address', () => {
  it.each(['https://www.mhlw.go.jp/a?b=c#d', 'http://example.org', 'HTTPS://例え.jp/会議'])(
    '%s of the web is kept as it is written',
    (url) => {
      expect(webAddress(url)).toBe(url);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org',
    '/graphql',
    'https:',
    'https:///x',
    ' https://example.org',
    'http://[bad',
    '',
  ])('%j is none', (url) => {
    expect(webAddress(url)).toBeNull();
  });

  it('may be missing', () => {
    expect(webAddress(null)).toBeNull();
  });
});
