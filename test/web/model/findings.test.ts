import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../web/locales/messages.js';
import { checkupOf, linesOf, type CheckupContext } from '../../../web/model/findings/checkup.js';
import { findingRows } from '../../../web/model/findings/csv.js';
import { formatHidden, parseHidden, toggled } from '../../../web/model/findings/severity.js';
import { stripOf } from '../../../web/model/findings/strip.js';
import { HOME } from '../../../web/model/url.js';
import {
  answer,
  area,
  body,
  citation,
  finding,
  NOTED,
  organization,
  OTHER,
  RULES,
} from './findings-fixture.js';

const CONTEXT: CheckupContext = {
  areaId: 'here',
  view: { ...HOME, page: 'findings', fiscalYear: 2013 },
  hidden: [],
  dismissed: new Map(),
  lacking: [],
};
const GIVEN = answer(finding('counts', 'a'), finding('gaps', 'b'), finding('gaps', 'c'));
const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

describe('the check-up', () => {
  it('stands by severity and rule, with the rules that found nothing', () => {
    const checkup = checkupOf(GIVEN, CONTEXT);
    expect(checkup.counts).toEqual({ WARNING: 1, NOTICE: 2, INFO: 0 });
    expect(
      checkup.sections.map(({ severity, count, groups }) => [
        severity,
        count,
        groups.map(({ rule, lines }) => [rule.id, ids(lines)]),
      ]),
    ).toEqual([
      ['WARNING', 1, [['counts', ['counts~a']]]],
      ['NOTICE', 2, [['gaps', ['gaps~b', 'gaps~c']]]],
    ]);
    expect(ids(checkup.clean)).toEqual(['whole', 'plain', 'no-body']);
  });

  it('keeps the counts of what the address hides', () => {
    const checkup = checkupOf(GIVEN, { ...CONTEXT, hidden: ['NOTICE'] });
    expect(checkup.sections.map(({ severity }) => severity)).toEqual(['WARNING']);
    expect([checkup.counts.NOTICE, checkup.hiddenCount]).toEqual([2, 2]);
  });

  it('takes out what was dismissed; a rule all of whose findings were is not one that found nothing', () => {
    const dismissed = new Map([
      ['counts~a', NOTED],
      ['gaps~elsewhere', NOTED],
    ]);
    const checkup = checkupOf(GIVEN, { ...CONTEXT, dismissed });
    expect(checkup.counts).toEqual({ WARNING: 0, NOTICE: 2, INFO: 0 });
    expect(checkup.dismissed.map(({ line, dismissal }) => [line.id, dismissal.note])).toEqual([
      ['counts~a', 'メモ'],
    ]);
    expect(checkup.dismissedElsewhere).toBe(1);
    expect(ids(checkup.clean)).not.toContain('counts');
  });

  it('never says that nothing was found where a rule could not be tried', () => {
    const here = checkupOf(answer(), { ...CONTEXT, lacking: [area('here')] });
    expect(ids(here.untried)).toEqual(['gaps', 'whole']);
    expect(ids(here.clean)).toEqual(['counts', 'plain', 'no-body']);

    const elsewhere = checkupOf(GIVEN, { ...CONTEXT, areaId: null, lacking: [area('there')] });
    expect(elsewhere.untried).toEqual([]);
    expect(elsewhere.sections[1]?.groups[0]?.leftOut).toEqual(['地域there']);
    expect(elsewhere.sections[0]?.groups[0]?.leftOut).toEqual([]);
  });

  it('knows an area without a body to try the rules on', () => {
    const none = finding('no-body', 'here', { about: [area('here')] });
    expect(checkupOf(answer(none), CONTEXT).noBodies).toBe(true);
    expect(checkupOf(answer(none), { ...CONTEXT, areaId: null }).noBodies).toBe(false);
    expect(checkupOf(GIVEN, CONTEXT).noBodies).toBe(false);
  });
});

