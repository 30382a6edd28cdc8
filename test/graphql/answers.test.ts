import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveCasebook, type Api } from './support/api.js';

/** What a planner asks, with the answers that the casebook text gives. */

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

interface Named {
  readonly name: string;
}
interface Held {
  readonly holder: Named;
}
interface Measured {
  readonly value: number;
  readonly unit: string;
}

const names = (things: readonly Named[]): string[] => things.map(({ name }) => name);
const holders = (roles: readonly Held[]): string[] => names(roles.map(({ holder }) => holder));
const measures = (figures: readonly Measured[] = []): string[] =>
  figures.map(({ value, unit }) => `${value}${unit}`);

const PARTS = `query ($at: At) {
  body(id: "body-sakai-council", at: $at) {
    name
    parts { name roles(kinds: [SECRETARIAT]) { holder { name } joint } operators: roles(kinds: [OPERATOR]) { holder { name } standing } roleState(kind: SECRETARIAT) roleGap(kind: SECRETARIAT) { forGroup } }
  }
}`;

interface Parts {
  readonly body: {
    readonly parts: readonly (Named & {
      readonly roles: readonly Held[];
      readonly operators: readonly Held[];
      readonly roleState: string;
    })[];
  };
}

/** Secretariats of the two bodies under the council in FY2012. */
const SECRETARIATS_2012 = {
  顔の見える多職種連携会議: ['坂井地区広域連合'],
  住民啓発実施チーム: ['坂井市', 'あわら市', '坂井地区広域連合'],
};

/** The five bodies under the council in FY2013, with who runs them, in the order of the source. */
const OPERATORS_2013 = {
  顔の見える多職種連携会議: ['地域包括支援センター', '坂井地区広域連合'],
  '医療・介護の連携強化検討部会': [
    '坂井健康福祉センター',
    '坂井地区医師会',
    '地域包括支援センター',
    '坂井地区広域連合',
  ],
  在宅情報共有システム検討部会: ['福井県', '坂井地区広域連合', '地域包括支援センター', '坂井地区医師会'],
  住民啓発検討部会: ['地域包括支援センター', '坂井地区広域連合'],
  '生活支援・住民協働部会': [
    '社会福祉協議会',
    'シルバー人材センター',
    '地域包括支援センター',
    '坂井地区広域連合',
  ],
};

describe('坂井地区在宅ケア将来モデル推進協議会', () => {
  it.each([{ fiscalYear: 2012 }, { asOf: '2013-03-31' }])('had two sub-bodies (%j)', async (at) => {
    const { body } = await api.data<Parts>(PARTS, { at });
    expect(Object.fromEntries(body.parts.map((part) => [part.name, holders(part.roles)]))).toEqual(
      SECRETARIATS_2012,
    );
    expect(body.parts.map(({ roleState }) => roleState)).toEqual(['KNOWN', 'KNOWN']);
  });

  it.each([{ fiscalYear: 2013 }, { asOf: '2013-04-01' }])('has five sub-bodies (%j)', async (at) => {
    const { body } = await api.data<Parts>(PARTS, { at });
    expect(Object.fromEntries(body.parts.map((part) => [part.name, holders(part.operators)]))).toEqual(
      OPERATORS_2013,
    );
    for (const part of body.parts) {
      expect(part).toMatchObject({ roles: [], roleState: 'NOT_STATED', roleGap: { forGroup: true } });
    }
  });

  it('has members, advisers, meetings and a joint secretariat', async () => {
    const { body } = await api.data<{
      body: Record<'advisers' | 'founders', Held[]> & {
        members: (Held & { period: { label: string } })[];
        secretariats: (Held & { joint: boolean })[];
        meetings: object[];
      };
    }>(`{ body(id: "body-sakai-council") {
      members: roles(kinds: [MEMBER]) { holder { name } period { label } }
      advisers: roles(kinds: [ADVISER]) { holder { name } }
      founders: roles(kinds: [FOUNDER]) { holder { name } }
      secretariats: roles(kinds: [SECRETARIAT]) { holder { name } joint }
      meetings { ordinal heldOn heldOnPrecision }
    } }`);
    expect(holders(body.members)).toEqual([
      '坂井地区医師会',
      '坂井地区歯科医師会',
      '坂井地区薬剤師会',
      '介護事業者団体',
      '福井県',
      'あわら市',
      '坂井市',
      '坂井地区広域連合',
    ]);
    expect(new Set(body.members.map(({ period }) => period.label))).toEqual(new Set(['年度の記載なし']));
    expect(holders(body.advisers)).toEqual(['東京大学', '福井大学']);
    expect(holders(body.founders)).toEqual(['坂井地区広域連合']);
    expect(body.secretariats.map(({ joint }) => joint)).toEqual([true, true]);
    expect(holders(body.secretariats)).toEqual(['福井県', '坂井地区広域連合']);
    expect(body.meetings).toEqual([
      { ordinal: 1, heldOn: '2012-09-04', heldOnPrecision: 'DAY' },
      { ordinal: 2, heldOn: '2013-07-24', heldOnPrecision: 'DAY' },
      { ordinal: 3, heldOn: '2014-09-03', heldOnPrecision: 'DAY' },
    ]);
  });

  it('met once in each fiscal year', async () => {
    for (const [fiscalYear, ordinal] of [
      [2012, 1],
      [2013, 2],
      [2014, 3],
    ]) {
      const { body } = await api.data<{ body: { meetings: object[] } }>(
        'query ($at: At) { body(id: "body-sakai-council", at: $at) { meetings { ordinal } } }',
        { at: { fiscalYear } },
      );
      expect(body.meetings).toEqual([{ ordinal }]);
    }
  });
});

