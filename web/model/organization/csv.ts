import type { Messages } from '../../locales/ja.js';
import { fiscalYearLabel, type Locale } from '../era.js';
import type { Nothing } from '../labels.js';
import { claimWords } from '../matrix/csv.js';
import type { HeldClaim } from './held.js';
import type { TableGroup, YearCell } from './table.js';

/** The tables of all areas as one table of words: unknown never an empty cell. */
export function organizationRows(
  groups: readonly TableGroup[],
  years: readonly number[],
  nothingIn: (areaId: string) => Nothing,
  m: Messages,
  locale: Locale,
): string[][] {
  const words = m.organization;
  const head = [
    words.csvArea,
    words.body,
    ...years.map((year) => fiscalYearLabel(year, locale)),
    words.undated,
  ];
  const rows = groups.flatMap((group) =>
    group.rows.map(({ body, cells, undated }) => [
      body.serves.name,
      body.name,
      ...cells.map((cell) => cellWords(cell, nothingIn(group.area.id), m)),
      claimsWords(undated, m),
    ]),
  );
  return [head, ...rows];
}

function cellWords(cell: YearCell, nothing: Nothing, m: Messages): string {
  const words = m.organization;
  switch (cell.kind) {
    case 'roles': {
      const claims = claimsWords(cell.claims, m);
      return cell.unspoken ? m.card.within(claims, words.unspoken) : claims;
    }
    case 'outside':
      return words.outside;
    case 'hidden':
      return words.hidden;
    case 'silent':
      return m.state[nothing];
  }
}

function claimsWords(claims: readonly HeldClaim[], m: Messages): string {
  return claims.map((claim) => claimWords(claim, m)).join(m.card.listSeparator);
}
