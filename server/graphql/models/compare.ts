import type { ComparedScope } from '../../analysis/compare/compared-scope.js';
import type { Comparison } from '../../analysis/compare/compare.js';
import type { MeetingYear } from '../../analysis/compare/meeting-years.js';
import type { KindCount } from '../../analysis/compare/organizations.js';
import type { Cell, Row } from '../../analysis/compare/rows.js';
import type { ScopeRoles } from '../../analysis/compare/scope-roles.js';
import type { Scope } from '../../domain/scope.js';
import type { Scoped } from '../model.js';

/** What stands behind the types of a comparison. A part of one column carries the time of that column. */

export type ComparisonModel = Comparison;
export type ComparedScopeModel = ComparedScope;
export type OrganizationKindCountModel = Scoped<KindCount>;
export type ScopeRolesModel = Scoped<ScopeRoles>;
export type MeetingYearModel = Scoped<MeetingYear>;
/** A row goes through all columns, so that it carries the times of all, in their order. */
export type ComparisonRowModel = Row & { readonly scopes: readonly Scope[] };
export type ComparisonCellModel = Scoped<Cell>;
