import type { RoleKind } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import type { Nothing } from '../labels.js';
import type { RoleLayer } from '../layers.js';
import { emWidth, wrapText } from '../text.js';
import { columnNothing } from './column-nothing.js';
import { bodyName, shortBodyName, type BodyAnswer, type ScopeAnswer } from './names.js';
import { roleNothing } from './role-facts.js';

/** What the card trees draw of one column: boxes with a few words under each. */
export interface BoxColumn {
  readonly boxes: readonly BodyBox[];
  /** Lines of the longest name. */
  readonly nameLines: number;
  /** What it means in this column that something is not written. */
  readonly missing: Nothing;
  /** What is done that is not a body: told where there is no body. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly when: string;
}

export interface BodyBox {
  readonly id: string;
  /** The full name, with all that stands under it: what is read out. */
  readonly label: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly council: boolean;
  readonly undated: boolean;
  readonly functions: readonly string[];
  /** What it is part of among the bodies of the column. */
  readonly wholes: readonly string[];
  /** Lines of words under the box. */
  readonly caption: readonly (readonly CaptionItem[])[];
}

/** 運営 4 with the sign of the role, or words alone. */
export interface CaptionItem {
  readonly role: RoleLayer | null;
  readonly text: string;
  readonly width: number;
}

/** Pixels: font of a name and of a caption, room beside the words of a box, the sign of a role with its gap. */
export const BOX_FONT = 12;
export const CAPTION_FONT = 11;
const BOX_ROOM = 12;
const SIGN = 13;
const ITEM_GAP = 8;
/** Widths that the boxes of a column may have; the first in which all names fit, none in more lines than wanted. */
const WIDTHS = [84, 96, 108, 122, 138, 156, 176];
/** Signs of the alphabet take more lines for the same name. */
const LINES_WANTED = { wide: 2, latin: 5 } as const;
const LATIN = /^[\u0020-\u024f’]*$/;
const CAPTION_KINDS: readonly RoleLayer[] = ['SECRETARIAT', 'OPERATOR', 'MEMBER', 'ADVISER', 'SUPPORTER'];
const NOTE_WIDTH = 212;
/** How far a caption may stand out beside its box, which has its neighbour at twice that. */
const OVERHANG = 4;

/** Boxes and words of one column. What has parts stands over them and may be wider than they are. */
export function boxColumn(scope: ScopeAnswer, m: Messages): BoxColumn {
  const wholes = new Set(scope.bodies.flatMap(({ partOf }) => partOf.map(({ id }) => id)));
  const small = scope.bodies.filter(({ id }) => !wholes.has(id)).map((body) => shortBodyName(scope, body));
  const boxWidth = widthFor(small);
  const ids = new Set(scope.bodies.map(({ id }) => id));
  const boxes = scope.bodies.map((body): BodyBox => {
    const items = captionOf(scope, body, m);
    const full = bodyName(scope, body);
    const [name, width] = wholes.has(body.id)
      ? [full, Math.max(boxWidth, widthFor([full]))]
      : [shortBodyName(scope, body), boxWidth];
    return {
      id: body.id,
      label: [full, ...items.map(({ text }) => text)].join(m.card.listSeparator),
      lines: linesIn(name, width),
      width,
      council: body.kind === 'COUNCIL',
      undated: body.presence !== 'KNOWN',
      functions: body.functions,
      wholes: body.partOf.map(({ id }) => id).filter((id) => ids.has(id)),
      caption: inLines(items, width + OVERHANG),
    };
  });
  return {
    boxes,
    nameLines: Math.max(1, ...boxes.map(({ lines }) => lines.length)),
    missing: columnNothing(scope),
    notes:
      boxes.length > 0
        ? []
        : scope.activities.map(({ id, name, period }) => ({
            id,
            label: m.compare.activity(name, period.label),
            lines: linesIn(name, NOTE_WIDTH),
            when: period.label,
          })),
  };
}

/** The first width in which every name has few enough lines; the widest where none is enough. */
function widthFor(names: readonly string[]): number {
  const fits = (width: number): boolean =>
    names.every(
      (name) => linesIn(name, width).length <= (LATIN.test(name) ? LINES_WANTED.latin : LINES_WANTED.wide),
    );
  return WIDTHS.find(fits) ?? WIDTHS.at(-1) ?? 0;
}

function linesIn(name: string, width: number): readonly string[] {
  return wrapText(name, { maxEm: (width - BOX_ROOM) / BOX_FONT, weight: 700 });
}

/** 事務局 2, 構成 8; where nobody is known, which nothing that is. */
function captionOf(scope: ScopeAnswer, body: BodyAnswer, m: Messages): CaptionItem[] {
  const known = CAPTION_KINDS.flatMap((kind) => {
    const count = countOf(scope, body, kind);
    return count === 0 ? [] : [item(`${m.compare.short[kind]} ${count}`, kind)];
  });
  const states = CAPTION_KINDS.map((kind) => roleNothing(body, kind)).filter((state) => state !== null);
  const [first = 'NOT_STATED'] = states;
  const nobody = known.length === 0 ? [item(m.compare.carriers(m.state[first]), null)] : [];
  return [...known, ...nobody, ...(body.presence === 'KNOWN' ? [] : [item(m.compare.undated, null)])];
}

/** Holders that count, each once. */
function countOf(scope: ScopeAnswer, body: BodyAnswer, kind: RoleKind): number {
  const roles = scope.roles.find((each) => each.kind === kind)?.roles ?? [];
  return new Set(
    roles
      .filter((role) => role.body.id === body.id && role.standing !== 'RECOMMENDED')
      .map(({ holder }) => holder.id),
  ).size;
}

function item(text: string, role: RoleLayer | null): CaptionItem {
  return { role, text, width: (role === null ? 0 : SIGN) + Math.ceil(emWidth(text, 400) * CAPTION_FONT) };
}

/** As many with a sign beside each other as fit; words alone stand in lines of their own. */
function inLines(items: readonly CaptionItem[], width: number): CaptionItem[][] {
  const lines: CaptionItem[][] = [];
  let room = 0;
  for (const each of items.flatMap((one) => (one.role === null ? broken(one, width) : [one]))) {
    const last = lines.at(-1);
    if (last && each.role !== null && each.width + ITEM_GAP <= room) {
      last.push(each);
      room -= each.width + ITEM_GAP;
    } else {
      lines.push([each]);
      room = each.role === null ? 0 : width - each.width;
    }
  }
  return lines;
}

function broken({ text, width }: CaptionItem, room: number): CaptionItem[] {
  if (width <= room) return [item(text, null)];
  return wrapText(text, { maxEm: room / CAPTION_FONT, weight: 400 }).map((line) => item(line, null));
}
