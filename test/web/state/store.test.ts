import { describe, expect, it } from 'vitest';
import { HOME } from '../../../web/model/url.js';
import { AtlasStore, VIEW_CHANGED, type AddressBar } from '../../../web/state/store.js';

/** An address bar with a history, as a browser has one. */
class Bar implements AddressBar {
  readonly entries: string[];
  #at = 0;
  #listener: (() => void) | null = null;

  constructor(url: string) {
    this.entries = [url];
  }

  get location(): { pathname: string; search: string } {
    return new URL(this.entries[this.#at] ?? '/', 'https://atlas.example');
  }

  readonly history = {
    pushState: (_data: unknown, _unused: string, url: string): void => {
      this.entries.splice(this.#at + 1);
      this.entries.push(url);
      this.#at += 1;
    },
    replaceState: (_data: unknown, _unused: string, url: string): void => {
      this.entries[this.#at] = url;
    },
  };

  addEventListener(_type: 'popstate', listener: () => void): void {
    this.#listener = listener;
  }

  removeEventListener(): void {
    this.#listener = null;
  }

  back(): void {
    this.#at -= 1;
    this.#listener?.();
  }
}

describe('the store', () => {
  it('begins with what the address says', () => {
    const { view } = new AtlasStore(new Bar('/area/a?fy=2012&lang=en'));
    expect(view).toMatchObject({ page: 'area', area: 'a', fiscalYear: 2012, locale: 'en' });
  });

  it('writes every change into the address, and says so once', () => {
    const bar = new Bar('/area/a?fy=2012');
    const store = new AtlasStore(bar);
    let changes = 0;
    store.addEventListener(VIEW_CHANGED, () => (changes += 1));
    store.go({ selected: 'b' });
    store.go({ selected: 'b' });
    expect(bar.entries).toEqual(['/area/a?fy=2012', '/area/a?fy=2012&sel=b']);
    expect(changes).toBe(1);
  });

  it('follows the way back', () => {
    const bar = new Bar('/area/a?fy=2012');
    const store = new AtlasStore(bar);
    store.go({ fiscalYear: 2013 });
    bar.back();
    expect(store.view.fiscalYear).toBe(2012);
  });

  it('completes the address without a step in the history', () => {
    const bar = new Bar('/area/a');
    new AtlasStore(bar).go({ fiscalYear: 2013 }, { replace: true });
    expect(bar.entries).toEqual(['/area/a?fy=2013']);
  });

  it('keeps language and colours over links, and nothing else', () => {
    const store = new AtlasStore(new Bar('/area/a?fy=2012&sel=b&off=member&lang=en&theme=dark'));
    store.goTo('/area/c', '');
    expect(store.view).toEqual({ ...HOME, page: 'area', area: 'c', locale: 'en', theme: 'dark' });
  });

  it('keeps what was opened and closed in the address, without a step in the history', () => {
    const bar = new Bar('/area/a?fy=2013');
    const store = new AtlasStore(bar);
    store.expand([
      ['body-x', true],
      ['body-y~PARTS', false],
    ]);
    expect(bar.entries).toEqual(['/area/a?fy=2013&open=x,-y*']);
    expect([...store.expansion]).toEqual([
      ['body-x', true],
      ['body-y~PARTS', false],
    ]);
    const before = store.expansion;
    store.go({ fiscalYear: 2012 });
    expect(store.expansion).toBe(before);
    store.expand([
      ['body-x', null],
      ['body-y~PARTS', null],
    ]);
    expect(bar.entries.at(-1)).toBe('/area/a?fy=2012');
    expect(store.expansion.size).toBe(0);
  });

  it('lets go of the address bar', () => {
    const bar = new Bar('/area/a');
    const store = new AtlasStore(bar);
    store.go({ fiscalYear: 2013 });
    store.close();
    bar.back();
    expect(store.view.fiscalYear).toBe(2013);
  });

  it('names the release that is shown, without a step in the history, wherever it goes', () => {
    const bar = new Bar('/area/a?fy=2012');
    const store = new AtlasStore(bar);
    let changes = 0;
    store.addEventListener(VIEW_CHANGED, () => (changes += 1));
    store.showRelease('da6589eebeac0371');
    store.showRelease('da6589eebeac0371');
    expect([bar.entries, changes]).toEqual([['/area/a?fy=2012&r=da6589e'], 1]);
    store.go({ ...HOME, page: 'findings' });
    store.goTo('/area/b', '?fy=2013');
    expect(bar.entries.slice(1)).toEqual(['/findings?r=da6589e', '/area/b?fy=2013&r=da6589e']);
  });

  it('keeps the release of an old link until another is asked for', () => {
    const bar = new Bar('/area/a?r=9f90ecb');
    const store = new AtlasStore(bar);
    store.showRelease('da6589eebeac0371');
    store.goTo('/questions', '');
    store.go({ ...HOME });
    expect(bar.entries).toEqual(['/area/a?r=9f90ecb', '/questions?r=9f90ecb', '/?r=9f90ecb']);
    store.go({ release: 'da6589e' }, { replace: true });
    expect(bar.entries.at(-1)).toBe('/?r=da6589e');
  });

  it('completes an entry of the history that was left before the release was known', () => {
    const bar = new Bar('/area/a');
    const store = new AtlasStore(bar);
    store.go({ area: 'b' });
    store.showRelease('da6589eebeac0371');
    bar.back();
    expect(bar.entries).toEqual(['/area/a?r=da6589e', '/area/b?r=da6589e']);
    expect(store.view).toMatchObject({ area: 'a', release: 'da6589e' });
  });

  it('leaves an address that is no page as it is', () => {
    const bar = new Bar('/nothing/here');
    new AtlasStore(bar).showRelease('da6589eebeac0371');
    expect(bar.entries).toEqual(['/nothing/here']);
  });
});
