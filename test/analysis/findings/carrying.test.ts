import { describe, expect, it } from 'vitest';
import { area, body, facts, found, keys, link, org, places, record, role, roleGap } from './facts.js';

const [UNION, CITY, CENTER] = [org('union'), org('city'), org('center', { collective: true })];
const run = (id: string, ...by: readonly ReturnType<typeof org>[]) =>
  record(body(id), { roles: by.map((each) => role('OPERATOR', each)) });

describe('one organisation that carries most bodies', () => {
  const RULE = 'carries-most';

  it('is told of with the bodies that are known, and how many are not', () => {
    const kept = record(body('c'), { roles: [role('SECRETARIAT', UNION)] });
    const given = facts([run('a', UNION), run('b', CITY), kept, record(body('d'))]);
    const [finding, ...rest] = found(RULE, given);
    expect(rest).toEqual([]);
    expect(finding?.sentence).toEqual({
      ja: '<union>は、事務局か事業運営が分かる3会議体のうち2つで、そのどちらかを担うと読める。どちらも分からない1会議体は数えていない。',
      en: '<union en> is read as secretariat or operator of 2 of the 3 bodies for which either is known. 1 body for which neither is known is not counted.',
    });
    expect(finding?.about.map(({ id }) => id)).toEqual(['a', 'c', 'union']);
    expect(finding && places(finding)).toEqual(['p-OPERATOR-union', 'p-SECRETARIAT-union']);
  });

  it('needs more than half', () => {
    const half = [run('a', UNION), run('b', UNION), run('c', CITY), run('d', CITY)];
    expect(keys(RULE, facts(half))).toEqual([]);
    expect(keys(RULE, facts([...half, run('e', UNION)]))).toEqual(['union']);
  });

  it('needs three bodies that are known', () => {
    const two = [run('a', UNION), run('b', UNION), record(body('x')), record(body('y'))];
    expect(keys(RULE, facts(two))).toEqual([]);
    expect(keys(RULE, facts([...two, run('c', CITY)]))).toEqual(['union']);
  });

  it('counts a body once, and not what only ought to be', () => {
    const both = record(body('a'), { roles: [role('SECRETARIAT', UNION), role('OPERATOR', UNION)] });
    const ought = record(body('b'), {
      roles: [role('OPERATOR', UNION, 'RECOMMENDED'), role('OPERATOR', CITY)],
    });
    expect(keys(RULE, facts([both, ought, run('c', CENTER), run('d', CENTER)]))).toEqual([]);
  });

  it('counts a body that is said to have neither', () => {
    const none = record(
      body('n', { gaps: [roleGap('SECRETARIAT', 'STATED_NONE'), roleGap('OPERATOR', 'STATED_NONE')] }),
    );
    expect(found(RULE, facts([run('a', UNION), run('b', UNION), none]))[0]?.sentence.ja).toContain(
      '3会議体のうち2つ',
    );
  });

  it('says of a class that it may be several, and how many are there without a year', () => {
    const undated = { ...run('c', CENTER), presence: 'NOT_STATED' as const };
    const given = facts([run('a', CENTER), run('b', CENTER), undated], { at: { fiscalYear: 2014 } });
    const [finding] = found(RULE, given);
    expect(finding?.sentence.ja).toContain('うち1会議体は、この時期についての記載がない。');
    expect(finding?.sentence.ja).toContain('一つの組織とはかぎらない');
    expect(finding?.sentence.en).toContain('<center en> (collective)');
  });

  it('is another finding in another area', () => {
    const bodies = [run('a', UNION), run('b', UNION), run('c', CITY)];
    expect(keys(RULE, facts(bodies, { of: area('here') }))).toEqual(['here~union']);
  });
});

describe('organisations that run all sub-bodies', () => {
  const RULE = 'same-operators';
  const whole = body('w');
  const part = (id: string, ...by: readonly ReturnType<typeof org>[]) => ({
    ...run(id, ...by),
    wholes: [link('PART_OF', whole)],
  });

  it('are told of with those of which it is known', () => {
    const given = [record(whole), part('a', UNION, CENTER), part('b', CENTER, UNION, CITY), part('c')];
    const [finding] = found(RULE, facts(given));
    expect(finding?.id).toBe('same-operators~w~union~center');
    expect(finding?.sentence.ja).toBe(
      '<w>の下部組織のうち、事業運営が分かる2つすべてに、<union>、<center>（総称）の名がある。分からない1つは数えていない。',
    );
    expect(finding?.about.map(({ id }) => id)).toEqual(['w', 'a', 'b', 'union', 'center']);
  });

  it('are not when one sub-body is run by others', () => {
    expect(keys(RULE, facts([record(whole), part('a', UNION), part('b', UNION), part('c', CITY)]))).toEqual(
      [],
    );
  });

  it('need two sub-bodies of which it is known', () => {
    expect(keys(RULE, facts([record(whole), part('a', UNION), part('b')]))).toEqual([]);
    expect(keys(RULE, facts([record(whole), part('a', UNION), part('b', UNION)]))).toEqual(['w~union']);
  });

  it('need sub-bodies that are said to be such', () => {
    const ought = { ...run('b', UNION), wholes: [link('PART_OF', whole, { standing: 'RECOMMENDED' })] };
    expect(keys(RULE, facts([record(whole), part('a', UNION), ought]))).toEqual([]);
  });
});

describe('a secretariat with another role in the same body', () => {
  it('is told of by the role, all organisations together', () => {
    const roles = [
      role('SECRETARIAT', UNION),
      role('SECRETARIAT', CITY),
      role('OPERATOR', CITY, 'INFERRED'),
      role('MEMBER', CITY),
      role('MEMBER', UNION),
      role('ADVISER', CENTER),
    ];
    const given = facts([record(body('a'), { roles })]);
    expect(keys('secretariat-also-carries', given)).toEqual(['a~city~OPERATOR']);
    expect(found('secretariat-also-carries', given)[0]?.sentence.ja).toBe(
      '<a>では、<city>の名が、事務局にも事業運営にもある。推定を含む。',
    );
    const [member] = found('secretariat-also-member', given);
    expect(member?.id).toBe('secretariat-also-member~a~city~union~MEMBER');
    expect(member?.sentence.en).toBe(
      '<city en> and <union en> are named as secretariat and as member of <a en>.',
    );
    expect(member?.rule.severity).toBe('INFO');
  });

  it('is another finding for advice', () => {
    const roles = [role('SECRETARIAT', UNION), role('OPERATOR', UNION), role('ADVISER', UNION)];
    const given = facts([record(body('a'), { roles })]);
    expect(keys('secretariat-also-carries', given)).toEqual(['a~union~ADVISER', 'a~union~OPERATOR']);
  });

  it('is nothing across two bodies, or when either only ought to be', () => {
    const apart = [
      record(body('a'), { roles: [role('SECRETARIAT', UNION)] }),
      record(body('b'), { roles: [role('OPERATOR', UNION), role('SECRETARIAT', UNION, 'RECOMMENDED')] }),
    ];
    expect(keys('secretariat-also-carries', facts(apart))).toEqual([]);
    expect(keys('secretariat-also-member', facts(apart))).toEqual([]);
  });
});
