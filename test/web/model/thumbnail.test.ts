import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THUMBNAIL, thumbnail } from '../../../web/model/thumbnail.js';

const body = (id: string, parent?: string, kind = 'CONFERENCE') => ({
  id,
  kind,
  partOf: parent === undefined ? [] : [{ id: parent }],
});

describe('the small picture of an area', () => {
  it('has a council with its parts, and beside it what stands alone', () => {
    const picture = thumbnail([
      body('council', undefined, 'COUNCIL'),
      body('a', 'council'),
      body('b', 'council'),
      body('alone'),
    ]);
    expect(picture.boxes.filter((box) => box.council)).toHaveLength(1);
    expect(picture.lines).toHaveLength(2);
    expect(picture.divider).not.toBeNull();
    const beside = picture.boxes.at(-1);
    expect(beside?.x).toBeGreaterThan(picture.divider ?? Infinity);
  });

  it('has no divider where everything stands alone, and nothing where there is nothing', () => {
    expect(thumbnail([body('a'), body('b')])).toMatchObject({ divider: null, lines: [] });
    expect(thumbnail([])).toEqual({ boxes: [], lines: [], divider: null });
  });

  it('draws every body once, inside its bounds and apart from the others', () => {
    const forests = fc
      .array(fc.option(fc.nat({ max: 9 })), { maxLength: 10 })
      .map((parents) =>
        parents.map((parent, at) => body(`b${at}`, parent === null ? undefined : `b${parent}`)),
      );
    fc.assert(
      fc.property(forests, (bodies) => {
        const { boxes } = thumbnail(bodies);
        expect(boxes.length).toBeLessThanOrEqual(bodies.length);
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(THUMBNAIL.width + 0.001);
          const others = boxes.slice(index + 1).filter((other) => other.y === box.y);
          for (const other of others) {
            expect(box.x + box.width <= other.x || other.x + other.width <= box.x).toBe(true);
          }
        }
      }),
    );
  });
});
