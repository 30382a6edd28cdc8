import { describe, expect, it } from 'vitest';
import { nameIn, pick, pickOrNull } from '../../server/graphql/text.js';

describe('a text', () => {
  it('is given in the language asked for', () => {
    expect([pick({ ja: '会議', en: 'meeting' }, 'JA'), pick({ ja: '会議', en: 'meeting' }, 'EN')]).toEqual([
      '会議',
      'meeting',
    ]);
  });

  it('is Japanese where there is no English', () => {
    expect(pick({ ja: '会議', en: null }, 'EN')).toBe('会議');
    expect(nameIn({ name: '柏市', nameEn: null }, 'EN')).toBe('柏市');
  });

  it('may be missing', () => {
    expect(pickOrNull(null, 'EN')).toBeNull();
  });
});
