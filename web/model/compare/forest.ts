import { ranksOf } from './ranks.js';
import type { BodyBox } from './boxes.js';

/** Who stands under whom in one column: trees, and what stands alone. */
export interface Forest {
  readonly trees: readonly Branch[];
  readonly singles: readonly BodyBox[];
  /** What is part of a second whole: not drawn by the tree itself. */
  readonly others: readonly { readonly part: string; readonly whole: string }[];
}

export interface Branch {
  readonly body: BodyBox;
  /** 0 at the top. */
  readonly rank: number;
  readonly parts: readonly Branch[];
}

/** A body stands under the lowest of its wholes, so that a line never passes a level; the first of equals. */
export function forestOf(boxes: readonly BodyBox[]): Forest {
  const ranks = ranksOf(boxes);
  const rankOf = (id: string): number => ranks.get(id) ?? 0;
  const wholeOf = new Map(
    boxes.flatMap(({ id, wholes }) => {
      const whole = wholes.find((each) => rankOf(each) === rankOf(id) - 1);
      return whole === undefined ? [] : [[id, whole] as const];
    }),
  );
  const branch = (body: BodyBox): Branch => ({
    body,
    rank: rankOf(body.id),
    parts: boxes.filter(({ id }) => wholeOf.get(id) === body.id).map(branch),
  });
  const tops = boxes.filter(({ id }) => !wholeOf.has(id)).map(branch);
  const others = boxes.flatMap(({ id, wholes }) =>
    wholes
      .filter((whole) => whole !== wholeOf.get(id) && wholeOf.has(id))
      .map((whole) => ({ part: id, whole })),
  );
  const isWhole = ({ body, parts }: Branch): boolean =>
    parts.length > 0 || others.some(({ whole }) => whole === body.id);
  return {
    trees: tops.filter(isWhole),
    singles: tops.filter((top) => !isWhole(top)).map(({ body }) => body),
    others,
  };
}
