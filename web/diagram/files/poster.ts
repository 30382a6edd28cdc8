/** Content → one sheet as large as its picture, for a file that is looked at and not printed. Pure. */
import { layersOn } from '../../model/counts.js';
import type { PaperContent } from '../../model/paper/types.js';
import { layoutCards } from '../layout-cards.js';
import { bare } from '../overlay/overlaid.js';
import { asideWidth, frameOf, type SheetForm } from './frame.js';
import { footMarks, headMarks, placesInFoot, subtitleOf } from './head-foot.js';
import { legendPieces } from './legend-pieces.js';
import { onPaper } from './on-paper.js';
import { subtitleLines, type PaperOptions } from './paper.js';
import { blockPieces, flow, type Piece } from './pieces.js';
import { readableAt } from './readable.js';
import type { Mark, Sheet } from './sheet.js';
import { NO_SCENE } from './split.js';
import { writtenSheet } from './written-sheet.js';

/** The least size of a sheet in px: that of a broad A4 without much in it. */
const LEAST = { width: 980, height: 560 } as const;
/** The breadth that a picture of many trees aims at, px. */
const AIM = 1500;
const FREE = 1e6;

/** The whole picture at its own size, with head, key, notes and foot around it. */
export function posterSheet(content: PaperContent, { locale, off }: PaperOptions): Sheet {
  const layers = layersOn(off);
  const view = onPaper(content.graph, layers);
  const drawn = content.nothing
    ? NO_SCENE
    : layoutCards(view, { width: AIM, orientation: 'wide', locale, layers });
  // Room on all sides, then a sheet that is cut to what stands on it.
  const scale = 12 / 11;
  const scene = readableAt(drawn, scale) ?? drawn;
  const picture = { width: scene.width * scale, height: scene.height * scale };
  const form = { unit: 1, aside: 'right', width: LEAST.width, height: FREE } as const satisfies SheetForm;
  const parts = { subtitleLines: subtitleLines(form, content), below: 0 };
  const trial = frameOf(form, content, parts);
  const width = Math.max(LEAST.width, picture.width + form.width - trial.room.width);
  const broad = { ...form, width };
  const pieces = textsOf(content, broad);
  const open = frameOf(broad, content, parts);
  const beside = flow(pieces, open.asides).placed.reduce(
    (low, { piece, y }) => Math.max(low, y + piece.height),
    0,
  );
  const written = writtenSheet(open, content).marks;
  const above = Math.max(open.room.y + picture.height, beside, lowest(written)) + 12;
  const height = Math.max(LEAST.height, above + (open.height - open.footRule));
  const frame = frameOf({ ...broad, height }, content, parts);
  const ids = [...content.citations.keys()];
  const { text, count } = content.placesOf(ids);
  const places = placesInFoot(frame, content, text) ?? [content.words.listed(count)];
  const subtitle = content.subtitle.join('　');
  const free = frame.room.width - picture.width;
  return {
    width,
    height,
    page: 1,
    of: 1,
    title: content.title,
    description: [subtitle, content.basis.time, content.basis.days].filter(Boolean).join('　'),
    picture: content.nothing
      ? null
      : { overlaid: bare(scene), scale, x: frame.room.x + Math.max(0, free) / 2, y: frame.room.y },
    marks: [
      ...headMarks(frame, content, subtitleOf(frame, content.subtitle)),
      ...flow(pieces, frame.asides).placed.flatMap(({ piece, x, y }) => piece.draw(x, y)),
      ...written,
      ...footMarks(frame, content, places, ''),
    ],
    full: content.graph.bodies.map(({ id }) => id),
  };
}

/** The key and all notes; the places as well where the foot has no room for them. */
function textsOf(content: PaperContent, form: SheetForm): readonly Piece[] {
  const width = asideWidth(form);
  const frame = frameOf(form, content, { subtitleLines: 1, below: 0 });
  const { text } = content.placesOf([...content.citations.keys()]);
  const places =
    placesInFoot(frame, content, text) === null ? [{ heading: content.foot.places, lines: [text] }] : [];
  return [
    ...(content.nothing ? [] : legendPieces(content.legend, width, form.unit)),
    ...[...content.asides, ...places].flatMap((block) => blockPieces(block, width, form.unit)),
  ];
}

function lowest(marks: readonly Mark[]): number {
  return marks.reduce((low, mark) => {
    if (mark.kind === 'rect') return Math.max(low, mark.rect.y + mark.rect.height);
    return mark.kind === 'text'
      ? Math.max(low, mark.text.y + (mark.text.lines.length * mark.text.lineHeight) / 2)
      : low;
  }, 0);
}
