import { describe, expect, it } from 'vitest';
import { PATH_TYPES } from '../../server/analysis/paths/claims.js';
import { stepLabel, stepSentence, waySentence } from '../../server/analysis/paths/sentences.js';
import type { WayStep } from '../../server/analysis/paths/ways.js';
import type { DomainNode, Relation } from '../../server/domain/model.js';
import { UNSTATED_PERIOD, type Period } from '../../server/domain/period.js';
import {
  CAPACITIES,
  RELATION_ENDS,
  type NodeLabel,
  type RelationType,
} from '../../server/domain/vocabulary.js';
import { during, link, node } from '../store/build.js';

const NODES: Partial<Record<NodeLabel, DomainNode>> = {
  Organization: node('Organization', 'org', { name: '広域連合', nameEn: 'the Union' }),
  Post: node('Post', 'post', { name: '会長', nameEn: 'the President' }),
  Profession: node('Profession', 'profession', { name: '看護師', nameEn: 'nurse' }),
  Body: node('Body', 'body', { name: '協議会', nameEn: 'the Council' }),
  Meeting: node('Meeting', 'meeting', { name: '第1回', nameEn: 'the 1st meeting' }),
};
const BIG = node('Body', 'big', { name: '本会', nameEn: 'the Board' });
const OFFICE = node('Organization', 'office', { name: '本部', nameEn: 'the Office' });

/** The claim read the way it points, or against it. */
function read(type: RelationType, forward = true, more: Partial<Relation> = {}): WayStep {
  const [start, end] = [NODES[RELATION_ENDS[type].from[0]], NODES[RELATION_ENDS[type].to[0]]];
  const from = start ?? BIG;
  const to = end === start ? (from.label === 'Body' ? BIG : OFFICE) : (end ?? BIG);
  const relation = link(from.id, type, to.id, more);
  return forward ? { relation, from, to } : { relation, from: to, to: from };
}

const both = (type: RelationType, more: Partial<Relation> = {}): (string | null)[] =>
  [true, false].flatMap((forward) => {
    const { ja, en } = stepSentence(read(type, forward, more));
    return [ja, en];
  });

