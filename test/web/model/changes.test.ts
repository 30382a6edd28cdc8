import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type ApiClient } from '../../../web/api/client.js';
import { ChangesDocument, ExplorerAreaDocument } from '../../../web/api/generated/operations.js';
import { messagesOf } from '../../../web/locales/messages.js';
import type { ChangeClass } from '../../../web/model/changes/classes.js';
import { cellText, listCsv, tableCsv } from '../../../web/model/changes/csv.js';
import { changesOverlay } from '../../../web/model/changes/overlay.js';
import { changesScene, rowOf, type ChangesScene } from '../../../web/model/changes/scene.js';
import type { Locale } from '../../../web/model/era.js';
import { startServer, type RunningServer } from '../../support/server.js';

/** What the page makes of the real answers. */

const SAKAI = 'area-sakai-chiku';
const NOTHING: ReadonlySet<ChangeClass> = new Set();
const m = messagesOf('ja');
let server: RunningServer;
let api: ApiClient;

beforeAll(async () => {
  server = await startServer();
  api = createClient({ endpoint: `${server.url}/graphql`, fetch, retryAfter: [] });
});
afterAll(() => server.stop());

async function sceneOf(area: string, from: number, to: number, locale: Locale = 'ja'): Promise<ChangesScene> {
  const { signal } = new AbortController();
  const language = locale === 'ja' ? 'JA' : 'EN';
  const years = { from, to, before: { fiscalYear: from }, after: { fiscalYear: to } };
  const [frame, answer] = await Promise.all([
    api.query(ExplorerAreaDocument, { area, locale: language }, signal),
    api.query(ChangesDocument, { area, ...years, locale: language }, signal),
  ]);
  return changesScene(frame, answer, locale, messagesOf(locale));
}

