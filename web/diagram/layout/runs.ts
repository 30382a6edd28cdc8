/** Things in columns: their order stays, the highest column is as low as it can be. Pure. */

/** Cuts a list into at most `most` runs whose greatest sum of heights is least. Empty for an empty list. */
export function runsOf<T>(things: readonly T[], most: number, heightOf: (thing: T) => number): T[][] {
  const heights = things.map(heightOf);
  const caps = new Set<number>();
  heights.forEach((_, from) => {
    let sum = 0;
    for (const height of heights.slice(from)) caps.add((sum += height));
  });
  const cap = [...caps].sort((a, b) => a - b).find((limit) => cutAt(heights, limit).length <= most);
  let next = 0;
  return cutAt(heights, cap ?? Infinity).map((count) => things.slice(next, (next += count)));
}

/** How many things each run takes when none may be higher than the limit; one alone may. */
function cutAt(heights: readonly number[], limit: number): number[] {
  const counts: number[] = [];
  let sum = Infinity;
  for (const height of heights) {
    if (sum + height > limit) {
      counts.push(0);
      sum = 0;
    }
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    sum += height;
  }
  return counts;
}
