import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far two colours of a pixel may be apart, 0 to 1: edges of letters are smoothed in more than one way. */
const COLOUR = 0.25;

/**
 * The share of pixels in which two pictures of one size differ, 0 to 1; of those in which anything is drawn, so that a
 * picture does not come out well for its empty ground.
 *
 * @throws Error when the pictures have two sizes, or are empty
 */
export function difference(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height) {
    throw new Error(`${width} × ${height} and ${b.width} × ${b.height}`);
  }
  const drawn = Math.max(inked(a), inked(b));
  if (drawn === 0) throw new Error('nothing is drawn');
  const differing = pixelmatch(a.data, b.data, undefined, width, height, { threshold: COLOUR });
  return differing / drawn;
}

/** Pixels that have not the colour of the ground, which is that of the first. */
function inked({ data }: PNG): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const isGround = data[at] === data[0] && data[at + 1] === data[1] && data[at + 2] === data[2];
    if (!isGround) count += 1;
  }
  return count;
}
