/** The head and the foot of a sheet. Pure. */
import type { PaperContent } from '../../model/paper/types.js';
import { textWidth } from '../layout/context.js';
import { footHeading, footLines, SIZES, type SheetFrame } from './frame.js';
import { runOf } from './paragraph.js';
import { PRINT } from './pieces.js';
import { rule, words, type Mark } from './sheet.js';

const { head: HEAD, foot: FOOT } = SIZES;

/** Title, what the sheet shows, and the time that it is of. */
export function headMarks(frame: SheetFrame, content: PaperContent, subtitle: readonly string[]): Mark[] {
  const { unit, left, inner, title } = frame;
  const right = left + inner;
  const { label, time, days } = content.basis;
  const timeSize = HEAD.time * unit;
  const size = HEAD.subtitle * unit;
  const lineHeight = PRINT.line * unit;
  const timeY = HEAD.top * unit + (HEAD.title[0] * unit) / 2;
  return [
    words({ x: left, y: title.y }, title.lines, {
      size: title.size,
      weight: 700,
      lineHeight: title.size * 1.25,
      part: 'title',
    }),
    words({ x: left, y: frame.subtitleY + ((subtitle.length - 1) * lineHeight) / 2 }, subtitle, {
      size,
      lineHeight,
      colour: 'text2',
    }),
    words({ x: right - textWidth([time], timeSize, 700) - 10 * unit, y: timeY + unit }, [label], {
      size: HEAD.basis * unit,
      align: 'end',
      colour: 'text2',
    }),
    words({ x: right, y: timeY }, [time], { size: timeSize, weight: 700, align: 'end' }),
    words({ x: right, y: frame.subtitleY }, [days], {
      size: HEAD.days * unit,
      align: 'end',
      colour: 'text2',
    }),
    rule(left, frame.headRule, inner, 'text', 2 * unit),
  ];
}

/** The line under the title, broken for its room. */
export function subtitleOf({ subtitleWidth, unit }: SheetFrame, parts: readonly string[]): readonly string[] {
  return runOf(parts, '　', subtitleWidth, HEAD.subtitle * unit);
}

/** How the places of a sheet stand in its foot; null where they have no room there. */
export function placesInFoot(
  frame: SheetFrame,
  content: PaperContent,
  text: string,
): readonly string[] | null {
  const lines = footLines(frame, 'places', content.foot.places, [text]);
  return lines.length <= frame.footLines ? lines : null;
}

/** Sources, places, who made it and where the same can be opened, and the number of the page. */
export function footMarks(
  frame: SheetFrame,
  { foot }: PaperContent,
  places: readonly string[],
  page: string,
): Mark[] {
  const { left, inner, unit, footRule } = frame;
  const lineHeight = FOOT.line * unit;
  const style = { size: FOOT.size * unit, lineHeight };
  const y = footRule + FOOT.above * unit + lineHeight / 2;
  const part = (x: number, title: string, lines: readonly string[]): Mark[] => [
    words({ x, y }, [title], { ...style, weight: 700 }),
    words({ x: x + footHeading(title, unit), y: y + ((lines.length - 1) * lineHeight) / 2 }, lines, style),
  ];
  const { source, made } = foot;
  return [
    rule(left, footRule, inner, 'text', 1.4 * unit),
    ...part(left, source.heading, footLines(frame, 'source', source.heading, [source.lines.join(' ')])),
    ...(places.length > 0 ? part(left + inner * FOOT.shares.source, foot.places, places) : []),
    ...part(
      left + inner * (FOOT.shares.source + FOOT.shares.places),
      made.heading,
      footLines(frame, 'made', made.heading, made.lines),
    ),
    words({ x: left + inner, y: y + (frame.footLines - 1) * lineHeight }, [page], {
      ...style,
      weight: 700,
      align: 'end',
    }),
  ];
}
