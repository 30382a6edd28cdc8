/** A small picture of the bodies of an area: who is under whom, without names. */
export interface Thumbnail {
  readonly boxes: readonly Box[];
  /** Paths from a body to its parts. */
  readonly lines: readonly string[];
  /** Where the bodies without a place in a tree begin; null without such or without a tree. */
  readonly divider: number | null;
}
interface Box {
  /** The body that it stands for. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly council: boolean;
}
interface BodyInput {
  readonly id: string;
  readonly kind: string;
  readonly partOf: readonly { readonly id: string }[];
}

export const THUMBNAIL = { width: 290, height: 84, boxHeight: 20 } as const;
const UPPER = 6;
const LOWER = 52;
const GAP = 6;
const WIDEST = 44;
const ASIDE = 14;

/** Lays out the bodies: trees in two rows at the left, the others beside them in one or two rows. */
export function thumbnail(bodies: readonly BodyInput[]): Thumbnail {
  const ids = new Set(bodies.map((body) => body.id));
  const parentOf = (body: BodyInput): string | undefined =>
    body.partOf.find((parent) => ids.has(parent.id))?.id;
  const trees = bodies
    .filter((body) => parentOf(body) === undefined)
    .map((root) => ({
      root,
      parts: bodies.filter((body) => body.id !== root.id && topOf(body, bodies, parentOf) === root.id),
    }));
  const grown = trees.filter((tree) => tree.parts.length > 0);
  const single = trees.filter((tree) => tree.parts.length === 0);
  const treeColumns = grown.reduce((sum, tree) => sum + tree.parts.length, 0);
  const inOneRow = treeColumns + single.length <= 6;
  const singleColumns = inOneRow ? single.length : Math.ceil(single.length / 2);
  const aside = grown.length > 0 && single.length > 0 ? ASIDE : 0;
  const columns = Math.max(1, treeColumns + singleColumns);
  const width = Math.min(WIDEST, (THUMBNAIL.width - aside - GAP * (columns - 1)) / columns);
  const at = (column: number): number => column * (width + GAP);

  const boxes: Box[] = [];
  const lines: string[] = [];
  let column = 0;
  for (const { root, parts } of grown) {
    const left = at(column);
    const right = at(column + parts.length - 1) + width;
    const middle = (left + right) / 2;
    const rootWidth = parts.length > 1 ? Math.min(2 * width + GAP, right - left) : width;
    boxes.push({
      id: root.id,
      x: middle - rootWidth / 2,
      y: UPPER,
      width: rootWidth,
      council: root.kind === 'COUNCIL',
    });
    parts.forEach(({ id }, index) => {
      const x = at(column + index);
      boxes.push({ id, x, y: LOWER, width, council: false });
      lines.push(`M${middle} ${UPPER + THUMBNAIL.boxHeight}V40H${x + width / 2}V${LOWER}`);
    });
    column += parts.length;
  }
  const asideAt = grown.length > 0 ? at(column) + aside : 0;
  single.forEach(({ root }, index) => {
    const x = asideAt + (index % singleColumns) * (width + GAP);
    const y = index < singleColumns ? UPPER : LOWER;
    boxes.push({ id: root.id, x, y, width, council: root.kind === 'COUNCIL' });
  });
  return { boxes, lines, divider: aside > 0 ? at(column) - GAP + (aside + GAP) / 2 : null };
}

/** The root that a body stands under; itself when the data go round in a circle. */
function topOf(
  body: BodyInput,
  bodies: readonly BodyInput[],
  parentOf: (body: BodyInput) => string | undefined,
): string {
  let current = body;
  for (let steps = 0; steps < bodies.length; steps += 1) {
    const parent = bodies.find((candidate) => candidate.id === parentOf(current));
    if (parent === undefined) return current.id;
    current = parent;
  }
  return body.id;
}
