/**
 * How running text breaks: lines as full as they can be, Japanese between any two signs that may be parted. Names in
 * boxes are evened out instead; see `wrapText`. Pure.
 */
import { emWidth, type Weight } from '../../model/text.js';

/** Signs that never begin a line. */
const CLOSERS =
  /^[、。，．・：；？！」』）】〕ー〜～々％…／ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ),.:;!?\]}%’”/-]/u;
/** Signs that never end one. */
const OPENERS = /[「『（【〔([{‘“]$/u;
/** Words and numbers in Latin letters, with the space after them; any other sign by itself. */
const TOKENS = /[!-~\u00a0-\u024f\u2010-\u201f]+[ \u3000]*|\s+|./gu;
/** Where a long word, as an address, is cut. */
const PIECES = /[^/?&=.-]*[/?&=.-]|[^/?&=.-]+/g;

/** The lines of a paragraph of this width in px. */
export function paragraph(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
): readonly string[] {
  const most = width / size;
  const fits = (part: string): boolean => emWidth(part.trim(), weight) <= most;
  const lines: string[] = [];
  for (const unit of unitsOf(text.trim()).flatMap((one) => cut(one, fits))) {
    const longer = (lines.at(-1) ?? '') + unit;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(unit.trimStart());
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Runs that are not broken. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const [token] of text.matchAll(TOKENS)) {
    const last = units.at(-1);
    const isTied =
      last !== undefined &&
      (CLOSERS.test(token) || OPENERS.test(last) || /^\s/.test(token) || isNumbered(last, token));
    if (isTied) units[units.length - 1] = last + token;
    else units.push(token);
  }
  return units;
}

/** Whether a number and what it counts meet here: 第3, 注1, 24年, 6回. */
function isNumbered(last: string, token: string): boolean {
  if (/^\d/.test(token)) return /[第注約計平成令和図表]$/u.test(last);
  return (
    (/\d$/.test(last) && /^[年月日回件名人組か施]/u.test(token)) || (/\d年$/.test(last) && token === '度')
  );
}

/** A run that is wider than a line, cut where an address may be cut, in the end between any signs. */
function cut(unit: string, fits: (text: string) => boolean): string[] {
  if (fits(unit)) return [unit];
  return (unit.match(PIECES) ?? [unit]).flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
}

/** The lines of a run of short texts, none of which is broken unless it is wider than a line. */
export function runOf(
  texts: readonly string[],
  between: string,
  width: number,
  size: number,
): readonly string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const longer = `${lines.at(-1) ?? ''}${between}${text}`;
    if (lines.length > 0 && emWidth(longer, 400) * size <= width) lines[lines.length - 1] = longer;
    else lines.push(...paragraph(text, width, size));
  }
  return lines;
}
