/** The things of a picture as shapes of a slide: boxes, groups of holders, and lines that are glued to them. */
import type { Rect } from '../../../model/geometry.js';
import { absenceMark, LINES, MEETING_GLYPH, ROLE_MARKS, standingMark } from '../../marks.js';
import { MEASURES } from '../../measures.js';
import type { PaletteName } from '../../palette.js';
import type {
  Scene,
  SceneBox,
  SceneChip,
  SceneEdge,
  SceneFrame,
  SceneNote,
  SceneRow,
  SceneSeal,
} from '../../scene.js';
import type { DrawnRole, Standing } from '../../../model/view-graph.js';
import { connectorXml, type Glue } from './connector.js';
import type { SlidePen } from './pen.js';
import { groupXml, rounded, type Outline } from './xml.js';

/** Writes a picture: lines lie under the boxes that they join. */
export function sceneShapes(scene: Scene, pen: SlidePen): readonly string[] {
  const glues = new Map<string, Glue>();
  for (const box of scene.boxes) glues.set(box.bodyId, { id: pen.nextId(), rect: pen.rect(box) });
  for (const frame of scene.frames) glues.set(frame.id, { id: pen.nextId(), rect: pen.rect(frame) });
  return [
    ...scene.rules.map((rule) =>
      pen.shape(
        '',
        { ...rule, height: 0 },
        {
          outline: { kind: 'preset', name: 'line' },
          line: pen.line({ colour: 'rule', width: 1, dash: null }),
        },
      ),
    ),
    ...scene.edges.flatMap((edge) => edgeShapes(edge, glues, pen)),
    ...scene.frames.map((frame) => frameGroup(frame, scene, glues, pen)),
    ...scene.rows.map((row) => rowGroup(row, pen)),
    ...scene.boxes.map((box) => boxShape(box, glues.get(box.bodyId)?.id, pen)),
    ...scene.notes.flatMap((note) => noteShapes(note, pen)),
  ];
}

function edgeShapes(edge: SceneEdge, glues: ReadonlyMap<string, Glue>, pen: SlidePen): string[] {
  const from = glues.get(edge.kind === 'ROLE' ? edge.bodyId : edge.otherId);
  const to = glues.get(edge.kind === 'ROLE' ? edge.otherId : edge.bodyId);
  if (!from || !to) return [];
  const mark = edge.role ? ROLE_MARKS[edge.role] : null;
  const standing = edge.role ? null : standingMark(edge.standing);
  const plain = edge.kind === 'CROSS' ? LINES.cross : LINES.part;
  const line = mark
    ? { colour: mark.line, width: mark.edgeWidth, dash: mark.edgeDash }
    : {
        colour: 'partLine' as const,
        width: standing?.isDouble === true ? LINES.double.line : plain.width,
        dash: standing?.lineDash ?? plain.dash,
        isDouble: standing?.isDouble ?? false,
      };
  const points = edge.points.map((point) => pen.point(point));
  const connector = connectorXml({ id: pen.nextId(), name: edge.id, from, to, points, line: pen.line(line) });
  return [connector, ...(edge.seal ? [sealShape(edge.seal, edge.standing, pen)] : [])];
}

function frameGroup(
  frame: SceneFrame,
  scene: Scene,
  glues: ReadonlyMap<string, Glue>,
  pen: SlidePen,
): string {
  const mark = ROLE_MARKS[frame.role];
  const absence = frame.known === 'KNOWN' ? null : absenceMark(frame.known);
  const title = [...frame.label.lines, ...frame.count.lines].join(' ');
  const group = pen.nextId();
  const outline = pen.shape(
    title,
    frame,
    {
      outline: rounded(frame, MEASURES.frame.radius),
      fill: pen.fill('frameFill'),
      line: pen.line({ colour: mark.line, width: LINES.frame.width, dash: absence?.dash ?? mark.frameDash }),
    },
    null,
    glues.get(frame.id)?.id,
  );
  const chips = scene.chips.filter(({ bodyId, role }) => bodyId === frame.bodyId && role === frame.role);
  return groupXml(group, title, pen.rect(frame), [
    outline,
    glyphShape(frame.glyph, frame.role, mark.line, pen),
    pen.words(frame.label.lines.join(' '), frame.label, 'text2'),
    pen.words(frame.count.lines.join(' '), frame.count, 'text2'),
    ...chips.flatMap((chip) => chipShapes(chip, pen)),
  ]);
}

function chipOutline(at: Rect, role: DrawnRole): Outline {
  const { corner } = ROLE_MARKS[role];
  if (corner.kind === 'round') return rounded(at, corner.px);
  return {
    kind: 'preset',
    name: 'octagon',
    adjust: Math.round((corner.px / Math.min(at.width, at.height)) * 100_000),
  };
}

