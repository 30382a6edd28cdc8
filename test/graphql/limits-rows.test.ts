import { expect, it, onTestFinished } from 'vitest';
import { MOST_ROWS } from '../../server/store/bounded.js';
import { graphOf, link, node, releaseFor } from '../store/build.js';
import { serve, storeWith } from './support/api.js';

const ids = Array.from({ length: MOST_ROWS + 1 }, (_, i) => `body-${i}`);
const GRAPH = graphOf(
  [node('Area', 'area-wide'), ...ids.map((id) => node('Body', id))],
  ids.map((id) => link(id, 'SERVES', 'area-wide')),
);

it('refuses by name what looks at too much at once, and answers it in pages', async () => {
  const api = await serve(await storeWith({ graph: GRAPH, release: releaseFor(GRAPH), log: [] }));
  onTestFinished(() => api.stop());
  const { status, errors, text } = await api.ask('{ diagram(area: "area-wide") { state } }');
  expect(status).toBe(400);
  expect(errors[0]?.extensions).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    limit: 'rows',
    value: MOST_ROWS + 1,
    maximum: MOST_ROWS,
  });
  expect(text.length).toBeLessThan(4_096);
  const page = await api.ask('{ bodies(first: 1, filter: { area: "area-wide" }) { totalCount } }');
  expect(page.data).toEqual({ bodies: { totalCount: MOST_ROWS + 1 } });
});
