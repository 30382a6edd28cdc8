/** A question of the corpus, which every engine must answer alike, to the byte. */
export interface CorpusDocument {
  readonly name: string;
  readonly query: string;
  readonly variables: object;
  /** How many values that are not null its answer has at least, so that an empty answer does not pass for one. */
  readonly least: number;
}

/** One document per set of variables. */
export function each(
  name: string,
  query: string,
  least: number,
  variables: readonly object[],
): CorpusDocument[] {
  return variables.map((set) => ({ name: `${name} ${JSON.stringify(set)}`, query, variables: set, least }));
}

/** Times at which something changes in the casebook, and around them; null for none. */
export const TIMES: readonly (object | null)[] = [
  null,
  { fiscalYear: 2010 },
  { fiscalYear: 2011 },
  { fiscalYear: 2012 },
  { fiscalYear: 2013 },
  { fiscalYear: 2014 },
  { asOf: '2010-06-30' },
  { asOf: '2010-07-01' },
  { asOf: '2013-03-31' },
  { asOf: '2013-04-01' },
];

export const CITED = `citations { locator locatorEn: locator(locale: EN) standing note noteEn: note(locale: EN)
  source { id title } passage { id kind reviewed } }`;
export const ENTITY = `__typename id name nameEn: name(locale: EN) kana aliases standing`;
export const PERIOD = `period { from fromPrecision fromState to toPrecision toState label labelEn: label(locale: EN) }`;
export const PAGE = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
