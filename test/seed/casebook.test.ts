import { describe, expect, it } from 'vitest';
import { caseFiles, problemsOf } from '../../seed/load.js';
import { formatProblem } from '../../seed/problem.js';
import { releaseOf } from '../../seed/release.js';
import { toGraph } from '../../seed/to-graph.js';
import { readConfig } from '../../server/config.js';
import type { Id, NodeOf, Relation } from '../../server/domain/model.js';
import { dayWindow, fiscalYearWindow } from '../../server/domain/period.js';
import { ROLE_KINDS, type RelationType } from '../../server/domain/vocabulary.js';
import { diagramOf, selected, type Asked } from './fixtures/ask.js';

const files = await caseFiles(readConfig({}).casebook);
const { cases, problems } = problemsOf(files);
const graph = problems.length === 0 ? toGraph(cases) : { nodes: [], relations: [] };

const SAKAI = 'area-sakai-chiku';
const COUNCIL = 'body-sakai-council';
const FACE = 'body-sakai-face-to-face';
const AWARENESS_TEAM = 'body-sakai-awareness-team';
const FIVE = [
  'body-sakai-awareness-subcommittee',
  'body-sakai-daily-life',
  FACE,
  'body-sakai-information',
  'body-sakai-strengthening',
];
const CARE_MEETINGS = ['body-awara-city-care-meeting', 'body-sakai-city-care-meeting'];

const fy = (year: number): Asked => diagramOf(graph, SAKAI, fiscalYearWindow(year));
const ofType = (asked: Asked, type: RelationType): Relation[] =>
  asked.relations.filter((r) => r.type === type);
const holders = (asked: Asked, type: RelationType, body: Id): Id[] =>
  ofType(asked, type)
    .filter((r) => r.to === body)
    .sort((a, b) => a.order - b.order)
    .map((r) => r.from);
function node<L extends 'Body' | 'Meeting' | 'Activity' | 'Area' | 'Output'>(label: L, id: Id): NodeOf<L> {
  const found = graph.nodes.find((one) => one.id === id && one.label === label);
  if (!found) throw new Error(`the casebook has no ${label} ${id}`);
  return found as NodeOf<L>;
}
const counts = (asked: Asked) =>
  Object.fromEntries(
    (['SECRETARIAT_OF', 'OPERATES', 'MEMBER_OF', 'ADVISES', 'SUPPORTS', 'PART_OF'] as const).map((type) => [
      type,
      ofType(asked, type).length,
    ]),
  );

