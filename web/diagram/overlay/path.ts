/** One way through the picture: what it leads over stands out, the rest steps back. */
import type { PathOverlay } from '../../model/overlay.js';
import { groupId, type ViewGraph } from '../../model/view-graph.js';
import { textWidth } from '../layout/context.js';
import { MEASURES } from '../measures.js';
import type { Scene, SceneChip } from '../scene.js';
import { placeStep } from './discs.js';
import { Room } from './obstacles.js';
import { LookBook, type Overlaid } from './overlaid.js';

const { chip: CHIP } = MEASURES;

/** The looks of a way, and the numbers of its steps. */
export function pathOver(scene: Scene, view: ViewGraph, overlay: PathOverlay): Overlaid {
  const steps = new Set(overlay.steps.map((step) => step.edgeId));
  const isStep = (chip: SceneChip): boolean => chip.claims.some((claim) => steps.has(claim));
  const chips = scene.chips.filter(isStep);
  const on = new Set([
    ...overlay.bodies,
    ...steps,
    ...chips.flatMap((chip) => [chip.edgeId, groupId(chip.bodyId, chip.role)]),
  ]);
  const book = new LookBook();
  for (const id of idsOf(scene)) book.add(id, on.has(id) ? 'on' : 'dim');
  for (const { id } of scene.notes) if (!overlay.bodies.has(id.split('~')[0] ?? '')) book.add(id, 'dim');
  for (const chip of chips) if (hasRoomForBold(chip)) book.add(chip.edgeId, 'strong');
  const room = new Room(scene);
  const discs = overlay.steps.flatMap((step) => placeStep(step, scene, view, room) ?? []);
  return { scene, looks: book.looks, tags: [], arrows: [], discs, isGrey: false };
}

/** Whether a label that was broken for plain letters still keeps to its chip in bold ones. */
function hasRoomForBold({ text, seal, x, width }: SceneChip): boolean {
  const right = seal ? Math.min(seal.x, x + width) : x + width;
  const half = Math.min(text.x - x, right - text.x);
  return textWidth(text.lines, text.size, 700) / 2 <= half - CHIP.padX / 2;
}

/** Everything that can look different: each id once, though a frame and its line share one. */
function idsOf(scene: Scene): ReadonlySet<string> {
  return new Set([
    ...scene.boxes.map((box) => box.bodyId),
    ...[...scene.frames, ...scene.rows, ...scene.edges].map((one) => one.id),
    ...scene.chips.map((chip) => chip.edgeId),
  ]);
}
