import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type ApiClient } from '../../../web/api/client.js';
import {
  ChangesDocument,
  ExplorerAreaDocument,
  ExplorerYearDocument,
} from '../../../web/api/generated/operations.js';
import { layoutCards } from '../../../web/diagram/layout-cards.js';
import { overlayScene } from '../../../web/diagram/overlay/overlay-scene.js';
import { ja } from '../../../web/locales/ja.js';
import { sceneOf } from '../../../web/model/explorer.js';
import { LAYERS } from '../../../web/model/layers.js';
import { sinceScene, type SinceScene } from '../../../web/model/time/since.js';
import { atOf } from '../../../web/model/time/shown.js';
import type { ViewGraph } from '../../../web/model/view-graph.js';
import { startServer, type RunningServer } from '../../support/server.js';

/** What the explorer makes of the real answers. */

const area = 'area-sakai-chiku';
const locale = 'JA';
let server: RunningServer;
let api: ApiClient;

beforeAll(async () => {
  server = await startServer();
  api = createClient({ endpoint: `${server.url}/graphql`, fetch, retryAfter: [] });
});
afterAll(() => server.stop());

async function bodiesOn(day: string): Promise<readonly string[]> {
  const { signal } = new AbortController();
  const at = atOf({ fiscalYear: 0, day });
  const { now } = await api.query(ExplorerYearDocument, { area, at, locale }, signal);
  const parts = now.edges.filter((edge) => edge.type === 'PART_OF');
  return parts.map((edge) => edge.source).sort();
}

async function since(from: number, to: number): Promise<{ scene: SinceScene; graph: ViewGraph }> {
  const { signal } = new AbortController();
  const years = { from, to, before: { fiscalYear: from }, after: { fiscalYear: to } };
  const [whole, year, answer] = await Promise.all([
    api.query(ExplorerAreaDocument, { area, locale }, signal),
    api.query(ExplorerYearDocument, { area, at: { fiscalYear: to }, locale }, signal),
    api.query(ChangesDocument, { area, ...years, locale }, signal),
  ]);
  const { graph } = sceneOf(whole, year, 'ja');
  return { scene: sinceScene({ area: whole, graph, year, answer, m: ja }), graph };
}

describe('the last day of one fiscal year and the first of the next', () => {
  it('have the structures of their years', async () => {
    expect(await bodiesOn('2013-03-31')).toEqual(['body-sakai-awareness-team', 'body-sakai-face-to-face']);
    expect(await bodiesOn('2013-04-01')).toEqual([
      'body-sakai-awareness-subcommittee',
      'body-sakai-daily-life',
      'body-sakai-face-to-face',
      'body-sakai-information',
      'body-sakai-strengthening',
    ]);
  });
});

describe('what changed since the year before', () => {
  it('is counted by kind as the API judges it, without what goes on', async () => {
    const { scene } = await since(2012, 2013);
    expect(scene.counts.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'ADDED 4',
      'ENDED 1',
      'SUCCEEDED 1',
      'UNDETERMINED 5',
    ]);
  });

  it('is marked on bodies and roles, and nothing undated is called new', async () => {
    const { scene, graph } = await since(2012, 2013);
    const marked = [...scene.marks].map(([id, { mark, label }]) => `${id} ${mark} ${label}`);
    expect(marked).toContain('body-sakai-daily-life ADDED 新設');
    expect(marked).toContain('body-sakai-awareness-team ENDED 終了・推定');
    expect(marked).toContain('body-sakai-city-care-meeting UNDETERMINED 前の年度は不明');
    const added = [...scene.marks].filter(([, { mark }]) => mark === 'ADDED').map(([id]) => id);
    const undated = graph.bodies.filter(({ firstYear }) => firstYear === null).map(({ id }) => id);
    expect(undated.length).toBeGreaterThan(0);
    expect(added.filter((id) => undated.includes(id))).toEqual([]);
  });

  it('says of a year that is only partly told what cannot be told', async () => {
    const { scene } = await since(2013, 2014);
    expect(scene.counts.map(({ name }) => name)).toEqual(['UNDETERMINED']);
  });

  it('stands over the picture by signs alone: nothing loses its look, and nothing of the other year comes back', async () => {
    const { scene, graph } = await since(2012, 2013);
    const options = { width: 856, orientation: 'wide', locale: 'ja', layers: new Set(LAYERS) } as const;
    const bare = layoutCards(graph, options);
    const { scene: over, looks, isGrey, tags, arrows } = overlayScene(bare, graph, scene.overlay, 'ja');
    expect(over).toBe(bare);
    expect([looks.size, isGrey]).toEqual([0, false]);
    expect(tags.filter(({ text }) => text.lines[0] === '＋ 新設')).toHaveLength(4);
    expect(tags.map(({ text }) => text.lines[0])).toContain('− 終了・推定');
    expect(arrows.map(({ from, to }) => [from, to])).toEqual([
      ['body-sakai-awareness-team', 'body-sakai-awareness-subcommittee'],
    ]);
  });
});
