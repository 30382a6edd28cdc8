import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type ApiClient } from '../../../web/api/client.js';
import { SelectionDocument } from '../../../web/api/generated/operations.js';
import { apiLocale, messagesOf } from '../../../web/locales/messages.js';
import { cardOf } from '../../../web/model/card/card.js';
import type { CardContext, CardLine, CardModel, CardSection } from '../../../web/model/card/types.js';
import type { Locale } from '../../../web/model/era.js';
import { startServer, type RunningServer } from '../../support/server.js';

/** Cards of the real casebook, asked of the real API. */

let server: RunningServer;
let api: ApiClient;
const never = new AbortController().signal;
const YEARS = [2010, 2011, 2012, 2013, 2014];

beforeAll(async () => {
  server = await startServer();
  api = createClient({ endpoint: `${server.url}/graphql`, fetch, retryAfter: [] });
});
afterAll(() => server.stop());

const contextOf = (fiscalYear: number, locale: Locale): CardContext => ({
  m: messagesOf(locale),
  locale,
  areaId: 'area-sakai-chiku',
  fiscalYear,
  years: YEARS,
  placesOf: () => ({ places: 7, bodies: 6 }),
});

async function card(id: string, fiscalYear = 2013, locale: Locale = 'ja'): Promise<CardModel> {
  const variables = { id, at: { fiscalYear }, locale: apiLocale(locale) };
  const answer = await api.query(SelectionDocument, variables, never);
  const made = cardOf(answer, contextOf(fiscalYear, locale));
  if (!made) throw new Error(`no card for ${id}`);
  return made;
}

const sectionOf = (model: CardModel, id: string): CardSection => {
  const found = model.sections.find((section) => section.id === id);
  if (!found) throw new Error(`no section ${id} in ${model.sections.map((section) => section.id).join()}`);
  return found;
};
const texts = (lines: readonly CardLine[]): string[] =>
  lines.map((line) => [line.text, line.strong, line.standing].filter(Boolean).join(' '));

