import type { DomainGraph, Release } from '../../server/domain/model.js';
import type { NodeLabel } from '../../server/domain/vocabulary.js';
import type { Random } from '../../seed/synthetic/random.js';
import { HOSTILE, UNSTORABLE } from '../hostile/strings.js';

/** Where the values of arguments come from: mostly what the graph has, else what somebody could send. */
export interface Pools {
  /** @param name of the argument or field, which says what fits */
  id(random: Random, name: string): string;
  text(random: Random, name: string, type: string): string;
  int(random: Random, name: string): number;
}

const DAYS = ['2012-04-01', '2013-03-31', '2014-01-01', '2010-10-10'];
const CODES = ['18210', '182109', '122173', '05203'];

/** The share of values, 0 to 1, that come from a stranger is `hostile`. */
export function poolsOf({ nodes, relations }: DomainGraph, release: Release, hostile: number): Pools {
  const labelled = (...labels: NodeLabel[]): string[] =>
    nodes.filter(({ label }) => labels.includes(label)).map(({ id }) => id);
  const ids: Readonly<Record<string, readonly string[]>> = {
    area: labelled('Area'),
    within: labelled('Area'),
    body: labelled('Body'),
    heldBy: labelled('Organization'),
    organization: labelled('Organization'),
    source: labelled('Source'),
    from: labelled('Organization', 'Body', 'Post', 'Profession'),
    to: labelled('Organization', 'Body', 'Meeting'),
    since: [release.id, release.id.slice(0, 8), '0000000'],
  };
  const any = [...nodes.map(({ id }) => id), ...relations.slice(0, 100).map(({ id }) => id)];
  const names = nodes.flatMap(({ name, kana, nameEn }) => [name, kana ?? name, nameEn ?? name]);
  return {
    id: (random, name) => (random.chance(hostile) ? random.pick(HOSTILE) : random.pick(ids[name] ?? any)),
    text: (random, name, type) => {
      if (random.chance(hostile / 10)) return random.pick(UNSTORABLE);
      if (random.chance(hostile)) return random.pick(HOSTILE);
      return random.pick(type === 'Date' ? DAYS : name === 'code' ? CODES : names);
    },
    int: (random, name) => {
      if (random.chance(hostile)) return random.pick([0, -1, 101, 2_147_483_647, -2_147_483_648]);
      if (name === 'from') return 2008 + random.int(4);
      if (name === 'to' || name === 'fiscalYear') return 2012 + random.int(3);
      return 1 + random.int(4);
    },
  };
}
