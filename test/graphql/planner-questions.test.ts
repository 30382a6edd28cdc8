import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  QChoicesDocument,
  QInShortDocument,
  QInShortMoreDocument,
} from '../../web/api/generated/operations.js';
import { apiLocale, messagesOf } from '../../web/locales/messages.js';
import type { Locale } from '../../web/model/era.js';
import { inShort, inShortVariables } from '../../web/model/questions/in-short.js';
import { QUESTIONS } from '../../web/model/questions/registry.js';
import { serveCasebook, type Api } from './support/api.js';
import { plannerOf, type Planner } from './support/planner.js';

/** The planner questions, each asked of the real server within the limits that it sets. */

let server: Api;
let planner: Planner;
const never = new AbortController().signal;
const LOCALES: readonly Locale[] = ['ja', 'en'];

beforeAll(async () => {
  server = await serveCasebook();
  planner = plannerOf(server.url);
});
afterAll(() => server.stop());

describe('every planner question', () => {
  it.each(QUESTIONS.map(({ id }) => id))('%s has an answer in both languages as it stands', async (id) => {
    for (const locale of LOCALES) {
      const { headline, table } = await planner.told(id, {}, locale);
      expect(headline).not.toBe('');
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      expect(new Set(table.columns.map((column) => column.label)).size).toBe(table.columns.length);
    }
  });

  it('is told in short in the list as it is when opened', async () => {
    for (const locale of LOCALES) {
      const words = { locale, m: messagesOf(locale) };
      const language = apiLocale(locale);
      const choices = await planner.api.query(QChoicesDocument, { locale: language }, never);
      const variables = inShortVariables(choices, language);
      const all = {
        ...(await planner.api.query(QInShortDocument, variables, never)),
        ...(await planner.api.query(QInShortMoreDocument, variables, never)),
      };
      const short = QUESTIONS.map(({ id }) => [id, inShort(id, all, choices, words)]);
      const open = QUESTIONS.map(async ({ id }) => [id, (await planner.told(id, {}, locale)).headline]);
      expect(short).toEqual(await Promise.all(open));
    }
  });

  it.each(
    QUESTIONS.filter(({ parameters }) => parameters.some(({ key }) => key === 'area')).map(({ id }) => id),
  )('%s says why there is no answer, for every area and year', async (id) => {
    const areas = ['area-sakai-chiku', 'area-awara-city', 'area-kashiwa-city', 'area-yokote-city'];
    for (const area of areas)
      for (const year of ['2010', '2014', 'any']) {
        const { table, headline } = await planner.told(id, { area, year, from: '2010', to: '2014' });
        expect(headline, `${area} ${year}`).not.toBe('');
        if (table.rows.length === 0) expect(table.none.text, `${area} ${year}`).not.toBe('');
      }
  });

  it('asks nothing of an area that is not there', async () => {
    const id = 'secretariats-in-area';
    expect(await planner.ask(id, { area: 'area-atlantis' })).toBeNull();
    await expect(planner.ask('not-stated', { area: 'area-atlantis' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