describe('a line', () => {
  const line = (given: ReturnType<typeof finding>) => linesOf(answer(given), CONTEXT)[0];

  it('leads to the chart of the area that is looked at, with the selection and the year', () => {
    const about = [body('a', 'here'), body('b', 'inner'), organization('o', true, 'here'), area('inner')];
    expect(line(finding('gaps', 'x', { about }))?.about).toEqual([
      { id: 'a', name: '会議体a', where: [], collective: false, href: '/area/here?fy=2013&sel=a' },
      { id: 'b', name: '会議体b', where: ['地域inner'], collective: false, href: '/area/here?fy=2013&sel=b' },
      { id: 'o', name: '組織o', where: ['地域here'], collective: true, href: '/area/here?fy=2013&sel=o' },
      { id: 'inner', name: '地域inner', where: [], collective: false, href: '/area/inner?fy=2013' },
    ]);
  });

  it('leads to the area of the first body when all are looked at, and nowhere without one', () => {
    const hrefs = (about: Parameters<typeof finding>[2]) =>
      linesOf(answer(finding('gaps', 'x', about)), { ...CONTEXT, areaId: null })[0]?.about.map(
        ({ href }) => href,
      );
    expect(hrefs({ about: [body('a', 'there'), organization('o')] })).toEqual([
      '/area/there?fy=2013&sel=a',
      '/area/there?fy=2013&sel=o',
    ]);
    expect(hrefs({ about: [organization('o')] })).toEqual([null]);
    expect(hrefs({ about: [organization('o', false, 'town')] })).toEqual(['/area/town?fy=2013&sel=o']);
  });

  it('names a document only where it is not the usual one, and a note only on what is not simply stated', () => {
    const citations = [
      citation('箇所1', { standing: 'INFERRED', note: 'ある文' }),
      citation('箇所2', { standing: 'INFERRED', note: '別の注' }),
      citation('箇所2', { note: 'この点と関わりのない注' }),
      citation('箇所3', { source: OTHER }),
      citation('絵', { passage: { id: 'p', reviewed: false } }),
    ];
    const shown = line(finding('gaps', 'x', { sentence: '前のある文。', citations }))?.evidence;
    expect(shown?.map(({ source, note, reviewed }) => [source, note, reviewed])).toEqual([
      [null, null, true],
      [null, '別の注', true],
      [null, null, true],
      ['ほかの出典', null, true],
      [null, null, false],
    ]);
  });
});

describe('the severities in the address', () => {
  it('are written in one order and read back', () => {
    expect(formatHidden(['INFO', 'WARNING'])).toBe('warning.info');
    expect(parseHidden('info,warning')).toEqual(['WARNING', 'INFO']);
    expect(parseHidden('nothing')).toEqual([]);
    expect(formatHidden([])).toBeUndefined();
    expect(toggled(toggled([], 'INFO'), 'INFO')).toEqual([]);
  });
});

describe('the check-up as a table', () => {
  it('has every finding with its places, and what was noted', () => {
    const m = messagesOf('ja');
    const about = [body('a', 'inner'), organization('o')];
    const citations = [citation('箇所1', { standing: 'INFERRED' }), citation('箇所2')];
    const lines = linesOf(answer(finding('gaps', 'x', { about, citations })), CONTEXT);
    const rows = findingRows(lines, RULES, new Map([['gaps~x', NOTED]]), m);
    expect(rows).toEqual([
      ['区分', '点検', '分かったこと', '対象', '根拠の箇所', '根拠の種類', '確認した日', 'メモ', 'ID'],
      [
        '見ておきたい点',
        '点検gaps',
        'xの文。',
        '会議体a（地域inner）、組織o',
        '箇所1\n箇所2',
        '推定\n記載',
        '2026-11-23',
        'メモ',
        'gaps~x',
      ],
    ]);
  });
});

describe('the strip', () => {
  const items = (given: ReturnType<typeof answer>, dismissed: readonly string[] = []) => {
    const strip = stripOf(given, new Map(dismissed.map((id) => [id, NOTED])));
    return [strip.total, strip.items.map(({ sentence, more }) => [sentence, more])] as const;
  };

  it('shows one finding of each of the first three rules, and how many there are besides', () => {
    const rest = [finding('plain', 'd'), finding('no-body', 'e')];
    const given = answer(...GIVEN.findings, ...rest);
    expect(items(given)).toEqual([
      5,
      [
        ['aの文。', 0],
        ['bの文。', 1],
        ['dの文。', 0],
      ],
    ]);
  });

  it.each([
    ['甲は3.5回。乙。', '甲は3.5回。'],
    ['A met 3.5 times. B did not.', 'A met 3.5 times.'],
    ['終わりのない文', '終わりのない文'],
  ])('says of %j only %j', (sentence, said) => {
    expect(items(answer(finding('gaps', 'x', { sentence })))).toEqual([1, [[said, 0]]]);
  });

  it('leaves out what was dismissed', () => {
    expect(items(GIVEN, ['counts~a', 'gaps~b'])).toEqual([1, [['cの文。', 0]]]);
    expect(items(answer())).toEqual([0, []]);
  });
});
