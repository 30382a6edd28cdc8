import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../architecture/rules/tree.js';
import { startAbroad, untilReady, type Abroad } from './foreign-browser.js';

interface Named {
  readonly name: string;
  readonly description: string;
}
interface Declaration {
  readonly tagName: 'gov-diagram' | 'gov-matrix';
  readonly attributes: readonly (Named & { readonly fieldName: string })[];
  readonly members: readonly (Named & { readonly kind: string; readonly attribute?: string })[];
  readonly events: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}
interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

const manifest = JSON.parse(
  readFileSync(join(ROOT, 'web/embed/public/custom-elements.json'), 'utf8'),
) as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations);
const names = (things: readonly Named[]): string[] => things.map(({ name }) => name).sort();

/** The names of the keys of a detail, as `CustomEvent<{ a: string, b: number | null }>` writes them. */
const keysIn = (type: string): string[] => [...type.matchAll(/(\w+):/g)].map(([, key = '']) => key).sort();

/** Opens a page with whatever the element can come to show: everything, nothing yet, and why not. */
async function openStates(abroad: Abroad, tag: string): Promise<Page> {
  const { page } = await abroad.open(
    `<${tag} id="whole" area="area-sakai-chiku" fiscal-year="2011" controls></${tag}><${tag} id="wrong"></${tag}>`,
  );
  await page.route('**/slow', () => undefined);
  await page.evaluate(
    ([name = '', endpoint = '']) => {
      const waiting = document.createElement(name);
      waiting.setAttribute('area', 'area-sakai-chiku');
      waiting.setAttribute('endpoint', endpoint);
      document.body.append(waiting);
    },
    [tag, `${abroad.atlas}/slow`],
  );
  await untilReady(page, 1);
  return page;
}

/** Names that stand in the shadow trees of all elements of a tag, now. */
function standing(page: Page, tag: string): Promise<{ slots: string[]; parts: string[] }> {
  return page.evaluate((localName) => {
    const roots = [...document.querySelectorAll(localName)].flatMap((element) => element.shadowRoot ?? []);
    const all = (selector: string): Element[] =>
      roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    return {
      slots: all('slot').map((slot) => slot.getAttribute('name') ?? ''),
      parts: all('[part]').flatMap((element) => [...element.part]),
    };
  }, tag);
}

describe.skipIf(inject('chrome') === null)('what is written down of the elements', () => {
  let abroad: Abroad;
  beforeAll(async () => {
    abroad = await startAbroad();
  });
  afterAll(() => abroad.stop());

  it('is served beside the script, whose two elements it tells of', async () => {
    const served = (await (await fetch(`${abroad.atlas}/embed/custom-elements.json`)).json()) as Manifest;
    expect(served).toEqual(manifest);
    expect(manifest.schemaVersion).toMatch(/^2\./);
    expect(manifest.modules.map(({ path }) => path)).toEqual(['renkei-atlas.js']);
    expect(declarations.map(({ tagName }) => tagName)).toEqual(['gov-diagram', 'gov-matrix']);
  });

  it.each(declarations)('is what $tagName really has', async (declared) => {
    const { tagName } = declared;
    const page = await openStates(abroad, tagName);
    const real = await page.evaluate((tag) => {
      const element = customElements.get(tag);
      const whole = document.querySelector('#whole');
      if (!element || !whole) return null;
      const observed: unknown = Reflect.get(element, 'observedAttributes');
      return { observed: Array.isArray(observed) ? observed.map(String).sort() : [] };
    }, tagName);
    expect(real?.observed).toEqual(names(declared.attributes));

    const fields = declared.members.filter(({ kind }) => kind === 'field');
    expect(names(fields)).toEqual(declared.attributes.map(({ fieldName }) => fieldName).sort());
    const given = await page.evaluate(
      async ({ tag, members }) => {
        const fresh = document.createElement(tag);
        document.body.append(fresh);
        const values: Record<string, unknown> = { fiscalYear: 2013, controls: true, theme: 'dark' };
        for (const { name } of members) Reflect.set(fresh, name, values[name] ?? 'x');
        await fresh.updateComplete;
        const written = members.map(({ name, attribute = '' }) => [name, fresh.getAttribute(attribute)]);
        fresh.remove();
        return Object.fromEntries(written) as Record<string, string | null>;
      },
      { tag: tagName, members: fields },
    );
    expect(given).toEqual({
      ...{ area: 'x', fiscalYear: '2013', asOf: 'x', layers: 'x', endpoint: 'x' },
      ...{ theme: 'dark', controls: '', lang: 'x' },
    });
    const methods = declared.members.filter(({ kind }) => kind === 'method');
    for (const { name } of methods) {
      expect(
        await page.locator('#whole').evaluate((element, of) => typeof Reflect.get(element, of), name),
      ).toBe('function');
    }

    const colours = await page
      .locator('#whole')
      .evaluate(
        (element, all) => all.filter((name) => getComputedStyle(element).getPropertyValue(name) === ''),
        names(declared.cssProperties),
      );
    expect(colours).toEqual([]);

    const before = await standing(page, tagName);
    await page.locator('#whole').getByRole('combobox').selectOption('2013');
    await untilReady(page, 2);
    if (tagName === 'gov-diagram') {
      await page.locator('#whole summary').click();
      await page.locator('#whole').getByRole('treeitem').first().click();
    } else await page.locator('#whole').getByRole('grid').locator('th button').nth(1).click();
    await page.locator('#whole [part="selection"]').waitFor();
    const after = await standing(page, tagName);
    expect([...new Set([...before.slots, ...after.slots])].sort()).toEqual(names(declared.slots));
    expect([...new Set([...before.parts, ...after.parts])].sort()).toEqual(names(declared.cssParts));

    const told = await page.evaluate(() => window.told);
    expect([...new Set(told.map(({ type }) => type))].sort()).toEqual(names(declared.events));
    for (const { name, type } of declared.events) {
      const details = told
        .filter((event) => event.type === name)
        .map(({ detail }) => Object.keys(detail).sort());
      for (const keys of details) expect([name, keys]).toEqual([name, keysIn(type.text)]);
    }
  });

  it('says of everything what it is', () => {
    for (const { attributes, members, events, slots, cssParts, cssProperties } of declarations) {
      const all = [attributes, members, events, slots, cssParts, cssProperties].flat();
      expect(all.filter(({ description }) => description.length < 5)).toEqual([]);
    }
  });
});
