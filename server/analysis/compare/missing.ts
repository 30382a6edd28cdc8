import type { Gap, NodeOf, Text } from '../../domain/model.js';
import type { GapState } from '../../domain/vocabulary.js';
import type { Column } from './column.js';

/** Why there is no answer: never a zero. */
export interface Missing {
  readonly state: GapState;
  readonly reason: Text | null;
}

/** There is an answer. */
export const KNOWN = { state: 'KNOWN', reason: null } as const;

/** From what says least to what says most: what was not looked at may be anything. */
const WEAKEST_FIRST: readonly GapState[] = ['NOT_REVIEWED', 'NOT_STATED', 'STATED_NONE'];

/** The one that says least, the first of equals; null for none. */
export function weakest<M extends { readonly state: GapState }>(all: readonly M[]): M | null {
  for (const state of WEAKEST_FIRST) {
    const found = all.find((each) => each.state === state);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * What it means that something is missing in a column. Of an area made of several it is as weak as the weakest of
 * them: what was not reviewed in one of its towns may be there. Where the sources are silent at that time, that is the
 * reason.
 */
export function missingIn({ area, areas, snapshot }: Column): Missing {
  const found = weakest([area, ...areas.filter(({ id }) => id !== area.id)].flatMap(gapOf));
  const missing = found ?? { state: 'NOT_STATED' as const, reason: null };
  const silent = snapshot.state !== 'KNOWN' && (area.gap !== null || found === null);
  return silent ? { state: missing.state, reason: snapshot.reason } : namedAfter(missing, area);
}

interface AreaGap extends Missing {
  readonly of: NodeOf<'Area'>;
}

function gapOf(of: NodeOf<'Area'>): AreaGap[] {
  const gap: Gap | null = of.gap;
  return gap === null ? [] : [{ state: gap.state, reason: gap.reason, of }];
}

/** The reason of a town within the area begins with its name. */
function namedAfter(missing: Missing | AreaGap, area: NodeOf<'Area'>): Missing {
  const { state, reason } = missing;
  if (!('of' in missing) || missing.of.id === area.id || reason === null) return { state, reason };
  const { name, nameEn } = missing.of;
  return {
    state,
    reason: { ja: `${name}：${reason.ja}`, en: `${nameEn ?? name}: ${reason.en ?? reason.ja}` },
  };
}
