import { describe, expect, it } from 'vitest';
import { momentLabel, relationLabel, roleKindOf } from '../../server/domain/labels.js';
import { ROLE_KINDS, ROLE_RELATIONS, type RelationType } from '../../server/domain/vocabulary.js';

describe('names of lines', () => {
  it.each<[RelationType, boolean, string, string]>([
    ['SECRETARIAT_OF', false, '事務局', 'Secretariat'],
    ['SECRETARIAT_OF', true, '事務局（共同）', 'Joint secretariat'],
    ['OPERATES', false, '事業運営', 'Operation'],
    ['MEMBER_OF', false, '構成・参加', 'Member'],
    ['ADVISES', false, '助言', 'Advice'],
    ['SUPPORTS', false, '支援', 'Support'],
    ['ESTABLISHED', false, '設立', 'Founder'],
    ['PART_OF', false, '下部組織', 'Part of'],
    ['SUCCEEDS', false, '後継', 'Succession'],
  ])('%s (joint: %s)', (type, joint, ja, en) => {
    expect(relationLabel({ type, joint })).toEqual({ ja, en });
  });

  it('stand for a role, or for none', () => {
    expect(ROLE_KINDS.map((kind) => roleKindOf(ROLE_RELATIONS[kind]))).toEqual(ROLE_KINDS);
    expect([roleKindOf('PART_OF'), roleKindOf('WITHIN')]).toEqual([null, null]);
  });
});

describe('names of moments', () => {
  it('are in era years and in Western ones', () => {
    expect(momentLabel({ unit: 'fiscalYear', fiscalYear: 2013 })).toEqual({ ja: '平成25年度', en: 'FY2013' });
    expect(momentLabel({ unit: 'day', date: '2013-03-31' })).toEqual({
      ja: '平成25年3月31日',
      en: '31 Mar 2013',
    });
  });
});
