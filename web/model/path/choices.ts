import { fold } from '../search/fold.js';
import { THING_KINDS, type AreaThing, type Thing, type ThingKind } from './thing.js';

/** What a picker offers: the things of the area by kind, then what else was found. */

/** One that can be picked. */
export interface Choice extends Thing {
  /** Not there in the shown year. */
  readonly absent: boolean;
}

export interface ChoiceGroup {
  /** `elsewhere`: found by the search, not in the picture of the area. */
  readonly heading: ThingKind | 'elsewhere';
  readonly choices: readonly Choice[];
}

/**
 * @param typed what was typed; empty offers all things of the area
 * @param found what the search of the API found for it, which knows readings and abbreviations
 */
export function choicesOf(
  things: readonly AreaThing[],
  typed: string,
  found: readonly Thing[],
): readonly ChoiceGroup[] {
  const words = typed.split(/\s+/u).map(fold).filter(Boolean);
  const hits = new Set(found.map(({ id }) => id));
  const fits = ({ id, name, aliases }: AreaThing): boolean =>
    hits.has(id) || words.every((word) => [name, ...aliases].some((text) => fold(text).includes(word)));
  const here = things.filter(fits).sort((a, b) => Number(a.absent) - Number(b.absent));
  const known = new Set(things.map(({ id }) => id));
  const groups: ChoiceGroup[] = [
    ...THING_KINDS.map((kind) => ({ heading: kind, choices: here.filter((thing) => thing.kind === kind) })),
    {
      heading: 'elsewhere',
      choices: found.filter(({ id }) => !known.has(id)).map((thing) => ({ ...thing, absent: false })),
    },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}
