import type { RoleKind, Standing } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import { nothingOf, type Nothing } from '../labels.js';
import { plainLine, type FactCell, type FactLine } from './fact-cell.js';
import { shortBodyName, type BodyAnswer, type ScopeAnswer } from './names.js';

type RoleAnswer = ScopeAnswer['roles'][number]['roles'][number];

/** The key of the answer that tells what is known of a role. */
const STATE_KEYS = {
  SECRETARIAT: 'secretariat',
  OPERATOR: 'operator',
  MEMBER: 'member',
  ADVISER: 'adviser',
  SUPPORTER: 'supporter',
  FOUNDER: 'founder',
} as const satisfies Record<RoleKind, keyof BodyAnswer>;

/** Which nothing a role of a body is; null when it is known. */
export function roleNothing(body: BodyAnswer, kind: RoleKind): Nothing | null {
  return nothingOf(body[STATE_KEYS[kind]]);
}

/** Who holds a role, by body: 推進協議会：福井県、坂井地区広域連合（共同）. Bodies with the same holders share a line. */
export function roleCell(scope: ScopeAnswer, kind: RoleKind, m: Messages): FactCell {
  return cellWith(scope, kind, holderLines(scope, kind, m));
}

/** What sorts of organisation hold a role, and how many of each; who does is in the chart. */
export function roleKindsCell(scope: ScopeAnswer, kind: RoleKind, m: Messages): FactCell {
  const answer = scope.roles.find((each) => each.kind === kind);
  const kinds = answer?.organizationKinds.map(({ label, count }) => m.compare.kind(label, count)) ?? [];
  const counted = answer?.roles.filter(({ standing }) => standing !== 'RECOMMENDED') ?? [];
  const others = (['Post', 'Profession'] as const).flatMap((type) => {
    const held = counted.filter(({ holder }) => holder.__typename === type);
    const count = new Set(held.map(({ holder }) => holder.id)).size;
    return count === 0 ? [] : [m.compare.kind(m.actor[type], count)];
  });
  const all = [...kinds, ...others];
  const locators = counted.flatMap(({ citations }) => citations.map(({ locator }) => locator));
  const line = { ...plainLine(all.join(m.card.listSeparator)), locators };
  return cellWith(scope, kind, all.length === 0 ? [] : [line]);
}

function cellWith(scope: ScopeAnswer, kind: RoleKind, lines: readonly FactLine[]): FactCell {
  const answer = scope.roles.find((each) => each.kind === kind);
  const nothing = nothingOf(answer?.state ?? 'NOT_STATED');
  return { lines, nothing, unknown: nothing === null ? unknownOf(scope, kind) : [] };
}

interface Group {
  readonly bodies: string[];
  readonly holders: string;
  readonly standing: Standing;
  readonly locators: Set<string>;
}

function holderLines(scope: ScopeAnswer, kind: RoleKind, m: Messages): FactLine[] {
  const roles = scope.roles.find((each) => each.kind === kind)?.roles ?? [];
  const groups = new Map<string, Group>();
  for (const body of scope.bodies) {
    const own = roles.filter((role) => role.body.id === body.id);
    for (const standing of new Set(own.map((role) => role.standing))) {
      const held = own.filter((role) => role.standing === standing);
      const holders = holderNames(held, m);
      const key = `${standing} ${holders}`;
      const group = groups.get(key) ?? { bodies: [], holders, standing, locators: new Set() };
      group.bodies.push(shortBodyName(scope, body));
      held.forEach(({ citations }) => citations.forEach(({ locator }) => group.locators.add(locator)));
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ bodies, holders, standing, locators }) => ({
    text: `${bodies.join(m.card.listSeparator)}${m.card.colon}${holders}`,
    standing,
    leadsTo: null,
    locators: [...locators],
  }));
}

/** Each holder once, though two claims of different years may name it. */
function holderNames(roles: readonly RoleAnswer[], m: Messages): string {
  const names = [...new Set(roles.map(({ holder }) => holder.name))].join(m.card.listSeparator);
  return roles.some(({ joint }) => joint) ? m.compare.joint(names) : names;
}

function unknownOf(scope: ScopeAnswer, kind: RoleKind): FactCell['unknown'] {
  const ids = scope.roles.find((each) => each.kind === kind)?.unknownBodies.map(({ id }) => id) ?? [];
  const counts = new Map<string, FactCell['unknown'][number]>();
  for (const body of scope.bodies) {
    const state = roleNothing(body, kind);
    if (state === null || !ids.includes(body.id)) continue;
    const forGroup = kind === 'SECRETARIAT' && body.secretariatGap?.forGroup === true;
    const key = `${state} ${forGroup}`;
    counts.set(key, { state, forGroup, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
