import { describe, expect, test } from 'vitest';
import { atPlace, fitted, keptInSight, placeOf, revealed, zoomedBy } from '../../../web/diagram/viewport.js';

const CLEAR = { width: 150, height: 50 };
const NOTHING: [] = [];

describe('fitted', () => {
  test('shows a small picture at full size, in the middle, a little below the top', () => {
    expect(fitted({ width: 400, height: 300 }, { width: 800, height: 700 }, NOTHING, CLEAR, 'all')).toEqual({
      zoom: 1,
      pan: { x: 200, y: 24 },
    });
  });

  test('shrinks a picture to its window, but never below 80 %: then its top left is shown', () => {
    const window = { width: 800, height: 700 };
    expect(fitted({ width: 888, height: 700 }, window, NOTHING, CLEAR, 'all').zoom).toBeCloseTo(0.9, 2);
    expect(fitted({ width: 2000, height: 3000 }, window, NOTHING, CLEAR, 'all')).toEqual({
      zoom: 0.8,
      pan: { x: 0, y: 0 },
    });
  });

  test('goes a little below 80 % where that shows all of the width', () => {
    const window = { width: 648, height: 570 };
    expect(fitted({ width: 856, height: 760 }, window, NOTHING, CLEAR, 'all').zoom).toBeCloseTo(648 / 856, 5);
    expect(fitted({ width: 910, height: 760 }, window, NOTHING, CLEAR, 'all').zoom).toBe(0.8);
    expect(fitted({ width: 600, height: 760 }, window, NOTHING, CLEAR, 'all').zoom).toBe(0.8);
  });

  test('a long narrow picture keeps its size where only the width counts', () => {
    expect(
      fitted({ width: 360, height: 1900 }, { width: 360, height: 600 }, NOTHING, CLEAR, 'width').zoom,
    ).toBe(1);
  });

  test('goes below the buttons where it would lie under them', () => {
    const scene = { width: 800, height: 500 };
    const corner = [{ x: 700, y: 0, width: 100, height: 40 }];
    expect(fitted(scene, { width: 800, height: 700 }, corner, CLEAR, 'all').pan.y).toBe(50);
    expect(
      fitted(scene, { width: 800, height: 700 }, [{ x: 0, y: 0, width: 100, height: 40 }], CLEAR, 'all').pan
        .y,
    ).toBe(24);
  });
});

test('zoomedBy keeps what is under the pointer there, within the limits', () => {
  const viewport = { zoom: 1, pan: { x: 10, y: 20 } };
  const next = zoomedBy(viewport, 2, { x: 110, y: 120 });
  expect(next).toEqual({ zoom: 2, pan: { x: -90, y: -80 } });
  expect(zoomedBy(viewport, 100, { x: 0, y: 0 }).zoom).toBe(4);
  expect(zoomedBy(viewport, 0.001, { x: 0, y: 0 }).zoom).toBe(0.2);
});

test('keptInSight leaves a part of the picture in the window', () => {
  const scene = { width: 500, height: 50 };
  const window = { width: 800, height: 600 };
  expect(keptInSight({ zoom: 1, pan: { x: -2000, y: 5000 } }, scene, window)).toEqual({ x: -420, y: 550 });
  expect(keptInSight({ zoom: 1, pan: { x: 30, y: 40 } }, scene, window)).toEqual({ x: 30, y: 40 });
});

test('revealed moves only as far as needed', () => {
  const window = { width: 800, height: 600 };
  const viewport = { zoom: 1, pan: { x: 0, y: 0 } };
  expect(revealed(viewport, { x: 100, y: 100, width: 50, height: 50 }, window)).toEqual({ x: 0, y: 0 });
  expect(revealed(viewport, { x: 100, y: 700, width: 50, height: 50 }, window)).toEqual({ x: 0, y: -166 });
  expect(revealed(viewport, { x: -40, y: 100, width: 50, height: 50 }, window)).toEqual({ x: 56, y: 0 });
});

describe('the place in the middle', () => {
  const scene = {
    boxes: [
      { bodyId: 'a', x: 0, y: 0, width: 100, height: 50 },
      { bodyId: 'b', x: 400, y: 300, width: 100, height: 50 },
    ],
  };
  const window = { width: 800, height: 600 };

  test('is told from the nearest body', () => {
    const viewport = { zoom: 2, pan: { x: -460, y: -300 } };
    expect(placeOf(viewport, scene, window)).toEqual({ bodyId: 'b', x: -20, y: -25, zoom: 2 });
    expect(placeOf(viewport, { boxes: [] }, window)).toBeNull();
  });

  test('is in the middle of a window of any size', () => {
    const place = { bodyId: 'b', x: -20, y: -25, zoom: 2 };
    expect(atPlace(place, scene, window)).toEqual({ zoom: 2, pan: { x: -460, y: -300 } });
    expect(atPlace(place, scene, { width: 360, height: 500 })).toEqual({
      zoom: 2,
      pan: { x: -680, y: -350 },
    });
    expect(atPlace({ ...place, zoom: 90 }, scene, window)?.zoom).toBe(4);
    expect(atPlace({ ...place, bodyId: 'gone' }, scene, window)).toBeNull();
  });
});
