import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ja } from '../../../web/locales/ja.js';
import { shareText, toldText } from '../../../web/model/labels.js';
import { pathTo, visibleRows } from '../../../web/model/outline-rows.js';
import { outlineOf, type OutlineNode, type OutlineSection } from '../../../web/model/outline.js';
import type { ViewGraph } from '../../../web/model/view-graph.js';
import { body, group, view } from './outline-fixture.js';

/** The tree as indented lines, everything open. */
function drawn(sections: readonly OutlineSection[]): string[] {
  const lines = (nodes: readonly OutlineNode[], depth: number): string[] =>
    nodes.flatMap((node) => [
      `${'  '.repeat(depth)}${node.label || (node.role ?? node.kind)}${told(node)}`,
      ...lines(node.children, depth + 1),
    ]);
  return sections.flatMap((section) => [`# ${section.heading}`, ...lines(section.nodes, 0)]);
}

function told(node: OutlineNode): string {
  if (node.gap) return ` ${node.gap.state}${node.gap.forGroup ? ' for group' : ''}`;
  return node.count === null ? '' : ` ${node.count}`;
}

describe('the outline', () => {
  it('is the text of the picture: bodies, roles, holders, parts', () => {
    const graph = view(
      [
        body('c', '協議会', [group('SECRETARIAT', ['県', '連合']), group('MEMBER', ['医師会', '市*'])]),
        body('m', '連携会議', [
          group('SECRETARIAT', { missing: 'NOT_STATED', forGroup: true }),
          group('OPERATOR', ['Center']),
        ]),
        body('k', '地域ケア会議', [], { serves: ['坂井市'] }),
      ],
      [['m', 'c']],
    );
    expect(drawn(outlineOf(graph, [{ id: 'a', name: '調査' }]))).toEqual([
      '# tree',
      '協議会 3',
      '  SECRETARIAT 2',
      '    県',
      '    連合',
      '  MEMBER 1',
      '    医師会',
      '  parts 1',
      '    連携会議 1',
      '      SECRETARIAT NOT_STATED for group',
      '      OPERATOR 1',
      '        Center',
      '# alone',
      '坂井市 地域ケア会議',
      '# activities',
      '調査',
    ]);
  });

  it('tells the meetings of the year under their body, each to be selected', () => {
    const meeting = {
      kind: 'meeting',
      id: 'meeting-2',
      ordinal: 2,
      heldOn: '2013-07-24',
      precision: 'DAY',
      standing: 'STATED',
    } as const;
    const tally = { kind: 'tally', id: '2014-0', fiscalYear: 2014, count: 10, standing: 'PLANNED' } as const;
    const met = { state: 'KNOWN', told: [meeting, tally], hidden: 1 } as const;
    const silent = { state: 'NOT_STATED', told: [], hidden: 0 } as const;
    const graph = view(
      [body('c', '協議会', [], { meetings: met }), body('m', '連携会議', [], { meetings: silent })],
      [['m', 'c']],
    );
    const sections = outlineOf(graph, []);
    expect(drawn(sections)).toEqual([
      '# tree',
      '協議会',
      '  meetings 2',
      '    meeting',
      '    meeting',
      '  parts 1',
      '    連携会議',
    ]);
    const group = sections[0]?.nodes[0]?.children[0];
    expect(group).toMatchObject({ selects: 'c~MEETING', hidden: 1 });
    expect(group?.children.map(({ selects, standing }) => [selects, standing])).toEqual([
      ['meeting-2', 'STATED'],
      ['c~MEETING~2014-0', 'PLANNED'],
    ]);
    expect(group?.children.map(({ told }) => told && toldText(told, ja, 'ja'))).toEqual([
      '第2回 平成25年7月24日',
      '平成26年度 10回',
    ]);
    expect(drawn(outlineOf(graph, [], ['MEETING']))).not.toContain('  meetings 2');
    expect(pathTo(sections, 'meeting-2')).toEqual(['c', 'c~MEETING']);
  });

  it('leaves out what is hidden, says how many of how many, and keeps bodies in their place', () => {
    const hide = (make: ReturnType<typeof group>) => (bodyId: string) => {
      const made = make(bodyId);
      return { ...made, chips: made.chips.map((chip, i) => (i === 0 ? { ...chip, hidden: true } : chip)) };
    };
    const graph = view(
      [
        body('c', '協議会', [hide(group('SECRETARIAT', ['県'])), hide(group('MEMBER', ['医師会', '市']))]),
        body('m', '連携会議', [group('OPERATOR', ['Center'])]),
      ],
      [['m', 'c']],
    );
    const hidden = { ...graph, parts: graph.parts.map((part) => ({ ...part, hidden: true })) };
    const sections = outlineOf(hidden, [], ['OPERATOR', 'PART_OF']);
    expect(drawn(sections)).toEqual([
      '# tree',
      '協議会 1',
      '  MEMBER 1',
      '    市',
      '  parts 1',
      '    連携会議',
    ]);
    const [council] = sections[0]?.nodes ?? [];
    expect([council?.hidden, council?.children[0]?.hidden]).toEqual([2, 1]);
    expect(shareText(ja, 1, 3)).toBe('1／3');
    expect(shareText(ja, 3, 3)).toBe('3');
  });

  it('says that nobody is known to carry a body, and no more than that', () => {
    const missing = { missing: 'NOT_STATED' } as const;
    const roles = (['SECRETARIAT', 'OPERATOR', 'MEMBER', 'ADVISER'] as const).map((role) =>
      group(role, missing),
    );
    const [section] = outlineOf(view([body('a', 'あわら市 地域ケア会議', roles)]), []);
    expect(section?.nodes[0]).toMatchObject({ count: null, gap: { state: 'NOT_STATED' } });
    expect(section?.nodes[0]?.children.map((node) => node.role)).toEqual(['SECRETARIAT', 'OPERATOR']);
  });

  it('tells bodies of other years under a heading of their own, with their years', () => {
    const graph = view([
      body('now', '検討部会'),
      body('team', '実施チーム', [], { state: 'ghost', firstYear: 2012, lastYear: 2012 }),
      body('later', '地域ケア会議', [], { state: 'unspoken', years: [2013, 2014] }),
      body('undated', '病院会議', [], { state: 'unspoken' }),
    ]);
    const sections = outlineOf(graph, []);
    expect(drawn(sections)).toEqual([
      '# alone',
      '検討部会',
      '病院会議',
      '# absent',
      '地域ケア会議',
      '実施チーム',
    ]);
    expect(sections[1]?.nodes.map((node) => node.years)).toEqual([
      [2013, 2014],
      [2012, 2012],
    ]);
  });

  it('names members who are all professions so, and marks collectives', () => {
    const graph = view([body('a', '会議', [group('MEMBER', ['医師']), group('OPERATOR', ['Center', '市'])])]);
    const [members, operators] = outlineOf(graph, [])[0]?.nodes[0]?.children ?? [];
    expect(members?.professions).toBe(true);
    expect(operators?.professions).toBe(false);
    expect(operators?.children.map((node) => node.collective)).toEqual([true, false]);
  });

  it('ends even when bodies are part of each other', () => {
    const circle = view(
      [body('r', 'r'), body('a', 'a'), body('b', 'b')],
      [
        ['a', 'r'],
        ['b', 'a'],
        ['a', 'b'],
      ],
    );
    expect(drawn(outlineOf(circle, []))).toContain('    a');
  });

  it('knows the way to what is selected', () => {
    const graph = view([body('c', '協議会'), body('m', '会議', [group('OPERATOR', ['市'])])], [['m', 'c']]);
    const sections = outlineOf(graph, []);
    expect(pathTo(sections, '市~OPERATOR~m')).toEqual(['c', 'c~PARTS', 'm', 'm~OPERATOR']);
    expect(pathTo(sections, 'c')).toEqual([]);
    expect(pathTo(sections, 'gone')).toBeNull();
  });

  it('counts the place of every row among its siblings', () => {
    const forests = fc.array(fc.option(fc.nat({ max: 5 })), { maxLength: 8 }).map((parents): ViewGraph =>
      view(
        parents.map((_, at) => body(`b${at}`, `b${at}`, [group('OPERATOR', ['市', '県'])])),
        // Only earlier bodies are wholes, so that there is no circle.
        parents.flatMap((parent, at) =>
          parent !== null && parent < at ? [[`b${at}`, `b${parent}`] as const] : [],
        ),
      ),
    );
    fc.assert(
      fc.property(forests, (graph) => {
        for (const section of outlineOf(graph, [])) {
          const rows = visibleRows(section.nodes, new Map(graph.bodies.map(({ id }) => [id, true])));
          const keys = rows.map((row) => row.node.key);
          expect(new Set(keys).size).toBe(keys.length);
          for (const row of rows) {
            const siblings = rows.filter(
              (other) => other.parentKey === row.parentKey && other.level === row.level,
            );
            expect(row.size).toBe(siblings.length);
            expect(row.position).toBe(siblings.indexOf(row) + 1);
          }
        }
      }),
    );
  });
});
