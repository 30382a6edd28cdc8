import { FUNCTION_NAMES } from '../../domain/function-names.js';
import { momentLabel } from '../../domain/labels.js';
import { ORGANIZATION_KIND_NAMES } from '../../domain/organization-kind-names.js';
import { compareScopes } from '../compare.js';
import type {
  ComparedScopeResolvers,
  ComparisonCellResolvers,
  ComparisonResolvers,
  ComparisonRowResolvers,
  MeetingYearResolvers,
  OrganizationKindCountResolvers,
  QueryResolvers,
  ScopeRolesResolvers,
} from '../generated/resolvers.js';
import { scoped } from '../model.js';
import { currentRelease } from '../release.js';
import { UNSCOPED, type Scope } from '../../domain/scope.js';
import { nameIn, pick, pickOrNull, type Locale } from '../text.js';

/** The question of this part of the API. */
export const compareQuery: QueryResolvers = {
  compare: (_, { scopes }, { loaders }) => compareScopes(scopes, loaders),
};

const Comparison: ComparisonResolvers = {
  scopes: ({ scopes }) => scopes,
  rows: ({ rows, scopes }) => rows.map((row) => ({ ...row, scopes: scopes.map(({ scope }) => scope) })),
  shared: ({ shared }) => shared,
  release: async (_, __, { reader }) => ({ it: await currentRelease(reader), scope: UNSCOPED }),
};

const ComparedScope: ComparedScopeResolvers = {
  area: ({ area, scope }) => ({ it: area, scope }),
  label: ({ area, scope }, { locale }) => labelOf(nameIn(area, locale), scope, locale),
  bodyCount: ({ bodies }) => bodies.length,
  unspokenBodyCount: ({ unspokenBodyCount }) => unspokenBodyCount,
  depth: ({ depth }) => depth,
  organizationCount: ({ organizationCount }) => organizationCount,
  state: ({ state }) => state,
  reason: ({ reason }, { locale }) => pickOrNull(reason, locale),
  bodies: ({ bodies, scope }) => scoped(bodies, scope),
  organizationKinds: ({ organizationKinds, scope }) => scoped(organizationKinds, scope),
  roles: ({ roles, scope }) => scoped(roles, scope),
  professions: ({ professions, scope }) => scoped(professions, scope),
  professionsState: ({ professionsState }) => professionsState,
  meetingYears: ({ meetingYears, scope }) => scoped(meetingYears, scope),
  meetingsState: ({ meetingsState }) => meetingsState,
  onlyHere: ({ onlyHere }) => onlyHere,
  activities: ({ activities, scope }) => scoped(activities, scope),
};

/** 坂井地区（平成25年度）, Sakai District (FY2013); the name alone when no time was asked for. */
function labelOf(name: string, { moment }: Scope, locale: Locale): string {
  if (moment === null) return name;
  const time = pick(momentLabel(moment), locale);
  return locale === 'EN' ? `${name} (${time})` : `${name}（${time}）`;
}

const OrganizationKindCount: OrganizationKindCountResolvers = {
  kind: ({ it }) => it.kind,
  label: ({ it }, { locale }) => pick(ORGANIZATION_KIND_NAMES[it.kind], locale),
  count: ({ it }) => it.organizations.length,
  organizations: ({ it, scope }) => scoped(it.organizations, scope),
};

const ScopeRoles: ScopeRolesResolvers = {
  kind: ({ it }) => it.kind,
  state: ({ it }) => it.state,
  reason: ({ it }, { locale }) => pickOrNull(it.reason, locale),
  roles: ({ it, scope }) =>
    it.roles.map(({ body, role }) => ({
      it: { label: 'Role' as const, relation: role.relation, holder: role.node, body },
      scope,
    })),
  organizationKinds: ({ it, scope }) => scoped(it.organizationKinds, scope),
  unknownBodies: ({ it, scope }) => scoped(it.unknownBodies, scope),
};

const MeetingYear: MeetingYearResolvers = {
  body: ({ it, scope }) => ({ it: it.body, scope }),
  fiscalYear: ({ it }) => it.fiscalYear,
  tallies: ({ it, scope }) => scoped(it.tallies, scope),
  meetings: ({ it, scope }) => scoped(it.meetings, scope),
};

const ComparisonRow: ComparisonRowResolvers = {
  function: (row) => row.function,
  label: (row, { locale }) => pick(FUNCTION_NAMES[row.function], locale),
  cells: ({ cells, scopes }) => cells.map((it, index) => ({ it, scope: scopes[index] ?? UNSCOPED })),
  sharing: ({ sharing }) => sharing,
  knownCount: ({ knownCount }) => knownCount,
  unknownCount: ({ unknownCount }) => unknownCount,
};

const ComparisonCell: ComparisonCellResolvers = {
  state: ({ it }) => it.state,
  reason: ({ it }, { locale }) => pickOrNull(it.reason, locale),
  bodies: ({ it, scope }) => scoped(it.bodies, scope),
  presence: ({ it }) => it.presence,
};

/** Its types. */
export const compareTypes = {
  Comparison,
  ComparedScope,
  OrganizationKindCount,
  ScopeRoles,
  MeetingYear,
  ComparisonRow,
  ComparisonCell,
};