describe('the casebook', () => {
  it('has no problems', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('cites every claim: nodes other than passages, relations, figures, tallies and gaps', () => {
    const passages = new Set(graph.nodes.filter((one) => one.label === 'Passage').map((one) => one.id));
    const cited = (claim: { citations: readonly { passage: Id }[] }): boolean =>
      claim.citations.length > 0 && claim.citations.every((cite) => passages.has(cite.passage));
    const claims = [
      ...graph.nodes.filter((one) => one.label !== 'Passage'),
      ...graph.nodes.flatMap((one) => ('figures' in one ? one.figures : [])),
      ...graph.nodes.flatMap((one) => (one.label === 'Body' ? [...one.tallies, ...one.gaps] : [])),
      ...graph.nodes.flatMap((one) => (one.label === 'Area' && one.gap ? [one.gap] : [])),
      ...graph.relations,
    ];
    expect(claims.length).toBeGreaterThan(200);
    expect(claims.filter((claim) => !cited(claim))).toEqual([]);
  });

  it('gives every relation an id of its own and every body an area', () => {
    const ids = [...graph.nodes, ...graph.relations].map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(releaseOf(graph).nodeCount + releaseOf(graph).relationCount).toBe(ids.length);
  });

  it('has the codes of the four municipalities', () => {
    const code = (id: Id) => node('Area', id).code;
    expect(['area-kashiwa-city', 'area-sakai-city', 'area-awara-city', 'area-yokote-city'].map(code)).toEqual(
      ['122173', '182109', '182087', '052035'],
    );
  });
});

describe('坂井地区 in FY2013', () => {
  it('has eight bodies: the council, its five and two 地域ケア会議', () => {
    expect(fy(2013).bodies).toEqual([COUNCIL, ...FIVE, ...CARE_MEETINGS].sort());
  });

  it('has fifteen organisations and 35 relations', () => {
    expect(counts(fy(2013))).toEqual({
      SECRETARIAT_OF: 2,
      OPERATES: 17,
      MEMBER_OF: 9,
      ADVISES: 2,
      SUPPORTS: 0,
      PART_OF: 5,
    });
    expect(fy(2013).relations.length).toBe(35);
    // 地域包括支援センター counts twice: that of 坂井地区 and that of 坂井市 are not said to be one.
    expect(fy(2013).organizations.length).toBe(15);
  });

  it('has the operators of the five, as the source lists them', () => {
    const operators = Object.fromEntries(FIVE.map((body) => [body, holders(fy(2013), 'OPERATES', body)]));
    expect(operators).toEqual({
      [FACE]: ['org-sakai-support-center', 'org-sakai-union'],
      'body-sakai-strengthening': [
        'org-sakai-health-center',
        'org-sakai-medical',
        'org-sakai-support-center',
        'org-sakai-union',
      ],
      'body-sakai-information': [
        'org-fukui-pref',
        'org-sakai-union',
        'org-sakai-support-center',
        'org-sakai-medical',
      ],
      'body-sakai-awareness-subcommittee': ['org-sakai-support-center', 'org-sakai-union'],
      'body-sakai-daily-life': [
        'org-sakai-shakyo',
        'org-sakai-silver',
        'org-sakai-support-center',
        'org-sakai-union',
      ],
    });
  });

  it('says of the five that their secretariats are not stated one by one', () => {
    for (const id of FIVE) {
      const gap = node('Body', id).gaps.find((one) => one.role === 'SECRETARIAT');
      expect([id, gap?.state, gap?.forGroup]).toEqual([id, 'NOT_STATED', true]);
      expect(holders(fy(2013), 'SECRETARIAT_OF', id)).toEqual([]);
    }
  });

  it('has the council’s secretariat, members and advisers, as the source lists them', () => {
    expect(holders(fy(2013), 'SECRETARIAT_OF', COUNCIL).sort()).toEqual([
      'org-fukui-pref',
      'org-sakai-union',
    ]);
    expect(holders(fy(2013), 'MEMBER_OF', COUNCIL)).toEqual([
      'org-sakai-medical',
      'org-sakai-dental',
      'org-sakai-pharmacist',
      'org-sakai-care-providers',
      'org-fukui-pref',
      'org-awara-city',
      'org-sakai-city',
      'org-sakai-union',
    ]);
    expect(holders(fy(2013), 'ADVISES', COUNCIL)).toEqual(['org-utokyo', 'org-fukui-univ']);
  });
});

describe('坂井地区 in FY2012', () => {
  it('has the council with two bodies; the 地域ケア会議 are there only because no start is stated', () => {
    const bodies = fy(2012).bodies;
    expect(bodies).toEqual([COUNCIL, FACE, AWARENESS_TEAM, ...CARE_MEETINGS].sort());
    expect(CARE_MEETINGS.map((id) => node('Body', id).years.includes(2012))).toEqual([false, false]);
    expect([COUNCIL, FACE, AWARENESS_TEAM].map((id) => node('Body', id).years.includes(2012))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('has their secretariats: two, one and three', () => {
    expect(holders(fy(2012), 'SECRETARIAT_OF', COUNCIL).sort()).toEqual([
      'org-fukui-pref',
      'org-sakai-union',
    ]);
    expect(holders(fy(2012), 'SECRETARIAT_OF', FACE)).toEqual(['org-sakai-union']);
    expect(holders(fy(2012), 'SECRETARIAT_OF', AWARENESS_TEAM)).toEqual([
      'org-sakai-city',
      'org-awara-city',
      'org-sakai-union',
    ]);
  });

  it('has 坂井健康福祉センター in support of both, in that year only', () => {
    for (const body of [FACE, AWARENESS_TEAM]) {
      expect(holders(fy(2012), 'SUPPORTS', body)).toEqual(['org-sakai-health-center']);
    }
    expect(ofType(fy(2013), 'SUPPORTS')).toEqual([]);
  });

  it('ends between 2013-03-31 and 2013-04-01', () => {
    const on = (day: string) => diagramOf(graph, SAKAI, dayWindow(day)).bodies;
    expect(on('2013-03-31')).toContain(AWARENESS_TEAM);
    expect(on('2013-03-31')).not.toContain('body-sakai-awareness-subcommittee');
    expect(on('2013-04-01')).not.toContain(AWARENESS_TEAM);
    expect(on('2013-04-01')).toContain('body-sakai-awareness-subcommittee');
  });

  it('has the end of 住民啓発実施チーム and its succession inferred and to be reviewed', () => {
    const [succession] = graph.relations.filter((r) => r.type === 'SUCCEEDS');
    expect(succession).toMatchObject({
      from: 'body-sakai-awareness-subcommittee',
      to: AWARENESS_TEAM,
      standing: 'INFERRED',
      needsReview: true,
    });
  });
});

describe('meetings, tallies and figures', () => {
  it('has the council’s three meetings, one a year', () => {
    const meetings = graph.relations.filter((r) => r.type === 'MEETING_OF' && r.to === COUNCIL);
    const held = meetings.map((r) => node('Meeting', r.from)).map((one) => [one.ordinal, one.heldOn]);
    expect(held).toEqual([
      [1, '2012-09-04'],
      [2, '2013-07-24'],
      [3, '2014-09-03'],
    ]);
    for (const [year, count] of [
      [2012, 1],
      [2013, 1],
      [2015, 0],
    ] as const) {
      const there = selected(graph, fiscalYearWindow(year)).filter(
        (r) => r.type === 'MEETING_OF' && r.to === COUNCIL,
      );
      expect([year, there.length]).toEqual([year, count]);
    }
  });

  it('has both meetings of 顔の見える多職種連携会議, by month, with attendances', () => {
    const meetings = graph.relations.filter((r) => r.type === 'MEETING_OF' && r.to === FACE);
    const found = meetings.map((r) => node('Meeting', r.from));
    expect(found.map((one) => [one.ordinal, one.heldOn, one.heldOnPrecision, one.attendance])).toEqual([
      [1, '2012-12-01', 'MONTH', 155],
      [2, '2013-02-01', 'MONTH', 100],
    ]);
    expect(found[0]?.agenda.length).toBe(7);
    const capacities = graph.relations.filter((r) => r.type === 'TOOK_PART_IN' && r.to === found[0]?.id);
    expect(new Set(capacities.map((r) => r.capacity))).toEqual(
      new Set(['MODERATOR', 'FACILITATOR', 'RECORDER', 'GENERAL_AFFAIRS']),
    );
    const percents = [...(found[0]?.figures ?? []), ...node('Body', FACE).figures].map(
      (figure) => figure.value,
    );
    expect(percents.filter((value) => [87, 91, 77].includes(value)).sort()).toEqual([77, 87, 91]);
  });

  it('keeps both tallies of FY2014 that disagree: 10 planned, and 4 times 2', () => {
    const tallies = node('Body', 'body-sakai-city-care-meeting').tallies;
    expect(tallies.map(({ fiscalYear, count, standing }) => [fiscalYear, count, standing])).toEqual([
      [2013, 6, 'STATED'],
      [2014, 10, 'PLANNED'],
      [2014, 8, 'PLANNED'],
    ]);
  });
});

describe('柏市 and 横手市', () => {
  it('has 柏市’s hierarchy with its start months', () => {
    const start = (id: Id) => [node('Body', id).period.from, node('Body', id).period.fromPrecision];
    expect(start('body-kashiwa-coordination-wg')).toEqual(['2010-07-01', 'MONTH']);
    expect(start('body-kashiwa-trial-wg')).toEqual(['2011-11-01', 'MONTH']);
    const parts = graph.relations.filter((r) => r.type === 'PART_OF' && r.from.startsWith('body-kashiwa'));
    expect(parts.map((r) => [r.from, r.to])).toContainEqual([
      'body-kashiwa-evaluation-team',
      'body-kashiwa-trial-wg',
    ]);
    expect(parts.some((r) => r.from === 'body-kashiwa-trial-wg' && r.standing === 'STATED')).toBe(false);
  });

  it('has no secretariat stated in 柏市: advice only, and an area that was not reviewed', () => {
    const secretariats = graph.relations.filter(
      (r) => r.type === 'SECRETARIAT_OF' && r.to.startsWith('body-kashiwa'),
    );
    expect(secretariats.filter((r) => r.standing !== 'RECOMMENDED')).toEqual([]);
    expect(node('Area', 'area-kashiwa-city').gap?.state).toBe('NOT_REVIEWED');
  });

  it('has no body in 横手市, and a survey in person of May 2012', () => {
    const served = graph.relations
      .filter((r) => r.type === 'SERVES' && r.to === 'area-yokote-city')
      .map((r) => r.from);
    const kinds = served.map((id) => graph.nodes.find((one) => one.id === id)?.label);
    expect(kinds).toEqual(['Activity']);
    const survey = node('Activity', served[0] ?? '');
    expect(survey.figures.map((figure) => figure.value)).toEqual(expect.arrayContaining([42, 41]));
    expect(survey.targets.length).toBe(7);
    expect(node('Area', 'area-yokote-city').gap?.state).toBe('NOT_STATED');
  });

  it('has role kinds for every relation a gap may speak of', () => {
    const gaps = graph.nodes.flatMap((one) => (one.label === 'Body' ? one.gaps : []));
    expect(gaps.every((gap) => ROLE_KINDS.includes(gap.role))).toBe(true);
    expect(gaps.length).toBeGreaterThanOrEqual(FIVE.length);
  });
});