describe('坂井地区 from FY2012 to FY2013', () => {
  let scene: ChangesScene;
  beforeAll(async () => {
    scene = await sceneOf(SAKAI, 2012, 2013);
  });

  it('has four beginnings, one end and one succession, in the order of the picture', () => {
    const counted = scene.rows.filter((row) => row.class !== 'UNDETERMINED' && row.class !== 'UNCHANGED');
    expect(counted.map(({ label, title }) => `${label} ${title}`)).toEqual([
      '新設 医療・介護の連携強化検討部会',
      '新設 在宅情報共有システム検討部会',
      '新設 住民啓発検討部会',
      '新設 生活支援・住民協働部会',
      '終了 住民啓発実施チーム',
      '後継 住民啓発実施チーム → 住民啓発検討部会',
    ]);
    expect(counted.filter((row) => row.needsReview).map((row) => row.class)).toEqual(['ENDED', 'SUCCEEDED']);
    expect(counted.every((row) => row.sources.length > 0 && row.sentence !== '')).toBe(true);
  });

  it('cannot be told where one year does not say, and counts none of it', () => {
    const doubts = scene.rows.filter((row) => row.class === 'UNDETERMINED');
    expect(doubts.map(({ label, title, summary }) => `${label} ${title}：${summary}`)).toEqual(
      expect.arrayContaining([
        '事務局 顔の見える多職種連携会議：坂井地区広域連合 → 個別の記載なし',
        '支援 顔の見える多職種連携会議：坂井健康福祉センター → 記載なし',
        '始まり 坂井市 地域ケア会議：記載なし → あり',
        '存続 あわら市 地域ケア会議：どちらの年度も記載なし',
      ]),
    );
    expect(scene.counts.get('UNDETERMINED')).toBe(doubts.length);
    expect(scene.counts.get('UNCHANGED')).toBe(2);
  });

  it('marks every body of the picture that either year has, and the succession by its line', () => {
    const overlay = changesOverlay(scene.overlay, NOTHING, false);
    const labels = scene.graph.bodies.map(({ id }) => overlay.bodies.get(id)?.label ?? 'none');
    expect(labels.toSorted()).toEqual(
      [
        ...['前の年度は不明', '両年度とも不明', '終了・推定', '継続', '継続'],
        ...['新設', '新設', '新設', '新設'],
      ].toSorted(),
    );
    expect(overlay.groups.get('body-sakai-face-to-face~SECRETARIAT')).toEqual({
      mark: 'UNDETERMINED',
      label: '判断できない',
    });
    const [succession] = overlay.successions;
    expect(succession).toMatchObject({
      from: 'body-sakai-awareness-team',
      to: 'body-sakai-awareness-subcommittee',
      label: '後継・要確認',
    });
    expect(rowOf(scene.rows, scene.graph, succession?.id ?? null)?.class).toBe('SUCCEEDED');
  });

  it('marks the holders of bodies that came or went, and nobody else', () => {
    const { chips } = changesOverlay(scene.overlay, NOTHING, false);
    const marked = scene.graph.bodies.flatMap((body) => {
      const marks = body.groups.flatMap((group) => group.chips.map(({ edgeId }) => chips.get(edgeId)));
      const count = marks.filter((mark) => mark !== undefined).length;
      return count > 0 ? [`${body.name} ${count}`] : [];
    });
    expect(marked.toSorted()).toEqual(
      [
        '医療・介護の連携強化検討部会 4',
        '在宅情報共有システム検討部会 4',
        '住民啓発検討部会 2',
        '生活支援・住民協働部会 4',
        '住民啓発実施チーム 4',
      ].toSorted(),
    );
  });

  it('shows in the table what is old and new, and claims nothing where one year is silent', () => {
    const textOf = new Map(
      scene.table.map((row) => [row.item, [cellText(row.before, m), cellText(row.after, m)]]),
    );
    expect(textOf.get('推進協議会の下部の会議体')).toEqual([
      '多職種連携会議、住民啓発実施チーム（外れる）',
      '多職種連携会議、医療・介護の連携強化検討部会（加わる）、在宅情報共有システム検討部会（加わる）、住民啓発検討部会（加わる）、生活支援・住民協働部会（加わる）',
    ]);
    expect(textOf.get('推進協議会の事務局')).toEqual(['福井県、坂井地区広域連合', '変わらず']);
    expect(textOf.get('多職種連携会議の事務局')).toEqual(['坂井地区広域連合', '個別の記載なし']);
    expect(textOf.get('住民啓発検討部会の担い手')).toEqual([
      '事務局：坂井市、あわら市、坂井地区広域連合；事業運営：記載なし；支援：坂井健康福祉センター',
      '事務局：個別の記載なし；事業運営：地域包括支援センター、坂井地区広域連合；支援：記載なし',
    ]);
    expect(textOf.has('住民啓発実施チームの担い手')).toBe(false);
    expect(textOf.get('坂井市 地域ケア会議')).toEqual(['記載なし', 'あり']);
  });

  it('is written to a file with its places in the source', () => {
    const [head, ...rows] = listCsv(scene.rows, m);
    expect(rows.every((row) => row.length === head?.length)).toBe(true);
    expect(rows.find((row) => row[1] === '終了')?.slice(0, 3)).toEqual([
      '変更',
      '終了',
      '住民啓発実施チーム',
    ]);
    expect(rows.find((row) => row[1] === '終了')?.at(-1)).toContain('坂井地区広域連合／実施内容／');
    const table = tableCsv(scene.table, { before: '旧', after: '新' }, m);
    expect(table[0]).toEqual(['項目', '旧', '新', '種類', '注']);
    expect(table).toHaveLength(scene.table.length + 1);
  });

  it('keeps every place of the picture in every pair of years', async () => {
    const other = await sceneOf(SAKAI, 2013, 2014);
    expect(other.graph.bodies.map(({ id }) => id)).toEqual(scene.graph.bodies.map(({ id }) => id));
  });

  it('says the same in English', async () => {
    const english = await sceneOf(SAKAI, 2012, 2013, 'en');
    expect(english.rows.map((row) => row.key)).toEqual(scene.rows.map((row) => row.key));
    const japanese = english.rows.filter((row) =>
      /[\u3040-\u30ff\u4e00-\u9fff]/.test(row.sentence + row.summary),
    );
    expect(japanese).toEqual([]);
  });
});

it('tells of 柏市 only what is dated, and of the rest that it cannot be told', async () => {
  const scene = await sceneOf('area-kashiwa-city', 2010, 2011);
  expect(scene.rows.filter((row) => row.class === 'ADDED').map((row) => row.title)).toEqual(['試行WG']);
  expect(scene.table.find((row) => row.item === '試行WGの担い手')?.after.lines[0]?.absence?.state).toBe(
    'NOT_REVIEWED',
  );
  expect(scene.counts.get('UNDETERMINED')).toBe(4);
});
