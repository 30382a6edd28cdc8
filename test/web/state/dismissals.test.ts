import { describe, expect, it } from 'vitest';
import { formatDismissed, MAX_NOTE, parseDismissed } from '../../../web/model/findings/dismissal.js';
import { Dismissals, DISMISSALS_CHANGED, DISMISSED_KEY, type Keeper } from '../../../web/state/dismissals.js';

const NOTED = { note: '電話で確かめた', on: '2026-11-23', fiscalYear: 2013, release: 'abc' };

/** A storage as a browser has it, which may refuse to read or to write. */
class Shelf implements Keeper {
  readonly #texts = new Map<string, string>();
  refuses: 'nothing' | 'writing' | 'everything' = 'nothing';

  getItem(key: string): string | null {
    if (this.refuses === 'everything') throw new DOMException('blocked', 'SecurityError');
    return this.#texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (this.refuses !== 'nothing') throw new DOMException('full', 'QuotaExceededError');
    this.#texts.set(key, text);
  }
}

const keptOn = (shelf: Shelf): Dismissals => new Dismissals(() => shelf);
const ids = ({ items }: Dismissals): string[] => [...items.keys()].sort();

describe('what was dismissed', () => {
  it('is there again when the page is opened anew, until it is brought back', () => {
    const shelf = new Shelf();
    keptOn(shelf).dismiss('rule~a', NOTED);
    const again = keptOn(shelf);
    expect([again.kept, again.items.get('rule~a')]).toEqual([true, NOTED]);
    again.restore('rule~a');
    expect(ids(keptOn(shelf))).toEqual([]);
  });

  it('announces each change once', () => {
    const dismissals = keptOn(new Shelf());
    let told = 0;
    dismissals.addEventListener(DISMISSALS_CHANGED, () => (told += 1));
    dismissals.dismiss('a', NOTED);
    dismissals.restore('a');
    dismissals.reload();
    expect(told).toBe(3);
  });

  it('keeps what another window noted meanwhile', () => {
    const shelf = new Shelf();
    const [one, other] = [keptOn(shelf), keptOn(shelf)];
    one.dismiss('a', NOTED);
    other.dismiss('b', NOTED);
    expect(ids(keptOn(shelf))).toEqual(['a', 'b']);
    one.reload();
    expect(ids(one)).toEqual(['a', 'b']);
  });

  it('holds while the page is open where the browser blocks its storage', () => {
    const blocked = new Dismissals(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(blocked.kept).toBe(false);
    blocked.dismiss('a', NOTED);
    blocked.dismiss('b', NOTED);
    blocked.restore('a');
    expect([ids(blocked), blocked.kept]).toEqual([['b'], false]);
  });

  it('loses nothing when the storage is full, and is kept as soon as there is room', () => {
    const shelf = new Shelf();
    const dismissals = keptOn(shelf);
    dismissals.dismiss('a', NOTED);
    shelf.refuses = 'writing';
    dismissals.dismiss('b', NOTED);
    dismissals.dismiss('c', NOTED);
    expect([ids(dismissals), dismissals.kept]).toEqual([['a', 'b', 'c'], false]);
    expect(ids(keptOn(shelf))).toEqual(['a']);
    shelf.refuses = 'nothing';
    dismissals.dismiss('d', NOTED);
    expect([ids(keptOn(shelf)), dismissals.kept]).toEqual([['a', 'b', 'c', 'd'], true]);
  });

  it('outlives a storage that stops to answer', () => {
    const shelf = new Shelf();
    const dismissals = keptOn(shelf);
    dismissals.dismiss('a', NOTED);
    shelf.refuses = 'everything';
    dismissals.reload();
    expect([ids(dismissals), dismissals.kept]).toEqual([['a'], false]);
  });

  it('is not taken from the storage of another form', () => {
    expect(DISMISSED_KEY).toMatch(/^renkei-atlas\/.+\/v1$/);
  });
});

describe('what was kept', () => {
  it.each(['', '{', 'null', '[]', '"x"', '5', '[{"note":"x"}]'])(
    'counts as nothing when it is %j',
    (text) => {
      expect(parseDismissed(text).size).toBe(0);
    },
  );

  it('is read entry by entry', () => {
    const text = JSON.stringify({
      good: NOTED,
      noYear: { ...NOTED, fiscalYear: null },
      bare: {},
      wrongDay: { ...NOTED, on: 'yesterday' },
      wrongYear: { ...NOTED, fiscalYear: '2013' },
      nothing: null,
    });
    expect([...parseDismissed(text).keys()]).toEqual(['good', 'noYear']);
  });

  it('is written and read back, and no longer than a note may be', () => {
    const items = new Map([
      ['__proto__', NOTED],
      ['b', { ...NOTED, note: '' }],
    ]);
    expect(parseDismissed(formatDismissed(items))).toEqual(items);
    const long = new Map([['a', { ...NOTED, note: 'x'.repeat(MAX_NOTE + 1) }]]);
    expect(parseDismissed(formatDismissed(long)).get('a')?.note).toHaveLength(MAX_NOTE);
  });
});
