import type {
  QHoldingFragment,
  QRolesInAreaQuery,
  QRolesOfBodyQuery,
  RoleKind,
} from '../../api/generated/operations.js';
import { cellText, type Row } from '../table.js';
import { bodyCell, chart, column, gapCell, noneOf, places, role, standing, text, thing } from './cells.js';
import { namesInShort } from './names.js';
import type { Answer, Asked } from './question.js';

/** Who holds a kind of role, told for one body and for every body of an area. */

type Held = QHoldingFragment;
type Found = NonNullable<QRolesOfBodyQuery['body']>;

/** What only ought to be is listed, and never counts as an answer. */
const isHeld = ({ standing: how }: Held): boolean => how !== 'RECOMMENDED';

const namesOf = (roles: readonly Held[]): string[] => roles.filter(isHeld).map(({ holder }) => holder.name);

/** One row for each holder; where it is not known who, a row that says so comes first. */
function rowsOf(found: Found, kind: RoleKind, asked: Asked): Row[] {
  const held = found.roles.map((one) => heldRow(one, found.areas[0]?.id ?? null, asked));
  if (found.roleState === 'KNOWN') return held;
  const state = gapCell(found.roleState, found.roleGap);
  const why = text(found.roleGap?.reason ?? '');
  return [[state, role(kind, false, asked.m), text(''), text(''), text(''), why], ...held];
}

function heldRow({ holder, ...claim }: Held, areaId: string | null, asked: Asked): Row {
  return [
    thing(holder, areaId, asked),
    role(claim.roleKind, claim.joint, asked.m),
    standing(claim.standing),
    text(claim.period.label),
    places(claim.citations),
    text(claim.note),
  ];
}

const COLUMNS = ['holder', 'role', 'standing', 'period', 'places', 'note'] as const;

/** The holders of a kind of role in one body; null when the body is not there. */
export function rolesOfBody(kind: RoleKind) {
  return ({ body }: QRolesOfBodyQuery, asked: Asked): Answer | null => {
    if (!body) return null;
    const { m } = asked;
    const names = namesOf(body.roles);
    return {
      headline:
        names.length > 0 ? namesInShort(names, m) : cellText(gapCell(body.roleState, body.roleGap), m),
      table: {
        columns: COLUMNS.map((id) => column(id, m)),
        rows: rowsOf(body, kind, asked),
        none: noneOf(body.roleGap, m),
      },
      remarks: body.presence === 'KNOWN' ? [] : [m.questions.presenceUnknown],
      picture: chart(body.areas[0]?.id ?? null, asked, body.id),
    };
  };
}

/** The holders of a kind of role in every body of an area; null when there is no such area. */
export function rolesInArea(kind: RoleKind) {
  return ({ area }: QRolesInAreaQuery, asked: Asked): Answer | null => {
    if (!area) return null;
    const { m } = asked;
    const names = area.bodies.flatMap(({ roles }) => namesOf(roles));
    const unknown = area.bodies.filter(({ roleState }) => roleState !== 'KNOWN').length;
    const none = noneOf(area.gap, m);
    const known = names.length > 0 ? namesInShort(names, m) : m.state[none.state ?? 'NOT_STATED'];
    return {
      headline: unknown > 0 && area.bodies.length > 0 ? m.questions.andUnknown(known, unknown) : known,
      table: {
        columns: [column('body', m), ...COLUMNS.map((id) => column(id, m))],
        rows: answeredFirst(area.bodies).flatMap((body) =>
          rowsOf(body, kind, asked).map((row) => [bodyCell(body, asked), ...row]),
        ),
        none,
      },
      remarks: [],
      picture: chart(area.id, asked),
    };
  };
}

/** Bodies of which there is an answer, then the others. */
function answeredFirst(bodies: readonly Found[]): readonly Found[] {
  const known = ({ roleState }: Found): boolean => roleState === 'KNOWN';
  return [...bodies.filter(known), ...bodies.filter((body) => !known(body))];
}
