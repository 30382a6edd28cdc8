import {
  AreasDocument,
  CompareDocument,
  type AreasQuery,
  type CompareQuery,
} from '../../../web/api/generated/operations.js';
import { serveCasebook } from '../../graphql/support/api.js';

/** What the API answers to the questions of the page, for the casebook of the product. */
export interface CasebookAnswers {
  readonly areas: AreasQuery;
  /** 柏市, 坂井地区, 横手市 in FY2013. */
  readonly three: CompareQuery['compare'];
  /** 坂井地区 in FY2012 and FY2013. */
  readonly twice: CompareQuery['compare'];
  /** The three without a time. */
  readonly ever: CompareQuery['compare'];
  /** The first in English. */
  readonly english: CompareQuery['compare'];
}

const THREE = ['area-kashiwa-city', 'area-sakai-chiku', 'area-yokote-city'];

export async function casebookAnswers(): Promise<CasebookAnswers> {
  const api = await serveCasebook();
  const compare = async (scopes: readonly object[], locale = 'JA'): Promise<CompareQuery['compare']> =>
    (await api.data<CompareQuery>(CompareDocument.text, { scopes, locale })).compare;
  const at = (fiscalYear: number, areas: readonly string[]) =>
    areas.map((area) => ({ area, at: { fiscalYear } }));
  try {
    return {
      areas: await api.data<AreasQuery>(AreasDocument.text, { locale: 'JA' }),
      three: await compare(at(2013, THREE)),
      twice: await compare([...at(2012, ['area-sakai-chiku']), ...at(2013, ['area-sakai-chiku'])]),
      ever: await compare(THREE.map((area) => ({ area }))),
      english: await compare(at(2013, THREE), 'EN'),
    };
  } finally {
    await api.stop();
  }
}
