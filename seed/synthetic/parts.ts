import type { Citation, DomainNode, Id, Relation } from '../../server/domain/model.js';
import { UNSTATED_PERIOD, type Period } from '../../server/domain/period.js';
import type { RelationType } from '../../server/domain/vocabulary.js';
import { periodOf } from '../dates.js';
import { relationId } from '../graph/ids.js';
import type { PeriodEntry } from '../schema.js';

/** Building blocks of synthetic graphs. Every name says 合成, so that nothing looks real. */

/** Shared by all nodes that say nothing special. */
export function base(id: Id, name: string, passage: Id) {
  return {
    id,
    name: `合成${name}`,
    kana: null,
    nameEn: `Synthetic ${id}`,
    aliases: [],
    period: UNSTATED_PERIOD,
    standing: 'STATED' as const,
    citations: [citation(passage)],
  };
}

export function citation(passage: Id): Citation {
  return { passage, standing: 'STATED', note: null };
}

/** A synthetic source and its passages: the evidence of everything else. */
export function sourceWithPassages(id: Id, passages: readonly Id[]): DomainNode[] {
  const [first] = passages;
  if (first === undefined) throw new RangeError('a source has at least one passage');
  return [
    {
      ...base(id, '資料', first),
      label: 'Source',
      publisher: '合成',
      publishedOn: null,
      publishedOnPrecision: null,
      url: null,
    },
    ...passages.map((passage, i): DomainNode => ({
      ...base(passage, `資料／第${i + 1}段落`, first),
      label: 'Passage',
      citations: [],
      kind: 'PARAGRAPH',
      source: id,
      locator: `合成資料／第${i + 1}段落`,
      locatorEn: `Synthetic source, paragraph ${i + 1}`,
      reviewed: true,
    })),
  ];
}

/** The period of an entry known to be good. */
export function period(entry: PeriodEntry): Period {
  const made = periodOf(entry);
  if (made === null) throw new RangeError(`no such period: ${JSON.stringify(entry)}`);
  return made;
}

/** A relation with nothing special about it. */
export function relation(
  from: Id,
  type: RelationType,
  to: Id,
  passage: Id,
  more: Partial<Omit<Relation, 'period'>> & { when?: PeriodEntry | undefined } = {},
): Relation {
  const { when, ...rest } = more;
  return {
    id: relationId({ type, from, to, period: when, capacity: rest.capacity, stage: rest.stage }),
    type,
    from,
    to,
    period: when === undefined ? UNSTATED_PERIOD : period(when),
    standing: 'STATED',
    note: null,
    citations: [citation(passage)],
    joint: false,
    capacity: null,
    stage: null,
    needsReview: false,
    order: 0,
    ...rest,
  };
}
