import type { At, ScopeInput } from '../../api/generated/operations.js';
import type { Options, OptionKey } from '../url.js';
import { idsOffered, type Choices } from './choices.js';
import { ANY, areaIds, type Parameter, type ParameterKind, type Question, type Values } from './question.js';

/** The parameters of questions: how they are declared, read from an address, and put to the API. */

const FISCAL_YEAR = /^(?:19|20)\d\d$/;
const LONGEST_TEXT = 200;

const parameter = (kind: ParameterKind, key: OptionKey, initial: string, open = false): Parameter => ({
  kind,
  key,
  initial,
  open,
});

export const area = (initial: string): Parameter => parameter('area', 'area', initial);
export const areas = (initial: string): Parameter => parameter('areas', 's', initial);
export const body = (initial: string): Parameter => parameter('body', 'body', initial);
export const organization = (initial: string): Parameter => parameter('organization', 'org', initial);
export const text = (initial: string): Parameter => parameter('text', 'text', initial);
/** A fiscal year, or any. */
export const year = (initial: string): Parameter => parameter('year', 'year', initial, true);
/** The two years of a change. */
export const years = (from: string, to: string): readonly Parameter[] => [
  parameter('year', 'from', from),
  parameter('year', 'to', to),
];
/** The two ends of a way. */
export const ends = (from: string, to: string): readonly Parameter[] => [
  parameter('actor', 'from', from),
  parameter('body', 'to', to),
];

/**
 * What an address asks; a parameter that it does not say, or says wrongly, is as it is at first. What the API does not
 * offer is not asked at first: another release may have other bodies.
 */
export function valuesOf(
  { parameters }: Pick<Question, 'parameters'>,
  options: Options,
  choices: Choices,
): Values {
  return Object.fromEntries(
    parameters.map((one) => [one.key, read(one, options[one.key] ?? '') ?? initialOf(one, choices)]),
  );
}

function initialOf(parameter: Parameter, choices: Choices): string {
  const { kind, key, initial } = parameter;
  if (choices === null || initial === ANY) return initial;
  const offered = idsOffered(parameter, choices);
  if (offered.length === 0 || areaIds(initial).every((id) => offered.includes(id))) return initial;
  if (kind === 'areas') return offered.slice(0, 2).join(',');
  return (kind === 'year' ? offered.at(key === 'from' ? -2 : -1) : offered[0]) ?? initial;
}

function read({ kind, open }: Parameter, value: string): string | null {
  const said = value.trim();
  if (said === '') return null;
  if (kind === 'year') return FISCAL_YEAR.test(said) || (open && said === ANY) ? said : null;
  if (kind === 'areas') return areaIds(said).length === 0 ? null : areaIds(said).join(',');
  return kind === 'text' ? said.slice(0, LONGEST_TEXT) : said;
}

/** Why the API would refuse these values: years that do not follow each other, one area only. */
export function faultOf(values: Values): 'years' | 'areas' | null {
  if (values.s !== undefined && new Set(areaIds(values.s)).size < 2) return 'areas';
  const [from, to] = [values.from ?? '', values.to ?? ''];
  return FISCAL_YEAR.test(from) && FISCAL_YEAR.test(to) && from >= to ? 'years' : null;
}

/** The fiscal year asked about; null for any. */
export function yearOf(values: Values): number | null {
  return values.year === undefined || values.year === ANY ? null : Number(values.year);
}

/** The time asked about, as the API takes it. */
export function atOf(values: Values): At | null {
  const fiscalYear = yearOf(values);
  return fiscalYear === null ? null : { fiscalYear };
}

/** The scopes of a comparison: every area at the year asked about, each area once. */
export function scopesOf(values: Values): ScopeInput[] {
  return [...new Set(areaIds(values.s))].map((id) => ({ area: id, at: atOf(values) }));
}

/** The days between which the meetings of the fiscal year asked about were held; none for any year. */
export function heldIn(values: Values): { readonly heldFrom?: string; readonly heldTo?: string } {
  const held = yearOf(values);
  return held === null ? {} : { heldFrom: `${held}-04-01`, heldTo: `${held + 1}-03-31` };
}
