import type { FindingsQuery, FindingsScopeQuery } from '../../../web/api/generated/operations.js';
import type { Dismissal } from '../../../web/model/findings/dismissal.js';

/** A check-up with two rules that found something, and two that did not. */

type Finding = FindingsQuery['findings'][number];

export const SOURCE = {
  id: 'source-main',
  title: '主な出典',
  publisher: null,
  publishedOn: null,
  publishedOnPrecision: null,
  url: null,
};
export const OTHER = {
  id: 'source-other',
  title: 'ほかの出典',
  publisher: null,
  publishedOn: null,
  publishedOnPrecision: null,
  url: null,
};

export function citation(
  locator: string,
  more: Partial<Finding['citations'][number]> = {},
): Finding['citations'][number] {
  return {
    standing: 'STATED',
    locator,
    note: null,
    passage: { id: locator, reviewed: true },
    source: SOURCE,
    ...more,
  };
}

export const area = (id: string) => ({ __typename: 'Area' as const, id, name: `地域${id}` });

export const body = (id: string, ...areas: readonly string[]) => ({
  __typename: 'Body' as const,
  id,
  name: `会議体${id}`,
  areas: areas.map(area),
});

export const organization = (id: string, collective = false, where: string | null = null) => ({
  __typename: 'Organization' as const,
  id,
  name: `組織${id}`,
  collective,
  area: where === null ? null : area(where),
});

export function finding(rule: string, key: string, more: Partial<Finding> = {}): Finding {
  return {
    id: `${rule}~${key}`,
    rule,
    severity: rule === 'counts' ? 'WARNING' : 'NOTICE',
    sentence: `${key}の文。`,
    about: [body(key, 'here')],
    citations: [citation('箇所1')],
    ...more,
  };
}

const rule = (
  id: string,
  severity: Finding['severity'],
  wholeTextOnly = false,
): FindingsQuery['findingRules'][number] => ({
  id,
  title: `点検${id}`,
  description: `点検${id}の説明。`,
  severity,
  wholeTextOnly,
});

export const RULES = [
  rule('counts', 'WARNING'),
  rule('gaps', 'NOTICE', true),
  rule('whole', 'NOTICE', true),
  rule('plain', 'INFO'),
  rule('no-body', 'NOTICE'),
];

export function answer(...findings: readonly Finding[]): FindingsQuery {
  return { findings, findingRules: RULES, release: { id: 'abcdef0123' } };
}

export const NOTED: Dismissal = {
  note: 'メモ',
  on: '2026-11-23',
  fiscalYear: 2013,
  release: 'abcdef0123',
};

type ScopeArea = FindingsScopeQuery['areas']['nodes'][number];

export function scopeArea(id: string, more: Partial<ScopeArea> = {}): ScopeArea {
  return {
    ...area(id),
    kind: 'MUNICIPALITY',
    withinAll: [],
    gap: null,
    yearMarks: [],
    activities: [],
    ...more,
  };
}

export function scope(...nodes: readonly ScopeArea[]): FindingsScopeQuery {
  return { fiscalYears: [2012, 2014], areas: { nodes } };
}