function chipShapes(chip: SceneChip, pen: SlidePen): string[] {
  const mark = ROLE_MARKS[chip.role];
  const standing = standingMark(chip.standing);
  const outline = chipOutline(chip, chip.role);
  const line = pen.line({
    colour: mark.line,
    width: standing?.isDouble === true ? LINES.double.width : mark.chipWidth,
    dash: standing?.dash ?? (standing ? null : mark.chipDash),
    isDouble: standing?.isDouble ?? false,
  });
  const name = chip.text.lines.join('');
  const behind = { ...chip, x: chip.x + MEASURES.stack, y: chip.y + MEASURES.stack };
  const bar = { x: chip.x, y: chip.y, width: MEASURES.bar, height: chip.height };
  return [
    ...(chip.collective
      ? [pen.shape(`${name} ·`, behind, { outline, line, fill: pen.fill('frameFill') })]
      : []),
    pen.shape(name, chip, { outline, line, fill: pen.fill(mark.fill) }, { text: chip.text, colour: 'text' }),
    ...(chip.role === 'SECRETARIAT' ? [pen.shape(`${name} |`, bar, { fill: pen.fill(mark.line) })] : []),
    ...(chip.seal ? [sealShape(chip.seal, chip.standing, pen)] : []),
  ];
}

function sealShape(seal: SceneSeal, standing: Standing, pen: SlidePen): string {
  const mark = standingMark(standing);
  const line = {
    colour: mark?.colour ?? 'doubt',
    width: mark?.isDouble === true ? LINES.double.width : LINES.seal.width,
    dash: mark?.dash ?? null,
    isDouble: mark?.isDouble ?? false,
  };
  const look = { outline: rounded(seal, 2), fill: pen.fill('page'), line: pen.line(line) };
  return pen.shape(seal.text.lines.join(''), seal, look, { text: seal.text, colour: line.colour });
}

function rowGroup(row: SceneRow, pen: SlidePen): string {
  const absence = absenceMark(row.known);
  const title = row.text.lines.join(' ');
  const line = pen.line({ colour: 'edge', width: absence.width, dash: absence.dash });
  const fill = absence.ground === null ? null : pen.pattern(absence.ground);
  const id = pen.nextId();
  return groupXml(id, title, pen.rect(row), [
    pen.shape(title, row, { outline: rounded(row, MEASURES.row.radius), fill, line }),
    glyphShape(row.glyph, row.role, 'edge', pen),
    pen.words(title, row.text, 'text2'),
  ]);
}

function boxShape(box: SceneBox, id: number | undefined, pen: SlidePen): string {
  const isCouncil = box.look === 'council';
  const isGhost = box.state === 'ghost';
  const style = isGhost
    ? LINES.ghost
    : box.state === 'unspoken'
      ? LINES.unspoken
      : { ...LINES.body, dash: null };
  const line = pen.line({ colour: isGhost ? 'edge' : isCouncil ? 'councilLine' : 'bodyLine', ...style });
  const fill = isGhost ? null : pen.fill(isCouncil ? 'councilFill' : 'bodyFill');
  const colour = isGhost ? 'text3' : isCouncil ? 'councilText' : 'bodyText';
  return pen.shape(
    box.name,
    box,
    { outline: rounded(box, MEASURES.body.radius), fill, line },
    { text: box.text, colour },
    id,
  );
}

function noteShapes(note: SceneNote, pen: SlidePen): string[] {
  const name = note.text.lines.join(' ');
  if (note.kind === 'meeting') {
    const standing = standingMark(note.standing);
    const line = pen.line({
      colour: standing?.colour ?? 'edge',
      width: standing?.isDouble === true ? LINES.double.width : LINES.meeting.width,
      dash: standing?.dash ?? null,
      isDouble: standing?.isDouble ?? false,
    });
    const look = { outline: rounded(note.ground, note.ground.height / 2), fill: pen.fill('page'), line };
    return [
      pen.shape(name, note.ground, look),
      polygonShape(note.glyph, MEETING_GLYPH, 'text2', pen),
      pen.words(name, note.text, 'text2'),
    ];
  }
  if (!note.ground) return [pen.words(name, note.text, 'text3')];
  const line = pen.line({ colour: 'edge', width: 1, dash: LINES.notStated.dash });
  const look = { outline: rounded(note.ground, note.ground.height / 2), fill: pen.fill('page'), line };
  return [pen.shape(name, note.ground, look, { text: note.text, colour: 'text2' })];
}

/** The sign of a role. */
export function glyphShape(at: Rect, role: DrawnRole, colour: PaletteName, pen: SlidePen): string {
  const { glyph, isHollow } = ROLE_MARKS[role];
  if (!glyph) {
    const inset = at.width * 0.12;
    const round = {
      x: at.x + inset,
      y: at.y + inset,
      width: at.width - 2 * inset,
      height: at.height - 2 * inset,
    };
    return pen.shape(role, round, { outline: { kind: 'preset', name: 'ellipse' }, fill: pen.fill(colour) });
  }
  if (!isHollow) return polygonShape(at, glyph, colour, pen);
  const line = pen.line({ colour, width: 1.7, dash: null });
  return pen.shape(role, at, { outline: { kind: 'polygon', points: glyph }, line });
}

/** A filled polygon, given in a square from -1 to 1. */
export function polygonShape(
  at: Rect,
  points: readonly number[],
  colour: PaletteName,
  pen: SlidePen,
): string {
  return pen.shape('·', at, { outline: { kind: 'polygon', points }, fill: pen.fill(colour) });
}