describe('the first 顔の見える多職種連携会議', () => {
  it('tells who took part in what capacity', async () => {
    const { meetings } = await api.data<{
      meetings: {
        nodes: {
          agenda: string[];
          participations: { capacity: string; actor: Named }[];
          findings: Measured[];
        }[];
      };
    }>(`{ meetings(filter: { body: "body-sakai-face-to-face" }) {
      nodes { ordinal heldOn heldOnPrecision attendance agenda
        participations { capacity actor { name } } findings { value unit } } } }`);
    const [first, second] = meetings.nodes;
    const byCapacity = (capacity: string): string[] =>
      (first?.participations ?? [])
        .filter((each) => each.capacity === capacity)
        .map(({ actor }) => actor.name);
    expect(byCapacity('MODERATOR')).toEqual(['坂井地区医師会長']);
    expect(byCapacity('FACILITATOR')).toEqual(['医師', '歯科医師']);
    expect(byCapacity('RECORDER')).toEqual(['地域包括支援センター', '市職員']);
    expect(byCapacity('GENERAL_AFFAIRS')).toEqual(['坂井地区広域連合', '福井県']);
    expect(first).toMatchObject({ heldOn: '2012-12-01', heldOnPrecision: 'MONTH', attendance: 155 });
    expect(first?.agenda).toHaveLength(7);
    expect(measures(first?.findings)).toEqual(['87%', '91%', '77%']);
    expect(second).toMatchObject({ heldOn: '2013-02-01', heldOnPrecision: 'MONTH', attendance: 100 });
  });
});

describe('柏市', () => {
  it('has a hierarchy with start months, and gaps that were not reviewed', async () => {
    const { area } = await api.data<{
      area: Named & {
        bodies: (Named & { period: object; partOf: Named[]; roleState: string; outputs: object[] })[];
      };
    }>(`{ area(code: "12217") { name
      bodies { name period { from fromPrecision label } partOf { name } roleState(kind: SECRETARIAT) outputs { name completedOn } } } }`);
    const body = (name: string) => area.bodies.find((each) => each.name === name);
    expect(area.name).toBe('柏市');
    expect(names(area.bodies).sort()).toEqual(
      ['10病院会議', '地域ケア会議', '評価チーム', '試行WG', '連携WG', '顔の見える関係会議'].sort(),
    );
    expect(body('連携WG')?.period).toEqual({
      from: '2010-07-01',
      fromPrecision: 'MONTH',
      label: '平成22年7月から（終わりの記載なし）',
    });
    expect(body('試行WG')?.period).toMatchObject({ from: '2011-11-01', fromPrecision: 'MONTH' });
    expect(body('評価チーム')?.partOf).toEqual([{ name: '試行WG' }]);
    expect(body('試行WG')?.partOf).toEqual([]);
    expect(new Set(area.bodies.map(({ roleState }) => roleState))).toEqual(new Set(['NOT_REVIEWED']));
    const guidebook = { name: '柏モデル ガイドブック', completedOn: '2014-03-01' };
    expect(body('評価チーム')?.outputs).toEqual([guidebook]);
    expect(body('連携WG')?.outputs).toEqual([guidebook]);
  });

  it('drafted in one body and settled in another', async () => {
    const { node } = await api.data<{
      node: { producers: object[] };
    }>(`{ node(id: "output-kashiwa-guidebook") {
      ... on Output { producers { stage body { name } } } } }`);
    expect(node.producers).toEqual([
      { stage: 'DRAFTED', body: { name: '評価チーム' } },
      { stage: 'SETTLED', body: { name: '連携WG' } },
    ]);
  });

  it('has a recommended secretariat, which is not a known one', async () => {
    const { body } = await api.data<{ body: object }>(`{ body(id: "body-kashiwa-care-meeting") {
      roles(kinds: [SECRETARIAT]) { standing } roleState(kind: SECRETARIAT) } }`);
    expect(body).toEqual({ roles: [{ standing: 'RECOMMENDED' }], roleState: 'NOT_REVIEWED' });
  });
});

