import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { serveCasebook, type Api } from '../graphql/support/api.js';
import { graphiqlLink } from '../../web/model/graphiql-link.js';
import { launchBrowser } from '../support/browser.js';

/** A cold browser and nine megabytes of page, in milliseconds. */
const PATIENCE = 60_000;

describe.skipIf(inject('chrome') === null)(`GraphiQL in a browser ${inject('chromeSkip')}`, () => {
  let api: Api;
  let browser: Browser;
  beforeAll(async () => {
    api = await serveCasebook({ graphiql: true });
    browser = await launchBrowser();
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  it(
    'opens with the examples, answers one, and asks nobody else',
    async () => {
      const page = await browser.newPage();
      const strangers: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(api.url))
          strangers.push(request.url());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(`${api.url}/graphql`);
      await page.getByRole('tab', { name: 'WhoRunsWhat' }).waitFor();
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.graphiql-response').getByText('坂井地区', { exact: false }).first().waitFor();
      expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
      await page.close();
    },
    PATIENCE,
  );

  it(
    'opens with the question of a link and its variables, each in a tab, and answers it',
    async () => {
      const page = await browser.newPage();
      const ask = (id: string, code: string): string =>
        graphiqlLink(`query ${id}($code: String) { area(code: $code) { name } }`, { code });
      await page.goto(api.url + ask('Sakai', '18210'));
      await page.getByRole('tab', { name: 'Sakai' }).waitFor();
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.graphiql-response').getByText('坂井市').waitFor();
      await page.goto(api.url + ask('Yokote', '05203'));
      await page.getByRole('tab', { name: 'Yokote', selected: true }).waitFor();
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.graphiql-response').getByText('横手市').waitFor();
      expect(await page.getByRole('tab', { name: 'Sakai' }).count()).toBe(1);
      await page.close();
    },
    PATIENCE,
  );
});
