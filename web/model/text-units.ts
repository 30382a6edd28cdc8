/** Where a line of Japanese or English may break. Pure; the only place that knows words of the language. */

/** A run of text that stays together, and how good a place to break its end is. */
export interface Unit {
  readonly text: string;
  readonly after: 'good' | 'plain' | 'bad';
}

/** Compounds that the segmenter cuts and a reader does not. The longest first. */
const WHOLE = [
  '在宅医療',
  '歯科医師会',
  '支援センター',
  '福祉センター',
  '人材センター',
  '検討部会',
  '作業部会',
  '広域連合',
  '薬剤師会',
  '協議会',
  '多職種',
  '医師会',
  '会議体',
  '事業者',
  '協働',
] as const;

/** Words that a line never begins with: they belong to what precedes. */
const NEVER_FIRST = new Set([
  '会',
  '部会',
  '会議',
  '会長',
  '団体',
  'チーム',
  'WG',
  '市',
  '県',
  '町',
  '村',
  '区',
]);
/** Particles and ends of verbs. */
const SHORT_HIRAGANA = /^[\u3041-\u309f]{1,2}$/u;
/** Closing punctuation, small kana, sound marks and the middle dot: they never begin a line. */
const CLOSERS =
  /^[\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\u300d\u300f\uff09\u3011\u3015\u30fc\u301c\uff5e\u3005ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ),.:;!?\]}%\uff05\u2019\u201d\u2026\uff0f/-]/u;
/** Opening punctuation and numbers: they never end a line. */
const OPENERS = /[\u300c\u300e\uff08\u3010\u3014(\[{\u2018\u201c0-9\uff10-\uff19]$/u;
const SINGLE_KANJI = /^\p{Script=Han}$/u;
/** Kanji that stand before what they belong to. */
const PREFIX_KANJI = new Set(['多', '新', '全', '各', '第', '旧', '副', '元']);
const GOOD_END = /[のとやへに・、／/)）」』]$/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;
const LEAD_WORDS = new Set([
  'a',
  'an',
  'the',
  'of',
  'on',
  'for',
  'and',
  'in',
  'to',
  'with',
  'at',
  'by',
  'or',
]);

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const signs = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Cuts a text at the places where a line may end. */
export function breakUnits(text: string): Unit[] {
  return CJK.test(text) ? japaneseUnits(text) : latinUnits(text);
}

function latinUnits(text: string): Unit[] {
  const parts = text.match(/[^\s-]+-*\s*|-+\s*|\s+/g) ?? [text];
  return parts.map((part) => {
    const word = part.trim().toLowerCase();
    if (LEAD_WORDS.has(word) || /-$/.test(part)) return { text: part, after: 'bad' };
    return { text: part, after: /[,;:]$/.test(word) ? 'good' : 'plain' };
  });
}

function japaneseUnits(text: string): Unit[] {
  const units: string[] = [];
  let open = false;
  for (const part of wholeParts(text)) {
    const last = units.at(-1);
    if (last !== undefined && (open || belongsToLast(part, last))) units[units.length - 1] = last + part;
    else units.push(part);
    open = OPENERS.test(part) || PREFIX_KANJI.has(part);
  }
  return units.map((unit) => ({
    text: unit,
    after: GOOD_END.test(unit.trim()) || /\s$/.test(unit) ? 'good' : 'plain',
  }));
}

function belongsToLast(part: string, last: string): boolean {
  if (/\s$/.test(last)) return false;
  if (/^\s+$/.test(part) || NEVER_FIRST.has(part) || CLOSERS.test(part) || SHORT_HIRAGANA.test(part))
    return true;
  return SINGLE_KANJI.test(part) && !PREFIX_KANJI.has(part) && /\p{Script=Han}$/u.test(last);
}

/** Segments of the text, those of a known compound joined. */
function wholeParts(text: string): string[] {
  const cuts = new Set([0, text.length]);
  for (const { index } of words.segment(text)) cuts.add(index);
  for (const whole of WHOLE) {
    for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + whole.length)) {
      for (let inside = at + 1; inside < at + whole.length; inside++) cuts.delete(inside);
      if (whole === '多職種' || whole.length > 3) cuts.add(at);
    }
  }
  const order = [...cuts].sort((a, b) => a - b);
  return order.slice(1).map((cut, i) => text.slice(order[i], cut));
}

/** A unit that does not fit a line is cut at its compounds, those at their words, and those at their signs. */
export function splitUnit(unit: Unit, fits: (text: string) => boolean): Unit[] {
  if (fits(unit.text.trim())) return [unit];
  const cut = (parts: readonly string[], into: (part: string) => string[]): string[] =>
    parts.flatMap((part) => (fits(part.trim()) ? [part] : regroup(into(part), fits)));
  const byCompound = cut([unit.text], wholeParts);
  const byWord = cut(byCompound, (part) => [...words.segment(part)].map(({ segment }) => segment));
  const bySign = cut(byWord, (part) => [...signs.segment(part)].map(({ segment }) => segment));
  return bySign.map((text, i) => ({ text, after: i === bySign.length - 1 ? unit.after : 'bad' }));
}

/** Joins pieces to runs that fit; a piece that may not begin a line goes with the one before it. */
function regroup(pieces: readonly string[], fits: (text: string) => boolean): string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const tied = (whole.at(-1) ?? '') + piece;
    const isTied = tied !== piece && fits(tied) && (CLOSERS.test(piece) || NEVER_FIRST.has(piece));
    if (isTied) whole[whole.length - 1] = tied;
    else whole.push(piece);
  }
  const runs: string[] = [];
  for (const piece of whole) {
    const joined = (runs.at(-1) ?? '') + piece;
    if (runs.length > 0 && fits(joined.trim())) runs[runs.length - 1] = joined;
    else runs.push(piece);
  }
  return runs;
}
