import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page as it stands: rule and element. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values) => {
    const { axe: run } = globalThis as unknown as { axe: typeof import('axe-core') };
    const result = await run.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => ({ id, elements: nodes.map(({ html }) => html) }));
  }, tags);
  return violations.flatMap(({ id, elements }) => elements.map((element) => `${id}: ${element}`));
}
