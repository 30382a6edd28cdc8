import type { Messages } from '../../locales/ja.js';
import type { Locale } from '../era.js';
import { nothingOf } from '../labels.js';
import { columnNothing } from './column-nothing.js';
import { cellOf, plainLine, type FactCell } from './fact-cell.js';
import { meetingLines } from './meetings.js';
import type { ScopeAnswer } from './names.js';
import { roleCell, roleKindsCell } from './role-facts.js';

/** What is told of a column beside its functions: one row, with a cell for each column. */
export interface FactRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly FactCell[];
}

/** All rows under those of the functions. */
export function factRows(scopes: readonly ScopeAnswer[], m: Messages, locale: Locale): readonly FactRow[] {
  const row = (key: string, label: string, cell: (scope: ScopeAnswer) => FactCell): FactRow => ({
    key,
    label,
    cells: scopes.map(cell),
  });
  return [
    row('SECRETARIAT', m.role.SECRETARIAT, (scope) => roleCell(scope, 'SECRETARIAT', m)),
    row('OPERATOR', m.role.OPERATOR, (scope) => roleKindsCell(scope, 'OPERATOR', m)),
    row('MEMBER', m.role.MEMBER, (scope) => roleKindsCell(scope, 'MEMBER', m)),
    row('ADVISER', m.role.ADVISER, (scope) => roleCell(scope, 'ADVISER', m)),
    row('SUPPORTER', m.role.SUPPORTER, (scope) => roleCell(scope, 'SUPPORTER', m)),
    row('FOUNDER', m.role.FOUNDER, (scope) => roleCell(scope, 'FOUNDER', m)),
    row('professions', m.compare.professions, (scope) => professionCell(scope, m)),
    row('organizations', m.compare.organizations, (scope) => organizationCell(scope, m)),
    row('meetings', m.compare.meetings, (scope) =>
      cellOf(meetingLines(scope, m, locale), nothingOf(scope.meetingsState) ?? 'NOT_STATED'),
    ),
    row('bodies', m.compare.bodies, (scope) => bodyCell(scope, m)),
    row('depth', m.compare.depth, (scope) =>
      cellOf(scope.depth === 0 ? [] : [plainLine(m.compare.levels(scope.depth))], columnNothing(scope)),
    ),
    row('activities', m.compare.activities, (scope) => activityCell(scope)),
  ];
}

function bodyCell(scope: ScopeAnswer, m: Messages): FactCell {
  const { bodyCount, unspokenBodyCount } = scope;
  const lines = [
    ...(bodyCount === 0 ? [] : [plainLine(m.compare.bodyCount(bodyCount))]),
    ...(unspokenBodyCount === 0 ? [] : [plainLine(m.compare.undatedCount(unspokenBodyCount))]),
  ];
  return cellOf(lines, columnNothing(scope));
}

function organizationCell(scope: ScopeAnswer, m: Messages): FactCell {
  const { organizationCount, organizationKinds } = scope;
  if (organizationCount === 0) return cellOf([], columnNothing(scope));
  const kinds = organizationKinds.map(({ label, count }) => m.compare.kind(label, count));
  return cellOf(
    [plainLine(m.compare.organizationCount(organizationCount)), plainLine(kinds.join(m.card.listSeparator))],
    'NOT_STATED',
  );
}

function professionCell({ professions, professionsState }: ScopeAnswer, m: Messages): FactCell {
  const names = professions.map(({ name }) => name).join(m.card.listSeparator);
  return cellOf(names === '' ? [] : [plainLine(names)], nothingOf(professionsState) ?? 'NOT_STATED');
}

function activityCell(scope: ScopeAnswer): FactCell {
  const lines = scope.activities.flatMap(({ id, name, standing, period, citations }) => [
    { text: name, standing, leadsTo: id, locators: citations.map(({ locator }) => locator) },
    plainLine(period.label),
  ]);
  return cellOf(lines, columnNothing(scope));
}