describe('the card of a body', () => {
  it('names its holders with standing and numbers, and says why nobody is named', async () => {
    const model = await card('body-sakai-face-to-face');
    expect(model).toMatchObject({
      kind: '会議',
      context: '推進協議会の下部組織',
      title: '顔の見える多職種連携会議',
    });
    const operators = sectionOf(model, 'OPERATOR');
    expect(operators).toMatchObject({ heading: '事業運営', count: 2, when: '平成25年度', gap: null });
    expect(texts(operators.lines).slice(0, 2)).toEqual([
      '地域包括支援センター STATED',
      '坂井地区広域連合 STATED',
    ]);
    expect(operators.lines[0]?.collective).toBe(true);
    expect(operators.lines.every((line) => line.cites.length > 0)).toBe(true);
    const secretariat = sectionOf(model, 'SECRETARIAT');
    expect(secretariat.gap).toMatchObject({ state: 'NOT_STATED', forGroup: true });
    expect(secretariat.gap?.reason).toBeTruthy();
  });

  it('tells of other years in lines of their own, shorter when they are the same', async () => {
    const model = await card('body-sakai-face-to-face');
    const operators = sectionOf(model, 'OPERATOR').lines;
    expect(texts(operators).slice(2)).toEqual(['平成24年度も同じ2組織 INFERRED']);
    const secretariat = sectionOf(model, 'SECRETARIAT').lines;
    expect(texts(secretariat)).toEqual(['平成24年度は 坂井地区広域連合 STATED']);
    expect([...operators.slice(2), ...secretariat].every((line) => line.sub)).toBe(true);
  });

  it('has its period in era and western years, with a bar and what is left open', async () => {
    const model = await card('body-sakai-face-to-face');
    const period = model.facts.find((fact) => fact.bar !== null);
    expect(period).toMatchObject({ text: '平成24年度（2012年度）から', open: '終わりの記載なし' });
    expect(period?.bar?.map((cell) => cell.fill)).toEqual(['none', 'none', 'solid', 'solid', 'open']);
  });

  it('lists its meetings with dates as precise as the source, attendance, agenda and capacities', async () => {
    const meetings = sectionOf(await card('body-sakai-face-to-face', 2012), 'meetings');
    expect(texts(meetings.lines)).toEqual([
      '第1回 平成24年12月 155名 STATED',
      '第2回 平成25年2月 100名 STATED',
    ]);
    const details = meetings.lines[0]?.details ?? [];
    expect(details.map((detail) => detail.heading)).toEqual(['参加と役割', '議題', '結果']);
    expect(details[0]?.lines.map((line) => line.text + line.strong)).toContain('進行：坂井地区医師会長');
    expect(details[1]?.lines).toHaveLength(7);
    expect(details[2]?.lines.map((line) => line.strong).sort()).toEqual(['77%', '87%', '91%']);
  });

  it('says that a year without a count is not stated', async () => {
    const meetings = sectionOf(await card('body-sakai-face-to-face', 2013), 'meetings');
    expect(meetings.lines.at(-1)).toMatchObject({ text: '平成25年度の回数', gap: 'NOT_STATED' });
    expect(meetings.warning).toBeNull();
  });

  it('keeps two counts that disagree, and judges neither', async () => {
    const meetings = sectionOf(await card('body-sakai-city-care-meeting'), 'meetings');
    expect(texts(meetings.lines)).toEqual([
      '平成25年度 6回 STATED',
      '平成26年度 10回 PLANNED',
      '平成26年度 8回 PLANNED',
    ]);
    expect(meetings.warning?.title).toBe('平成26年度の回数が合わない（10 と 8）');
  });

  it('tells bodies of one name apart by their area', async () => {
    expect((await card('body-sakai-city-care-meeting')).title).toBe('坂井市 地域ケア会議');
  });

  it('names earlier and later bodies, and that it is to be confirmed', async () => {
    const model = await card('body-sakai-awareness-subcommittee');
    expect(texts(sectionOf(model, 'SUCCEEDS-out').lines)).toEqual(['住民啓発実施チーム 要確認 INFERRED']);
  });

  it('tells undated roles so', async () => {
    expect(sectionOf(await card('body-sakai-council'), 'MEMBER').when).toBe('年度の記載なし');
  });

  it('has an output with the stage that it made', async () => {
    const [output] = sectionOf(await card('body-kashiwa-evaluation-team'), 'PRODUCED-out').lines;
    expect(output).toMatchObject({
      text: '草案：',
      strong: '柏モデル ガイドブック',
      when: '平成26年3月',
      selects: 'output-kashiwa-guidebook',
    });
  });

  it('gives every cited place one number, in the order of the card', async () => {
    const model = await card('body-sakai-council');
    const numbers = model.sources.map((source) => source.number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(new Set(model.sources.map((source) => source.locator)).size).toBe(numbers.length);
    const used = model.sections.flatMap((section) => section.lines.flatMap((line) => line.cites));
    expect(Math.max(...used)).toBeLessThanOrEqual(numbers.length);
  });

  it('speaks English', async () => {
    const model = await card('body-sakai-face-to-face', 2013, 'en');
    const words = JSON.stringify({ ...model, sources: [] });
    expect(model.facts.find((fact) => fact.bar !== null)?.text).toBe('from FY2012');
    expect(words).not.toMatch(/記載|年度|会議|推定/);
  });
});

describe('other cards', () => {
  it('of a role: who, what, where, since when', async () => {
    const model = await card('org-utokyo~advises~body-sakai-council');
    expect(model).toMatchObject({ kind: '助言', title: '東京大学' });
    expect(model.facts.find((fact) => fact.selects === 'body-sakai-council')?.text).toContain('推進協議会');
    expect(model.sources.length).toBeGreaterThan(0);
  });

  it('of an organisation: all its roles, by kind', async () => {
    const model = await card('org-sakai-union');
    expect(model).toMatchObject({ kind: '組織', context: '7か所、6会議体' });
    expect(sectionOf(model, 'OPERATOR').count).toBe(5);
    expect(texts(sectionOf(model, 'SECRETARIAT').lines)).toContain('平成24年度は 住民啓発実施チーム STATED');
  });

  it('of an activity: at whom it was aimed, how it was done, what it gave', async () => {
    const model = await card('activity-yokote-survey', 2012);
    expect(model).toMatchObject({ kind: '調査', context: '取組' });
    expect(sectionOf(model, 'targets').lines).toHaveLength(7);
    expect(sectionOf(model, 'figures').lines.map((line) => line.strong)).toEqual(
      expect.arrayContaining(['42施設', '41施設']),
    );
    expect(sectionOf(model, 'ABOUT-in').lines.length).toBeGreaterThan(0);
  });

  it('is none for what is not there', async () => {
    const variables = { id: 'body-nowhere', at: null, locale: 'JA' } as const;
    expect(cardOf(await api.query(SelectionDocument, variables, never), contextOf(2013, 'ja'))).toBeNull();
  });
});
