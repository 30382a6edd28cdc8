import type { DomainGraph, DomainNode, Id, NodeOf, Relation } from '../../server/domain/model.js';
import type { AreaKind } from '../../server/domain/vocabulary.js';
import { checkDigitOf } from '../../server/domain/area-code.js';
import { withYears } from '../graph/years.js';
import { municipality } from './municipality.js';
import { base, relation, sourceWithPassages } from './parts.js';
import { randomFrom } from './random.js';

export interface SyntheticOptions {
  /** How many municipalities; 1,741 is as many as Japan has. */
  readonly municipalities: number;
  /** The same seed gives the same graph. Default 1. */
  readonly seed?: number;
}

const PREFECTURES = 47;
/** City numbers begin at 201 in each prefecture; three digits hold 799 of them. */
const FIRST_CITY = 201;
const LAST_CITY = 999;

const two = (n: number): string => String(n).padStart(2, '0');

function area(id: Id, name: string, passage: Id, kind: AreaKind, five: string | null): NodeOf<'Area'> {
  return {
    ...base(id, name, passage),
    label: 'Area',
    kind,
    code: five === null ? null : `${five}${checkDigitOf(five)}`,
    collective: false,
    gap: null,
  };
}

/**
 * A country of made-up municipalities: per municipality 21 nodes and 32 relations, so that 1,741 of
 * them are about 36,700 nodes and 55,800 relations. Codes have right check digits and are otherwise made up.
 */
export function syntheticGraph({ municipalities, seed = 1 }: SyntheticOptions): DomainGraph {
  const random = randomFrom(seed);
  const passages = Array.from({ length: PREFECTURES }, (_, i) => `syn-passage-${two(i + 1)}`);
  const nodes: DomainNode[] = sourceWithPassages('syn-source', passages);
  const relations: Relation[] = [];
  const country = 'syn-area-country';
  passages.forEach((passage, i) => {
    if (i === 0) nodes.push(area(country, '国', passage, 'COUNTRY', null));
    const prefecture = `syn-area-pref-${two(i + 1)}`;
    nodes.push(area(prefecture, `第${i + 1}県`, passage, 'PREFECTURE', `${two(i + 1)}000`));
    relations.push(relation(prefecture, 'WITHIN', country, passage));
  });
  for (let i = 0; i < municipalities; i += 1) {
    const prefecture = (i % PREFECTURES) + 1;
    const city = FIRST_CITY + Math.floor(i / PREFECTURES);
    const passage = `syn-passage-${two(prefecture)}`;
    const key = `${two(prefecture)}-${city}`;
    const five = city <= LAST_CITY ? `${two(prefecture)}${city}` : null;
    const home = area(`syn-area-${key}`, `第${prefecture}県${city}市`, passage, 'MUNICIPALITY', five);
    nodes.push(home);
    relations.push(relation(home.id, 'WITHIN', `syn-area-pref-${two(prefecture)}`, passage));
    const made = municipality({ key, area: home.id, passage, random });
    nodes.push(...made.nodes);
    relations.push(...made.relations);
  }
  return withYears({ nodes, relations });
}
