/** A way with square corners between two points that enters none of the boxes. */
import { stretchEnters, type Point, type Rect } from '../../model/geometry.js';

/** How far from a box a line may run: half of the narrowest gap between two cards. */
const CLEAR = 5;
/** What a corner costs in px: short detours are better than many corners. */
const CORNER = 40;
/** Cells looked at before a way is given up. */
const LIMIT = 20_000;

interface Step {
  readonly column: number;
  readonly row: number;
  /** 0: arrived sideways, 1: arrived up or down. */
  readonly axis: 0 | 1;
  readonly cost: number;
  readonly from: Step | null;
}

/** The cheapest way from `start` to `end` along the gaps between the boxes; null if there is none. */
export function route(start: Point, end: Point, boxes: readonly Rect[]): Point[] | null {
  const xs = linesOf(
    boxes.flatMap((box) => [box.x - CLEAR, box.x + box.width + CLEAR]),
    start.x,
    end.x,
  );
  const ys = linesOf(
    boxes.flatMap((box) => [box.y - CLEAR, box.y + box.height + CLEAR]),
    start.y,
    end.y,
  );
  const at = (column: number, row: number): Point => ({ x: xs[column] ?? 0, y: ys[row] ?? 0 });
  const goal = { column: xs.indexOf(end.x), row: ys.indexOf(end.y) };
  const queue = new Queue();
  const best = new Map<number, number>();
  const offer = (step: Step): void => {
    const key = (step.column * ys.length + step.row) * 2 + step.axis;
    if ((best.get(key) ?? Infinity) <= step.cost) return;
    best.set(key, step.cost);
    const { x, y } = at(step.column, step.row);
    queue.push(step, step.cost + Math.abs(x - end.x) + Math.abs(y - end.y));
  };
  const first = { column: xs.indexOf(start.x), row: ys.indexOf(start.y), cost: 0, from: null };
  offer({ ...first, axis: 0 });
  offer({ ...first, axis: 1 });
  for (let looked = 0; looked < LIMIT; looked++) {
    const step = queue.pop();
    if (!step) return null;
    if (step.column === goal.column && step.row === goal.row) return pointsOf(step, at);
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const column = step.column + dx;
      const row = step.row + dy;
      if (column < 0 || row < 0 || column >= xs.length || row >= ys.length) continue;
      const here = at(step.column, step.row);
      const there = at(column, row);
      if (boxes.some((box) => stretchEnters(here, there, box))) continue;
      const axis = dx === 0 ? 1 : 0;
      const length = Math.abs(here.x - there.x) + Math.abs(here.y - there.y);
      offer({ column, row, axis, cost: step.cost + length + (axis === step.axis ? 0 : CORNER), from: step });
    }
  }
  return null;
}

function linesOf(values: readonly number[], ...ends: readonly number[]): number[] {
  return [...new Set([...values, ...ends])].sort((a, b) => a - b);
}

function pointsOf(last: Step, at: (column: number, row: number) => Point): Point[] {
  const points: Point[] = [];
  for (let step: Step | null = last; step; step = step.from) points.push(at(step.column, step.row));
  return points.reverse();
}

/** A heap of steps by what they cost in all; of two equal ones the earlier comes first. */
class Queue {
  private readonly heap: { step: Step; cost: number; turn: number }[] = [];
  private turn = 0;

  push(step: Step, cost: number): void {
    const { heap } = this;
    let i = heap.push({ step, cost, turn: this.turn++ }) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!this.isBefore(i, up)) break;
      this.swap(i, up);
      i = up;
    }
  }

  pop(): Step | undefined {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top?.step;
    heap[0] = last;
    for (let i = 0; ;) {
      const left = 2 * i + 1;
      let least = i;
      if (left < heap.length && this.isBefore(left, least)) least = left;
      if (left + 1 < heap.length && this.isBefore(left + 1, least)) least = left + 1;
      if (least === i) return top.step;
      this.swap(i, least);
      i = least;
    }
  }

  private isBefore(i: number, j: number): boolean {
    const a = this.heap[i];
    const b = this.heap[j];
    return a !== undefined && b !== undefined && (a.cost - b.cost || a.turn - b.turn) < 0;
  }

  private swap(i: number, j: number): void {
    const a = this.heap[i];
    const b = this.heap[j];
    if (!a || !b) return;
    this.heap[i] = b;
    this.heap[j] = a;
  }
}
