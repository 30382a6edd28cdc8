import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startAbroad, untilDrawn, untilReady, type Abroad } from './foreign-browser.js';

const SAKAI = 'area="area-sakai-chiku" fiscal-year="2013"';

describe.skipIf(inject('chrome') === null)('the elements on a page of another site', () => {
  let abroad: Abroad;
  beforeAll(async () => {
    abroad = await startAbroad();
  });
  afterAll(() => abroad.stop());

  it('are drawn under a policy that allows nothing but the atlas, and put nothing into the page', async () => {
    const { page, faults } = await abroad.open(
      `<gov-diagram id="one" ${SAKAI} controls></gov-diagram>
       <gov-diagram id="two" area="area-sakai-chiku" fiscal-year="2012" lang="en"></gov-diagram>
       <gov-matrix ${SAKAI}></gov-matrix>`,
    );
    await untilReady(page, 3);
    await untilDrawn(page);
    expect(await page.locator('gov-diagram canvas').count()).toBeGreaterThan(3);
    expect(await page.locator('#one figcaption').innerText()).toBe('坂井地区の体制図 平成25年度 2013年度');
    expect(await page.locator('#two figcaption').innerText()).toBe(
      'Governance chart of Sakai District FY2012',
    );
    expect(await page.locator('gov-matrix [role="grid"] tbody th').count()).toBeGreaterThan(10);
    const head = await page.evaluate(() => [...document.head.children].map(({ localName }) => localName));
    expect(head).toEqual(['meta', 'meta', 'title', 'link', 'link', 'script']);
    expect(await page.evaluate(() => window.refused)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('neither take the styles of the page nor give it theirs', async () => {
    const { page } = await abroad.open(`<gov-matrix ${SAKAI} controls></gov-matrix>`);
    await untilReady(page, 1);
    const seen = await page.evaluate(() => {
      const figure = document.querySelector('gov-matrix')?.shadowRoot?.querySelector('figure');
      const button = figure?.querySelector('button');
      const theirs = document.querySelector('.theirs');
      if (!figure || !button || !theirs) return null;
      return [
        getComputedStyle(figure).paddingTop,
        getComputedStyle(button).display,
        getComputedStyle(theirs).color,
        getComputedStyle(document.body).getPropertyValue('--gov-page'),
      ];
    });
    expect(seen).toEqual(['0px', 'flex', 'rgb(1, 2, 3)', '']);
  });

  it('are defined once, however often and by whatever address the script is loaded', async () => {
    const { page, faults } = await abroad.open(
      `<gov-diagram ${SAKAI}></gov-diagram>
       <script type="module" src="${abroad.atlas}/embed/renkei-atlas.js"></script>
       <script type="module" src="${abroad.atlas}/embed/renkei-atlas.js?again"></script>`,
    );
    await untilReady(page, 1);
    await untilDrawn(page);
    expect(faults).toEqual([]);
  });

  it('are as many as one likes, each with what it is asked for', async () => {
    const bodies = Array.from({ length: 10 }, (_, at) => {
      const year = at % 2 === 0 ? 2012 : 2013;
      return `<gov-diagram area="area-sakai-chiku" fiscal-year="${year}"></gov-diagram>`;
    });
    const { page, faults } = await abroad.open(bodies.join(''));
    await untilReady(page, 10);
    await untilDrawn(page);
    const captions = await page.locator('gov-diagram figcaption').allInnerTexts();
    expect(captions.map((caption) => /平成\d+年度/.exec(caption)?.[0])).toEqual(
      bodies.map((_, at) => (at % 2 === 0 ? '平成24年度' : '平成25年度')),
    );
    expect(faults).toEqual([]);
  });

  it('survive being moved, and stop asking when they are taken away', async () => {
    const { page, faults } = await abroad.open(`<gov-diagram ${SAKAI}></gov-diagram><div id="other"></div>`);
    await untilReady(page, 1);
    await untilDrawn(page);
    await page.evaluate(() => {
      const element = document.querySelector('gov-diagram');
      if (element) document.querySelector('#other')?.append(element);
    });
    await untilDrawn(page);
    expect(await page.locator('#other gov-diagram canvas').count()).toBeGreaterThan(1);
    expect(await page.locator('gov-diagram figcaption').innerText()).toContain('坂井地区');

    const given = page.waitForEvent('requestfailed');
    await page.route('**/graphql', () => undefined);
    const asked = page.waitForRequest('**/graphql');
    await page.evaluate(() => document.querySelector('gov-diagram')?.setAttribute('fiscal-year', '2012'));
    await asked;
    await page.evaluate(() => document.querySelector('gov-diagram')?.remove());
    expect((await given).failure()?.errorText).toBe('net::ERR_ABORTED');
    expect(await page.evaluate(() => window.refused)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('say why there is nothing, in the words of the page where it has some', async () => {
    const { page } = await abroad.open(
      `<gov-diagram id="none"></gov-diagram>
       <gov-diagram id="unknown" area="area-nowhere"><p slot="error">ここにはありません</p></gov-diagram>
       <gov-matrix id="gap" area="area-yokote-city"></gov-matrix>`,
    );
    await untilReady(page, 1);
    await page.waitForFunction(() => window.told.filter(({ type }) => type === 'gov-error').length === 2);
    expect(await page.locator('#none').getByRole('alert').innerText()).toContain('area');
    expect(await page.getByText('ここにはありません').isVisible()).toBe(true);
    expect(await page.locator('#unknown').getByRole('alert').count()).toBe(0);
    expect(await page.locator('#gap gov-overview').getByRole('heading').first().innerText()).toBe(
      '会議体の記載なし',
    );
    const codes = await page.evaluate(() =>
      window.told.filter(({ type }) => type === 'gov-error').map(({ detail }) => detail['code']),
    );
    expect([...codes].sort()).toEqual(['NO_AREA', 'UNKNOWN_AREA']);
  });

  it('recover by themselves when the API is back, and can be asked to', async () => {
    const { page } = await abroad.open(`<gov-matrix></gov-matrix>`);
    await page.route('**/graphql', (route) => route.abort());
    await page.evaluate(() => document.querySelector('gov-matrix')?.setAttribute('area', 'area-sakai-chiku'));
    const problem = page.locator('gov-matrix').getByRole('alert').filter({ hasText: 'NETWORK' });
    await problem.waitFor();
    const [asked] = await Promise.all([
      page.waitForRequest('**/graphql'),
      page.locator('gov-matrix gov-problem').getByRole('button').click(),
    ]);
    expect(asked.method()).toBe('POST');
    await page.unroute('**/graphql');
    await untilReady(page, 1);
    expect(await problem.count()).toBe(0);
  });

  it('say in words what the picture shows, and lead to the evidence, by the keyboard', async () => {
    const { page } = await abroad.open(`<gov-diagram ${SAKAI}></gov-diagram>`);
    await untilReady(page, 1);
    await untilDrawn(page);
    const element = page.locator('gov-diagram');
    expect(await element.getByRole('img').getAttribute('aria-label')).toContain(
      '坂井地区在宅ケア将来モデル推進協議会',
    );
    await element.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await element.getByRole('tree').locator(':focus').getAttribute('role')).toBe('treeitem');
    await page.keyboard.press('Enter');
    const link = element.getByRole('link', { name: '根拠を見る' });
    await link.waitFor();
    const [told] = await page.evaluate(() => window.told.filter(({ type }) => type === 'gov-select'));
    expect(told).toMatchObject({
      tag: 'gov-diagram',
      detail: { label: '坂井地区在宅ケア将来モデル推進協議会' },
    });
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toBe(String(told?.detail['url']));
    expect(href).toContain(`${abroad.atlas}/area/area-sakai-chiku?fy=2013&sel=`);
    // The page of another site only hears what is written down for it.
    const heard = await page.evaluate(() => [...new Set(window.told.map(({ type }) => type))]);
    expect(heard.sort()).toEqual(['gov-ready', 'gov-select']);
  });

  it('show only the layers asked for, the day asked for, and the year that is chosen', async () => {
    const { page } = await abroad.open(
      '<gov-diagram area="area-sakai-chiku" as-of="2013-03-31" layers="secretariat, part-of" controls></gov-diagram>',
    );
    await untilReady(page, 1);
    await untilDrawn(page);
    const element = page.locator('gov-diagram');
    expect(await element.locator('figcaption').innerText()).toContain('平成25年3月31日時点');
    const layers = await element
      .locator('gov-diagram-canvas')
      .evaluate((canvas) => [...(canvas as HTMLElementTagNameMap['gov-diagram-canvas']).layers]);
    expect(layers).toEqual(['SECRETARIAT', 'PART_OF']);
    await element.getByRole('combobox').selectOption('2013');
    await untilReady(page, 2);
    expect(await element.locator('figcaption').innerText()).toContain('平成25年度');
    expect(
      await element.evaluate(({ attributes }) => [...attributes].map(({ name }) => name).sort()),
    ).toEqual(['area', 'controls', 'fiscal-year', 'layers']);
  });

  it('are dark where the page or the system asks for it', async () => {
    const { page } = await abroad.open(`<gov-matrix ${SAKAI} theme="dark"></gov-matrix>`);
    await untilReady(page, 1);
    const ground = (): Promise<string> =>
      page.locator('gov-matrix').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground()).toBe('rgb(26, 26, 26)');
    await page.locator('gov-matrix').evaluate((element) => element.setAttribute('theme', 'auto'));
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(26, 26, 26)');
    await page.locator('gov-matrix').evaluate((element) => element.setAttribute('theme', 'light'));
    expect(await ground()).toBe('rgb(255, 255, 255)');
  });

  it('are a list where there is little room', async () => {
    const { page } = await abroad.open(`<gov-matrix ${SAKAI}></gov-matrix>`, { width: 360, height: 740 });
    await untilReady(page, 1);
    expect(await page.locator('gov-matrix-list h2').count()).toBeGreaterThan(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
