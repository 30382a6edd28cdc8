import type { DomainGraph, Figure, Text } from '../../server/domain/model.js';
import { graphOf, link, node, during } from './build.js';

/** A graph in which every member of every node and relation holds something. */

const text: Text = { ja: '改行\nと「引用」', en: "it's" };
const cited = [
  { passage: 'passage', standing: 'INFERRED' as const, note: text },
  { passage: 'passage', standing: 'STATED' as const, note: { ja: '英語なし', en: null } },
];
const figures: Figure[] = [
  { label: text, value: 87.5, unit: '%', standing: 'PLANNED', citations: cited },
  { label: text, value: 100, unit: '人', standing: 'STATED', citations: [] },
];
const period = {
  from: '2010-07-01',
  fromPrecision: 'MONTH' as const,
  fromState: 'KNOWN' as const,
  to: '2013-04-01',
  toPrecision: 'FISCAL_YEAR' as const,
  toState: 'KNOWN' as const,
};
const open = { ...during('2012-04-01', null), toState: 'OPEN' as const };
const named = {
  name: '神戸市',
  kana: 'こうべし',
  nameEn: 'Kobe City',
  aliases: ['神戸', 'こうべ', '神戸'],
  citations: cited,
};

export const FULL: DomainGraph = graphOf(
  [
    node('Area', 'area', {
      ...named,
      period,
      kind: 'WIDE_AREA',
      code: '012025',
      collective: true,
      gap: { state: 'NOT_REVIEWED', reason: text, citations: cited },
    }),
    node('Organization', 'organization', { ...named, kind: 'HEALTH_CENTER', collective: true, period: open }),
    node('Body', 'body', {
      ...named,
      standing: 'INFERRED',
      kind: 'WORKING_GROUP',
      functions: ['RULES', 'DECISION'],
      purpose: text,
      tallies: [{ fiscalYear: 2013, count: 6, standing: 'STATED', basis: text, citations: cited }],
      figures,
      gaps: [
        {
          role: 'SECRETARIAT',
          period,
          forGroup: true,
          state: 'NOT_STATED',
          reason: text,
          citations: cited,
        },
      ],
      formerNames: [
        {
          name: '旧名',
          kana: 'きゅうめい',
          nameEn: "Former 'name'",
          period,
          standing: 'INFERRED',
          citations: cited,
        },
        {
          name: '前の名',
          kana: null,
          nameEn: null,
          period: during('2013-04-01', '2014-04-01'),
          standing: 'STATED',
          citations: [],
        },
      ],
      years: [2012, 2013],
    }),
    node('Post', 'post', {
      citations: [],
      period: { ...during(null, null), fromState: 'NOT_REVIEWED', toState: 'STATED_NONE' },
    }),
    node('Profession', 'profession', { ...named, standing: 'RECOMMENDED' }),
    node('Meeting', 'meeting', {
      ordinal: 1,
      heldOn: '2013-02-01',
      heldOnPrecision: 'MONTH',
      attendance: 0,
      agenda: [text, { ja: '二', en: null }],
      figures,
    }),
    node('Activity', 'activity', { kind: 'STUDY', targets: [text], method: text, figures, years: [2013] }),
    node('Output', 'output', { completedOn: '2014-03-01', completedOnPrecision: 'MONTH' }),
    node('Programme', 'programme', named),
    node('Initiative', 'initiative', { symbol: 'ク' }),
    node('Lesson', 'lesson', { summary: text }),
    node('Source', 'source', {
      publisher: '厚生労働省',
      publishedOn: '2015-03-01',
      publishedOnPrecision: 'MONTH',
      url: 'https://example.org/?a=b&c',
    }),
    node('Passage', 'passage', {
      kind: 'FIGURE',
      source: 'source',
      locator: '図表4',
      locatorEn: 'Figure 4',
      reviewed: false,
      citations: [],
    }),
  ],
  [
    link('organization', 'SECRETARIAT_OF', 'body', {
      period,
      standing: 'RECOMMENDED',
      joint: true,
      order: 3,
    }),
    link('profession', 'TOOK_PART_IN', 'meeting', { capacity: 'FACILITATOR', note: text, citations: cited }),
    link('body', 'PRODUCED', 'output', { stage: 'DRAFTED', period: open }),
    link('body', 'SUCCEEDS', 'body', { needsReview: true, citations: [] }),
  ],
);
