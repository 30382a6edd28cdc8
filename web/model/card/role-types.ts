import type { RelationType, RoleKind } from '../../api/generated/operations.js';

/** The role that a type of relation stands for. */
export const ROLE_OF_TYPE: Readonly<Partial<Record<RelationType, RoleKind>>> = {
  SECRETARIAT_OF: 'SECRETARIAT',
  OPERATES: 'OPERATOR',
  MEMBER_OF: 'MEMBER',
  ADVISES: 'ADVISER',
  SUPPORTS: 'SUPPORTER',
  ESTABLISHED: 'FOUNDER',
};
