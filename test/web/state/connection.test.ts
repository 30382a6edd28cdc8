import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused, Unreachable } from '../../../web/api/errors.js';
import { ASK_AGAIN, CONNECTION_CHANGED, Connection } from '../../../web/state/connection.js';

/** A browser whose network and tab the test holds in its hand; time is that of the fake timers. */
function browser() {
  const state = { online: true, hidden: false, answers: true, probes: 0, changed: () => {}, listening: true };
  const connection = new Connection({
    isOnline: () => state.online,
    isHidden: () => state.hidden,
    chance: () => 0.5,
    now: () => Date.now(),
    probe: () => {
      state.probes += 1;
      return Promise.resolve(state.answers);
    },
    listen: (changed) => {
      state.changed = changed;
      return () => (state.listening = false);
    },
  });
  let asked = 0;
  connection.addEventListener(ASK_AGAIN, () => (asked += 1));
  return { state, connection, asked: () => asked };
}

const gone = new Unreachable('no');

describe('asking again', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('happens once for many failures, later each time, and soon again after an answer', () => {
    const { connection, asked } = browser();
    const waits: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      for (let panel = 0; panel < 3; panel += 1) connection.failed(gone);
      waits.push((connection.due ?? 0) - connection.now());
      vi.advanceTimersToNextTimer();
      expect([asked(), connection.due]).toEqual([round + 1, null]);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    connection.answered();
    connection.failed(gone);
    expect((connection.due ?? 0) - connection.now()).toBe(1_000);
  });

  it('still happens for one part after another had its answer', () => {
    const { connection, asked } = browser();
    connection.failed(gone);
    connection.answered();
    vi.advanceTimersByTime(1_000);
    expect(asked()).toBe(1);
  });

  it('waits as long as the server says', () => {
    const { connection } = browser();
    connection.failed(new Refused('DB_UNAVAILABLE', '', 503, 12_000));
    expect((connection.due ?? 0) - connection.now()).toBe(12_000);
  });

  it('does not happen while nobody looks, and at once when somebody does', () => {
    const { connection, state, asked } = browser();
    state.hidden = true;
    connection.failed(gone);
    vi.advanceTimersByTime(60_000);
    state.changed();
    expect(asked()).toBe(0);
    state.hidden = false;
    state.changed();
    expect(asked()).toBe(1);
  });

  it('happens at once when the network is back, and when somebody wants it', () => {
    const { connection, state, asked } = browser();
    state.online = false;
    connection.failed(gone);
    state.online = true;
    state.changed();
    expect(asked()).toBe(1);
    connection.failed(gone);
    connection.again();
    vi.advanceTimersByTime(60_000);
    expect([asked(), connection.due]).toEqual([2, null]);
  });

  it('stops when the connection is closed', () => {
    const { connection, state, asked } = browser();
    connection.failed(gone);
    connection.close();
    vi.advanceTimersByTime(60_000);
    expect([asked(), state.listening]).toEqual([0, false]);
  });
});

describe('being offline', () => {
  it('is said when there is no network and no answer, and no longer when there is one', () => {
    const { connection, state } = browser();
    let told = 0;
    connection.addEventListener(CONNECTION_CHANGED, () => (told += 1));
    connection.failed(gone);
    expect(connection.offline).toBe(false);
    state.online = false;
    connection.failed(gone);
    expect(connection.offline).toBe(true);
    connection.failed(new Refused('DB_UNAVAILABLE', '', 503, null));
    expect(connection.offline).toBe(false);
    connection.failed(gone);
    connection.answered();
    expect(connection.offline).toBe(false);
    expect(told).toBeGreaterThan(2);
    connection.close();
  });

  it('is believed of the browser only when the server does not answer either', async () => {
    const { connection, state } = browser();
    state.online = false;
    state.changed();
    await vi.waitFor(() => expect(state.probes).toBe(1));
    expect(connection.offline).toBe(false);
    state.answers = false;
    state.changed();
    await vi.waitFor(() => expect(connection.offline).toBe(true));
    state.online = true;
    state.changed();
    await vi.waitFor(() => expect(connection.offline).toBe(false));
  });
});
