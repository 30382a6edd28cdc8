import { describe, expect, it } from 'vitest';
import { ReleaseMoved } from '../../../web/api/errors.js';
import { RELEASE_SEEN, ReleaseWatch } from '../../../web/api/release-watch.js';

describe('the release that a page shows', () => {
  it('is that of the first answer, and only its answers are let in', () => {
    const watch = new ReleaseWatch();
    let seen = 0;
    watch.addEventListener(RELEASE_SEEN, () => (seen += 1));
    watch.accept(null);
    expect([watch.shown, seen]).toEqual([null, 0]);
    watch.accept('aaaa');
    watch.accept('aaaa');
    watch.accept(null);
    expect([watch.shown, watch.newer, seen]).toEqual(['aaaa', null, 1]);

    expect(() => watch.accept('bbbb')).toThrow(ReleaseMoved);
    expect(() => watch.accept('bbbb')).toThrow(ReleaseMoved);
    expect([watch.shown, watch.newer, seen]).toEqual(['aaaa', 'bbbb', 2]);
    watch.accept('aaaa');
    expect(() => watch.accept('cccc')).toThrow(ReleaseMoved);
    expect([watch.shown, watch.newer, seen]).toEqual(['aaaa', 'cccc', 3]);
  });

  it('is not moved on from by itself: that it moved is no failure to be tried again', () => {
    const moved = new ReleaseMoved('bbbb');
    expect([moved.passing, moved.code, moved.release]).toEqual([false, 'RELEASE_MOVED', 'bbbb']);
  });
});
