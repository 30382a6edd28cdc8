import type { NodeOf } from '../../domain/model.js';
import { byId } from '../../domain/order.js';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../../domain/vocabulary.js';
import type { RoleRecord } from '../snapshot.js';
import { counts } from './column.js';

/** Organisations of one kind. */
export interface KindCount {
  readonly kind: OrganizationKind;
  /** By id, each once. */
  readonly organizations: readonly NodeOf<'Organization'>[];
}

/** The organisations that hold a role, each once, by id. */
export function organizationsIn(roles: readonly RoleRecord[]): readonly NodeOf<'Organization'>[] {
  const found = roles
    .filter(counts)
    .flatMap(({ node }) => (node.label === 'Organization' ? [[node.id, node] as const] : []));
  return [...new Map(found).values()].sort(byId);
}

/** The same by kind, in the order of the list of kinds; kinds without any are left out. */
export function kindsOf(roles: readonly RoleRecord[]): readonly KindCount[] {
  const all = organizationsIn(roles);
  return ORGANIZATION_KINDS.map((kind) => ({
    kind,
    organizations: all.filter((organization) => organization.kind === kind),
  })).filter(({ organizations }) => organizations.length > 0);
}