describe('横手市', () => {
  it('has a survey and no body', async () => {
    const { area } = await api.data<{
      area: { activities: { staffedBy: Named[]; figures: Measured[] }[] };
    }>(`{ area(code: "052035") { name bodies { id } bodiesKnown fiscalYears yearMarks { fiscalYear mark }
      activities { name kind targets method period { label } conductors { name } staffedBy { name } figures { value unit } programmes { name } } } }`);
    expect(area).toMatchObject({
      name: '横手市',
      bodies: [],
      bodiesKnown: 'NOT_STATED',
      fiscalYears: [2012],
    });
    const [survey] = area.activities;
    expect(survey).toMatchObject({
      name: '在宅医療に関するアンケート調査',
      kind: 'SURVEY',
      targets: [
        '病院',
        '診療所',
        '歯科診療所',
        '薬局',
        '訪問看護ステーション',
        '介護施設',
        '居宅介護支援事業所',
      ],
      period: { label: '平成24年5月から（終わりの記載なし）' },
      conductors: [{ name: '横手市' }],
      programmes: [{ name: '在宅医療連携拠点事業' }],
    });
    expect(new Set(names(survey?.staffedBy ?? []))).toEqual(new Set(['地域包括支援センター', '健康福祉部']));
    expect(measures(survey?.figures)).toEqual(
      expect.arrayContaining(['42施設', '41施設', '10名', '2名', '3名']),
    );
  });

  it('says in words that no body is stated', async () => {
    const { diagram } = await api.data<{ diagram: { reason: string } }>(
      '{ diagram(area: "area-yokote-city", at: { fiscalYear: 2012 }) { state reason nodes { id } edges { id } } }',
    );
    expect(diagram).toMatchObject({ state: 'NOT_STATED', nodes: [], edges: [] });
    expect(diagram.reason).toMatch(/横手市/);
  });
});

describe('地域ケア会議 of 坂井市', () => {
  it('keeps both counts that disagree', async () => {
    const { body } = await api.data<{ body: { meetingTallies: object[]; roles: object[] } }>(
      '{ body(id: "body-sakai-city-care-meeting") { meetingTallies { fiscalYear count standing } roles(kinds: [OPERATOR]) { holder { id } } } }',
    );
    expect(body.meetingTallies).toEqual([
      { fiscalYear: 2013, count: 6, standing: 'STATED' },
      { fiscalYear: 2014, count: 10, standing: 'PLANNED' },
      { fiscalYear: 2014, count: 8, standing: 'PLANNED' },
    ]);
    expect(body.roles).toEqual([{ holder: { id: 'org-sakai-city-support-center' } }]);
  });
});

describe('evidence', () => {
  it('covers everything', async () => {
    const { evidenceCoverage: coverage, release } = await api.data<{
      evidenceCoverage: { nodes: number; relations: number; cited: number; ratio: number };
      release: { relationCount: number };
    }>('{ evidenceCoverage { nodes relations cited ratio } release { relationCount } }');
    expect(coverage).toMatchObject({ ratio: 1, relations: release.relationCount });
    expect(coverage.cited).toBe(coverage.nodes + coverage.relations);
  });

  it('leads from a claim to its place in its source', async () => {
    const { body } = await api.data<{
      body: { roles: { citations: object[] }[] };
    }>(`{ body(id: "body-sakai-face-to-face", at: { fiscalYear: 2012 }) {
      roles(kinds: [SECRETARIAT]) { citations { standing locator source { title publishedOn } passage { kind reviewed source { id } } } } } }`);
    expect(body.roles[0]?.citations[0]).toEqual({
      standing: 'STATED',
      locator: '坂井地区広域連合／実施内容／第1段落',
      source: { title: '在宅医療と介護の連携推進に関する事例集', publishedOn: '2015-03-01' },
      passage: { kind: 'PARAGRAPH', reviewed: true, source: { id: 'source-casebook' } },
    });
  });
});
