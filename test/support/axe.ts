import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA with all that is under it, and what axe holds for good practice besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page as it stands: one line for each element, with the rule and the way to it through
 * the shadow trees.
 *
 * @param rules only these rules; all of the levels above when left out
 */
export async function axeProblems(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Evaluated from outside, where the policy of the page has no say.
  await page.evaluate(`if (!('axe' in window)) { ${axe.source} }`);
  const { violations } = await page.evaluate<AxeResults, { tags: string[]; rules: string[] | null }>(
    async ({ tags, rules: only }) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const runOnly: { type: 'rule' | 'tag'; values: string[] } =
        only === null ? { type: 'tag', values: tags } : { type: 'rule', values: only };
      return here.run(document, { runOnly, resultTypes: ['violations'] });
    },
    { tags: TAGS, rules: rules === undefined ? null : [...rules] },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const path = target.map((step) => (typeof step === 'string' ? step : step.join(' >>> '))).join(' ');
      return `${id} (${help}): ${path} | ${failureSummary.replace(/\s+/g, ' ')}`;
    }),
  );
}
