import { describe, expect, it } from 'vitest';
import { meetingWords } from '../../../web/diagram/words.js';
import { readMeetings, summaryOf, type BodyMeetingsInput } from '../../../web/model/meetings.js';
import type { Standing } from '../../../web/model/view-graph.js';

/** A body that met on these occasions, and is said to have met so often. */
function told(
  ordinals: readonly (number | null)[],
  tallies: readonly (readonly [count: number, standing: Standing])[] = [],
): BodyMeetingsInput {
  const dated = { heldOn: '2013-07-24', heldOnPrecision: 'DAY', standing: 'STATED' } as const;
  return {
    body: 'b',
    state: 'KNOWN',
    meetings: ordinals.map((ordinal, i) => ({ id: `m${i}`, ordinal, ...dated })),
    tallies: tallies.map(([count, standing]) => ({ fiscalYear: 2013, count, standing })),
  };
}

/** What its tag says, with room and with less; with the least always the same. */
function words(input: BodyMeetingsInput, locale: 'ja' | 'en', hidden: readonly Standing[] = []): string[] {
  const summary = summaryOf(readMeetings(input, hidden).told);
  const all = summary ? meetingWords(summary, locale) : [];
  expect(all.at(-1)).toBe(all.length === 0 ? undefined : locale === 'ja' ? '開催' : 'meets');
  return all.slice(0, -1);
}

describe('the tag of meetings', () => {
  it('names the meetings that are told one by one', () => {
    expect(words(told([2]), 'ja')).toEqual(['第2回', '1回']);
    expect(words(told([2, 1]), 'ja')).toEqual(['第1・2回', '2回']);
    expect(words(told([3, 4, 5]), 'ja')).toEqual(['第3〜5回', '3回']);
    expect(words(told([1, 3, 4]), 'ja')).toEqual(['第1・3・4回', '3回']);
    expect(words(told([2]), 'en')).toEqual(['No. 2', '1 time', '1×']);
    expect(words(told([1, 2]), 'en')).toEqual(['Nos. 1, 2', '2 times', '2×']);
  });

  it('only counts them where one has no number', () => {
    expect(words(told([1, null]), 'ja')).toEqual(['2回']);
  });

  it('gives the count of the year where there is one, both where two differ', () => {
    expect(words(told([2], [[6, 'STATED']]), 'ja')).toEqual(['6回']);
    expect(
      words(
        told(
          [],
          [
            [10, 'PLANNED'],
            [8, 'PLANNED'],
          ],
        ),
        'ja',
      ),
    ).toEqual(['» 8・10回', '8・10回']);
    expect(
      words(
        told(
          [],
          [
            [10, 'PLANNED'],
            [8, 'PLANNED'],
          ],
        ),
        'en',
      ),
    ).toEqual(['» 8 / 10 times', '» 8/10×', '8/10×']);
  });

  it('gives what was held before what was planned', () => {
    const both = told(
      [],
      [
        [10, 'PLANNED'],
        [8, 'STATED'],
      ],
    );
    expect(words(both, 'ja')).toEqual(['8回']);
    expect(words(both, 'ja', ['STATED'])).toEqual(['» 10回', '10回']);
    expect(words(both, 'ja', ['STATED', 'PLANNED'])).toEqual([]);
  });

  it('says nothing where nothing is written', () => {
    expect(words(told([]), 'ja')).toEqual([]);
  });

  it('counts what is hidden', () => {
    expect(readMeetings(told([1, 2], [[6, 'PLANNED']]), ['STATED'])).toMatchObject({ hidden: 2 });
  });
});
