import type { HomeRowsQuery } from '../../api/generated/operations.js';

/** Signs of an abbreviation that somebody would type. */
const SHORT = { least: 2, most: 4 };
const MOST = 4;

/** What the organisations that operate most are called in short: the first alias of each that is short, once each. */
export function abbreviationsOf({ load }: HomeRowsQuery): readonly string[] {
  const short = load.flatMap(({ organization: { aliases } }) => aliases.slice(0, 1)).filter(isShort);
  return [...new Set(short)].slice(0, MOST);
}

function isShort(alias: string): boolean {
  const { length } = [...alias];
  return length >= SHORT.least && length <= SHORT.most;
}
