/** Finds what is wrong with a sheet: small print, words outside of their box or of the sheet, things on each other. */
import { textBounds } from '../../../web/diagram/layout/context.js';
import { LEAST_POINTS, POINTS, smallestPoints } from '../../../web/diagram/files/readable.js';
import type { Sheet, TextMark } from '../../../web/diagram/files/sheet.js';
import { contains, overlap, type Rect } from '../../../web/model/geometry.js';
import { sceneFaults } from './check-scene.js';

/** Slack against rounding, in points. */
const ROUNDING = 0.01;

/** Size in points of the smallest words of a sheet. */
export function smallestOn({ picture, marks }: Sheet): number {
  const around = texts(marks).map(({ text }) => text.size * POINTS);
  const within = picture ? smallestPoints(picture.overlaid.scene, picture.scale) : Infinity;
  return Math.min(within, ...around);
}

/** Every fault of a sheet in words; none if it is sound. */
export function sheetFaults(sheet: Sheet): string[] {
  const page = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  const places = texts(sheet.marks).map((mark) => ({ mark, rect: textBounds(mark.text) }));
  const name = (mark: TextMark): string => `page ${sheet.page}: ${mark.text.lines.join('|')}`;
  const small = smallestOn(sheet);
  const { picture } = sheet;
  const drawn: Rect | null = picture && {
    x: picture.x,
    y: picture.y,
    width: picture.overlaid.scene.width * picture.scale,
    height: picture.overlaid.scene.height * picture.scale,
  };
  return [
    ...(small < LEAST_POINTS - ROUNDING ? [`page ${sheet.page}: words of ${small.toFixed(2)} pt`] : []),
    ...places.filter(({ rect }) => !contains(page, rect)).map(({ mark }) => `${name(mark)} leaves the sheet`),
    ...places.flatMap(({ mark, rect }, i) =>
      places
        .slice(i + 1)
        .filter((other) => overlap(rect, other.rect))
        .map((other) => `${name(mark)} lies on ${other.mark.text.lines.join('|')}`),
    ),
    ...(drawn && !contains(page, drawn) ? [`page ${sheet.page}: the picture leaves the sheet`] : []),
    ...places
      .filter(({ rect }) => drawn && overlap(drawn, rect))
      .map(({ mark }) => `${name(mark)} lies on the picture`),
    ...(picture ? sceneFaults(picture.overlaid.scene) : []),
  ];
}

function texts(marks: Sheet['marks']): TextMark[] {
  return marks.filter((mark) => mark.kind === 'text').filter(({ text }) => text.lines.length > 0);
}