describe('a step', () => {
  it.each<[RelationType, Partial<Relation>, readonly string[]]>([
    [
      'SECRETARIAT_OF',
      {},
      [
        '広域連合は協議会の事務局を務める。',
        'The Union is the secretariat of the Council.',
        '協議会の事務局を広域連合が務める。',
        'The Council has as its secretariat the Union.',
      ],
    ],
    [
      'SECRETARIAT_OF',
      { joint: true },
      [
        '広域連合は協議会の事務局を共同で務める。',
        'The Union shares the secretariat of the Council.',
        '協議会の事務局を広域連合が共同で務める。',
        'The Council has in its joint secretariat the Union.',
      ],
    ],
    [
      'ADVISES',
      { standing: 'INFERRED' },
      [
        '広域連合は協議会にアドバイザーとして助言する（推定）。',
        'The Union advises the Council (inferred).',
        '協議会のアドバイザーを広域連合が務める（推定）。',
        'The Council is advised by the Union (inferred).',
      ],
    ],
    [
      'PART_OF',
      { period: during('2013-04-01', null) },
      [
        '平成25年4月1日から、協議会は本会の下に置かれる。',
        'From 1 Apr 2013, the Council is part of the Board.',
        '平成25年4月1日から、本会の下に協議会が置かれる。',
        'From 1 Apr 2013, the Board has among its parts the Council.',
      ],
    ],
    [
      'TOOK_PART_IN',
      { capacity: 'MODERATOR' },
      [
        '広域連合は第1回の進行を務める。',
        'The Union moderates the 1st meeting.',
        '第1回の進行を広域連合が務める。',
        'The 1st meeting is moderated by the Union.',
      ],
    ],
  ])('of %s %j is told both ways', (type, more, sentences) => {
    expect(both(type, more)).toEqual(sentences);
  });

  it('has words of its own for every type, capacity and direction', () => {
    const all = [
      ...PATH_TYPES.filter((type) => type !== 'TOOK_PART_IN').map((type) => both(type)),
      ...CAPACITIES.map((capacity) => both('TOOK_PART_IN', { capacity })),
      both('SECRETARIAT_OF', { joint: true }),
    ].flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('has a label in words, whatever its type', () => {
    const labels = [
      ...PATH_TYPES.map((type) => stepLabel(read(type))),
      ...CAPACITIES.map((capacity) => stepLabel(read('TOOK_PART_IN', true, { capacity }))),
    ];
    expect(labels.flatMap(({ ja, en }) => [ja, en]).filter((text) => /[A-Z]_/.test(text ?? ''))).toEqual([]);
  });

  it.each<[Period, string, string]>([
    [UNSTATED_PERIOD, '', 'The'],
    [during('2012-04-01', '2012-04-02'), '平成24年4月1日に、', 'On 1 Apr 2012, the'],
    [
      during('2012-04-01', '2013-04-01'),
      '平成24年4月1日から平成25年3月31日まで、',
      'From 1 Apr 2012 to 31 Mar 2013, the',
    ],
    [during(null, '2013-04-01'), '平成25年3月31日まで、', 'Until 31 Mar 2013, the'],
  ])('begins with its period %#', (period, ja, en) => {
    const told = stepSentence(read('OPERATES', true, { period }));
    expect(told).toEqual({
      ja: `${ja}広域連合は協議会の事業運営を担う。`,
      en: `${en} Union operates the Council.`,
    });
  });

  it('of a meeting begins with its day, as precisely as it was told', () => {
    const meeting = node('Meeting', 'm', { name: '初回', heldOn: '2012-12-01', heldOnPrecision: 'MONTH' });
    const body = NODES.Body ?? BIG;
    expect(stepSentence({ relation: link('m', 'MEETING_OF', 'body'), from: meeting, to: body }).ja).toBe(
      '平成24年12月に、初回は協議会の開催回にあたる。',
    );
  });

  it('says that a name stands for a class, and that one is a profession', () => {
    const silver = node('Organization', 's', {
      name: 'シルバー',
      nameEn: 'silver centers',
      collective: true,
    });
    const nurse = NODES.Profession ?? BIG;
    const body = NODES.Body ?? BIG;
    expect(stepSentence({ relation: link('s', 'OPERATES', 'body'), from: silver, to: body })).toEqual({
      ja: 'シルバー（総称）は協議会の事業運営を担う。',
      en: 'Silver centers (collective) operates the Council.',
    });
    expect(
      stepSentence({ relation: link('profession', 'MEMBER_OF', 'body'), from: nurse, to: body }).en,
    ).toBe('The profession nurse belongs to the Council.');
  });
});

describe('a way', () => {
  const advice = read('ADVISES');
  const part: WayStep = { relation: link('x', 'PART_OF', 'body'), from: advice.to, to: node('Body', 'x') };
  const runs: WayStep = {
    relation: link('o', 'OPERATES', 'x'),
    from: part.to,
    to: node('Organization', 'o'),
  };
  const joins: WayStep = { relation: link('o', 'MEMBER_OF', 'y'), from: runs.to, to: node('Body', 'y') };
  const steps = [advice, part, runs, joins];
  const nodes = [advice.from, ...steps.map(({ to }) => to)];

  it('is told in one sentence, which names each thing once or as that', () => {
    expect(waySentence({ nodes, steps })).toEqual({
      ja: '広域連合は協議会にアドバイザーとして助言し、その下にxが置かれ、その事業運営をoが担い、oはyの構成に加わる。',
      en: 'The Union advises the Council, which has among its parts x, which is operated by o, which belongs to y.',
    });
  });

  it.each([
    [['INFERRED'], 'oはyの構成に加わる（推定を含む）。', 'which belongs to y (in part inferred).'],
    [['PLANNED', 'INFERRED'], '加わる（推定・予定を含む）。', 'to y (in part inferred and planned).'],
  ] as const)('says of what standing it is in part: %j', ([last, first], ja, en) => {
    const as = (step: WayStep, standing: Relation['standing']): WayStep => ({
      ...step,
      relation: { ...step.relation, standing },
    });
    const told = waySentence({ nodes, steps: [as(advice, first ?? 'STATED'), part, runs, as(joins, last)] });
    expect([told.ja.endsWith(ja), told.en?.endsWith(en)]).toEqual([true, true]);
  });
});
