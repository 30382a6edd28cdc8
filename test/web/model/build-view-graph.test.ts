import { describe, expect, test } from 'vitest';
import { buildViewGraph } from '../../../web/model/build-view-graph.js';
import { groupId, type ViewBody, type ViewGraph } from '../../../web/model/view-graph.js';
import { answer, type Facts } from '../diagram/fixtures/answers.js';
import { SAKAI } from '../diagram/fixtures/sakai.js';

function view(year: number, facts: Facts = SAKAI): ViewGraph {
  return buildViewGraph(answer(facts, null, 'ja'), answer(facts, year, 'ja'), 'ja');
}

function body(graph: ViewGraph, id: string): ViewBody {
  const found = graph.bodies.find((one) => one.id === id);
  if (!found) throw new Error(`no body ${id}`);
  return found;
}

function group(graph: ViewGraph, bodyId: string, role: string) {
  return body(graph, bodyId).groups.find((one) => one.role === role);
}

describe('buildViewGraph', () => {
  test('keeps every body of the union in its order, and says what each is in the shown year', () => {
    const states = (year: number) => view(year).bodies.map((one) => [one.id, one.state]);
    expect(states(2013).map(([id]) => id)).toEqual(states(2012).map(([id]) => id));
    expect(Object.fromEntries(states(2013))).toMatchObject({
      council: 'shown',
      team: 'ghost',
      careSakai: 'shown',
    });
    expect(Object.fromEntries(states(2012))).toMatchObject({
      team: 'shown',
      daily: 'ghost',
      careSakai: 'unspoken',
    });
  });

  test('says when a ghost was there, and whose place it had', () => {
    const graph = view(2013);
    expect([body(graph, 'team').firstYear, body(graph, 'team').lastYear]).toEqual([2012, 2012]);
    expect(body(graph, 'awareness').succeedsId).toBe('team');
    expect(body(graph, 'face').years).toEqual([2012, 2013]);
  });

  test('gives a holder one place in a role: the claim of the shown year, else that of another', () => {
    const now = group(view(2013), 'face', 'OPERATOR');
    expect(now?.chips.map((chip) => [chip.holderId, chip.standing, chip.present])).toEqual([
      ['centres', 'STATED', true],
      ['union', 'STATED', true],
    ]);
    const before = group(view(2012), 'face', 'OPERATOR');
    expect(before?.chips.map((chip) => chip.standing)).toEqual(['INFERRED', 'INFERRED']);
    expect([now, before].flatMap((one) => one?.chips.map((chip) => chip.marked))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(group(view(2013), 'face', 'SECRETARIAT')?.chips.map((chip) => chip.present)).toEqual([false]);
  });

  test('says why nobody is named, and whether of a group as a whole', () => {
    const state = group(view(2013), 'strengthening', 'SECRETARIAT')?.state;
    expect(state).toEqual({ known: 'NOT_STATED', forGroup: true, reason: null });
    expect(group(view(2013), 'council', 'SECRETARIAT')?.state).toBeUndefined();
    expect(group(view(2013), 'careAwara', 'OPERATOR')?.state?.forGroup).toBe(false);
  });

  test('tells a shared secretariat, a class of organisations and a profession', () => {
    const graph = view(2013);
    expect(group(graph, 'council', 'SECRETARIAT')?.joint).toBe(true);
    expect(group(graph, 'face', 'OPERATOR')?.joint).toBe(false);
    expect(group(graph, 'daily', 'OPERATOR')?.chips.map((chip) => chip.collective)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(group(graph, 'careSakai', 'MEMBER')?.chips.map((chip) => chip.isProfession)).toEqual([true]);
  });

  test('leaves founders to the drawer', () => {
    const roles = new Set(view(2013).bodies.flatMap((one) => one.groups.map((each) => each.role)));
    expect([...roles].sort()).toEqual(['ADVISER', 'MEMBER', 'OPERATOR', 'SECRETARIAT', 'SUPPORTER']);
  });

  test('names the area of a body of a contained area only, and not twice', () => {
    const graph = view(2013);
    expect(body(graph, 'careSakai').serves).toEqual(['坂井市']);
    expect(body(graph, 'council').serves).toEqual([]);
    const named = {
      ...SAKAI,
      bodies: { ...SAKAI.bodies, own: { ...bodyFact(), name: ['坂井市連絡会', 'x'] as const } },
    };
    expect(body(view(2013, named), 'own').serves).toEqual([]);
  });

  test('marks which parts hold in the shown year', () => {
    const present = view(2012).parts.filter((part) => part.present);
    expect(present.map((part) => part.bodyId)).toEqual(['face', 'team']);
    expect(view(2012).parts).toHaveLength(6);
  });

  test('without a shown year everything is there', () => {
    const union = answer(SAKAI, null, 'ja');
    const graph = buildViewGraph(union, union, 'ja');
    expect(graph.bodies.every((one) => one.state === 'shown')).toBe(true);
  });
});

function bodyFact() {
  return { kind: 'CONFERENCE', area: 'area-sakai-city', rank: 0, years: [null, null] as const };
}

test('the id of a role of a body can stand in an address', () => {
  expect(groupId('body-sakai-council', 'SECRETARIAT')).toMatch(/^[A-Za-z0-9._:~-]+$/);
});
