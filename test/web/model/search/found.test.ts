import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SearchThingsDocument, type SearchThingsQuery } from '../../../../web/api/generated/operations.js';
import { messagesOf } from '../../../../web/locales/messages.js';
import type { Locale } from '../../../../web/model/era.js';
import { foundRows } from '../../../../web/model/search/csv.js';
import { foundIn, groupsOf, nearIn, type Found } from '../../../../web/model/search/found.js';
import { hrefOfThing } from '../../../../web/model/thing-link.js';
import { HOME } from '../../../../web/model/url.js';
import { serveCasebook, type Api } from '../../../graphql/support/api.js';

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

async function search(query: string, locale: Locale = 'ja'): Promise<SearchThingsQuery['search']> {
  const variables = { query, first: 20, after: null, locale: locale === 'ja' ? 'JA' : 'EN' };
  return (await api.data<SearchThingsQuery>(SearchThingsDocument.text, variables)).search;
}

const find = async (query: string, locale: Locale = 'ja'): Promise<readonly Found[]> =>
  foundIn(await search(query, locale), messagesOf(locale));

const told = (found: readonly Found[]): string[] =>
  found.map(({ text, context, reason }) => {
    const name = reason?.name.map((piece) => (piece.found ? `[${piece.text}]` : piece.text)).join('');
    return [text, context, reason && `${reason.by} ${name}`].filter(Boolean).join('｜');
  });

describe('what was found is told', () => {
  it('with the area that tells bodies of one name apart', async () => {
    expect(told(await find('地域ケア会議'))).toEqual([
      '地域ケア会議｜あわら市',
      '地域ケア会議｜柏市',
      '地域ケア会議｜坂井市',
    ]);
  });

  it('with why, where the name does not say it', async () => {
    expect(told(await find('社協'))[0]).toBe('社会福祉協議会｜坂井地区｜ALIAS [社協]');
    expect(told(await find('やくざいしかい'))[0]).toBe(
      '坂井地区薬剤師会｜READING さかいちく[やくざいしかい]',
    );
    expect(told(await find('shakyo'))[0]).toBe('社会福祉協議会｜坂井地区｜ROMAJI しゃきょう');
    expect(told(await find('Silver Human'))[0]).toBe(
      'シルバー人材センター｜坂井地区｜ENGLISH [Silver] [Human] Resources Center',
    );
  });

  it('without it where the name that is shown says it', async () => {
    const [council] = await find('協議会');
    expect(council?.reason).toBeNull();
    expect(council?.name.filter(({ found }) => found).map(({ text }) => text)).toEqual(['協議会']);
    const [area] = await find('sakai', 'en');
    expect([area?.text, area?.reason]).toEqual(['Sakai District', null]);
  });

  it('with the Japanese name where that matched and the English is shown', async () => {
    expect(told(await find('医師会長', 'en'))[0]).toBe(
      'President, Sakai District Medical Association｜ALIAS [医師会長]',
    );
    expect(told(await find('薬剤師', 'en'))[0]).toBe('pharmacist｜NAME [薬剤師]');
  });

  it('with its letter, where it is an item', async () => {
    expect((await find('（キ）'))[0]?.text).toBe('（キ）地域住民への普及啓発');
  });

  it('under its type, that of the best first', async () => {
    const groups = groupsOf(await find('協議会'));
    expect(groups.map(({ type, found }) => [type, found.length])).toEqual([
      ['Body', 1],
      ['Organization', 1],
      ['Meeting', 3],
      ['Source', 1],
    ]);
  });

  it('by what comes near, where nothing was found', async () => {
    const missed = await search('推進共議会');
    expect([missed.totalCount, foundIn(missed, messagesOf('ja'))]).toEqual([0, []]);
    expect(told(nearIn(missed, messagesOf('ja')))[0]).toBe(
      '坂井地区在宅ケア将来モデル推進協議会｜NEAR 推進協議会',
    );
    expect(nearIn(await search('堺市'), messagesOf('ja'))).toEqual([]);
  });
});

describe('what was found leads to where it is shown', () => {
  it.each<[string, string]>([
    ['推進協議会', '/area/area-sakai-chiku?fy=2013&sel=body-sakai-council'],
    ['啓発チーム', '/area/area-sakai-chiku?fy=2012&sel=body-sakai-awareness-team'],
    ['社協', '/organization/org-sakai-shakyo'],
    ['横手', '/area/area-yokote-city'],
    ['ケアマネ', '/area/area-sakai-chiku?fy=2013&sel=profession-care-manager'],
    ['医師会長', '/area/area-sakai-chiku?sel=post-sakai-medical-president'],
    ['第2回 多職種', '/area/area-sakai-chiku?fy=2013&sel=meeting-sakai-face-to-face-2'],
    ['アンケート', '/area/area-yokote-city?sel=activity-yokote-survey'],
    ['柏モデル', '/area/area-kashiwa-city?fy=2013&sel=output-kashiwa-guidebook'],
    ['事例集', '/sources?sel=source-casebook'],
  ])('%s', async (query, href) => {
    const [best] = await find(query);
    expect(best && hrefOfThing(best.thing, HOME)).toBe(href);
  });

  it('and is a table with a heading and a row for each', async () => {
    const found = await find('houkatsu');
    const rows = foundRows(found, ({ id }) => `https://example.org/${id}`, messagesOf('ja'));
    expect(rows.length).toBe(found.length + 1);
    expect(rows[0]).toEqual(['種類', '名称', '地域・所属', '一致したもの', '一致した語', 'リンク']);
    expect(rows[1]).toEqual([
      '組織',
      '地域包括支援センター',
      '坂井市',
      'ローマ字の読み',
      'ちいきほうかつしえんセンター',
      'https://example.org/org-sakai-city-support-center',
    ]);
  });
});
