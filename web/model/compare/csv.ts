import type { CompareQuery } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import type { FactCell } from './fact-cell.js';
import type { FactRow } from './facts.js';
import type { FunctionCell, FunctionRow } from './rows.js';

/** The comparison as a table of texts: every row, also those that are hidden on the screen. */
export function csvRows(
  { scopes, release }: CompareQuery['compare'],
  functions: readonly FunctionRow[],
  facts: readonly FactRow[],
  m: Messages,
): readonly (readonly string[])[] {
  const both = (text: string, places: readonly string[]): string[] => [text, [...new Set(places)].join('\n')];
  return [
    [m.compare.item, ...scopes.flatMap(({ label }) => [label, m.compare.sourcesOf(label)])],
    ...functions.map(({ label, cells }) => [
      label,
      ...cells.flatMap((cell) =>
        both(
          functionText(cell, m),
          cell.bodies.flatMap(({ locators }) => locators),
        ),
      ),
    ]),
    ...facts.map(({ label, cells }) => [
      label,
      ...cells.flatMap((cell) =>
        both(
          factText(cell, m),
          cell.lines.flatMap(({ locators }) => locators),
        ),
      ),
    ]),
    [m.home.release, release.id],
  ];
}

function functionText({ bodies, nothing, reason }: FunctionCell, m: Messages): string {
  if (nothing !== null)
    return reason === null ? m.state[nothing] : m.compare.because(m.state[nothing], reason);
  return bodies
    .map(({ name, undated }) => (undated ? m.compare.because(name, m.compare.undated) : name))
    .join(m.card.listSeparator);
}

function factText({ lines, nothing, unknown }: FactCell, m: Messages): string {
  const told = lines.map(({ text, standing }) =>
    standing === null || standing === 'STATED' ? text : m.compare.because(text, m.standing[standing]),
  );
  const open = unknown.map(({ state, forGroup, count }) =>
    m.compare.unknownCount(forGroup ? m.state.forGroup : m.state[state], count),
  );
  return [...told, ...(nothing === null ? [] : [m.state[nothing]]), ...open].join('\n');
}
