import type { OrganizationKind, Standing } from '../../api/generated/operations.js';
import type { Layer } from '../layers.js';
import type { Options, ViewState } from '../url.js';

/** What of the relations is shown: the layers of the legend, kinds of holder, and how far the source says it. */

/** What sort of holder a role has: a kind of organisation, or one that is no organisation. */
export type HolderKind = OrganizationKind | 'POST' | 'PROFESSION';

/** As the glossary lists them: the state first, then the care, then the others. */
export const HOLDER_KINDS = [
  'MINISTRY',
  'PREFECTURE',
  'MUNICIPALITY',
  'WIDE_AREA_UNION',
  'HEALTH_CENTER',
  'DEPARTMENT',
  'COMMUNITY_SUPPORT_CENTER',
  'MEDICAL_ASSOCIATION',
  'DENTAL_ASSOCIATION',
  'PHARMACIST_ASSOCIATION',
  'CARE_PROVIDER_ASSOCIATION',
  'SOCIAL_WELFARE_COUNCIL',
  'SILVER_CENTER',
  'HOSPITAL',
  'UNIVERSITY',
  'RESEARCH_INSTITUTE',
  'OTHER',
  'POST',
  'PROFESSION',
] as const satisfies readonly HolderKind[];

/** The surest first. */
export const STANDINGS = [
  'STATED',
  'INFERRED',
  'RECOMMENDED',
  'PLANNED',
] as const satisfies readonly Standing[];

/** What is hidden; nothing when all are empty. */
export interface Filter {
  readonly off: readonly Layer[];
  readonly kinds: readonly HolderKind[];
  readonly standings: readonly Standing[];
}

/** Hides nothing. */
export const NO_FILTER: Filter = { off: [], kinds: [], standings: [] };

/** The filter that an address says; what is unknown in it counts as not said. */
export function filterOf({ off, options }: Pick<ViewState, 'off' | 'options'>): Filter {
  return {
    off,
    kinds: named(HOLDER_KINDS, options.kinds),
    standings: named(STANDINGS, options.standings),
  };
}

/** The options of an address with these kinds and standings hidden, and all else as it was. */
export function withFilter(
  options: Options,
  { kinds, standings }: Pick<Filter, 'kinds' | 'standings'>,
): Options {
  const { kinds: _kinds, standings: _standings, ...others } = options;
  return {
    ...others,
    ...(kinds.length > 0 ? { kinds: written(kinds) } : {}),
    ...(standings.length > 0 ? { standings: written(standings) } : {}),
  };
}

/** The list with one of its things put in or taken out, in the order of all. */
export function switched<T>(all: readonly T[], hidden: readonly T[], one: T): readonly T[] {
  return all.filter((other) => (other === one ? !hidden.includes(other) : hidden.includes(other)));
}

/** How many conditions are set besides the layers. */
export function conditionsIn({ kinds, standings }: Filter): number {
  return kinds.length + standings.length;
}

interface Holder {
  readonly __typename?: string | undefined;
  readonly organizationKind?: OrganizationKind | undefined;
}

/** What sort of holder this is. */
export function holderKindOf({ __typename, organizationKind }: Holder): HolderKind {
  if (__typename === 'Post') return 'POST';
  if (__typename === 'Profession') return 'PROFESSION';
  return organizationKind ?? 'OTHER';
}

interface Claim {
  readonly role?: string | null | undefined;
  readonly source: string;
  readonly standing: string;
}

/** Says of a claim whether the kinds and standings hide it, whatever its layer. A line between bodies has no holder. */
export function hiddenBy(
  { kinds, standings }: Filter,
  kindOf: (holderId: string) => HolderKind,
): (claim: Claim) => boolean {
  return ({ role, source, standing }) =>
    standings.some((hidden) => hidden === standing) ||
    (role !== null && role !== undefined && kinds.includes(kindOf(source)));
}

function named<T extends string>(all: readonly T[], text = ''): readonly T[] {
  const parts = new Set(text.split(/[.,]/).map((part) => part.trim().toUpperCase()));
  return all.filter((one) => parts.has(one));
}

function written(names: readonly string[]): string {
  return names.map((name) => name.toLowerCase()).join('.');
}
