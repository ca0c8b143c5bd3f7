import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPages, type Visit } from './testing/pages.ts';

const pages = await openPages();
afterAll(() => pages?.close());

const MOST_TABS = 60;

/** What has the focus: its role and name, as a screen reader would say it. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return 'nothing';
    const name =
      one.getAttribute('aria-label') ?? (one as HTMLInputElement).labels?.[0]?.textContent ?? one.textContent ?? '';
    return `${one.tagName.toLowerCase()}: ${name.trim().slice(0, 60)}`;
  });
}

/** Tabs on until what has the focus is named so; every stop on the way must be seen to have it. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const stops: string[] = [];
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    stops.push(stop);
    const seen = await page.evaluate(() => {
      const one = document.activeElement;
      if (one === null || one === document.body) return true;
      // Chromium draws the focus on the calendar button within a date field by itself.
      if (one instanceof HTMLInputElement && one.type === 'date' && !one.matches(':focus')) return true;
      const drawn = [one, one.nextElementSibling, one.parentElement].filter((part) => part !== null);
      return drawn.some((part) => getComputedStyle(part).outlineStyle !== 'none');
    });
    expect(seen, `the focus is seen on "${stop}"`).toBe(true);
    if (name.test(stop)) return;
  }
  throw new Error(`${String(name)} was not reached by Tab. Stops: ${stops.join(' | ')}`);
}

describe.skipIf(pages === null)('by keyboard alone', () => {
  let visit: Visit;
  let page: Page;
  beforeEach(async () => {
    visit = await pages!.open({ width: 1280, height: 800 });
    ({ page } = visit);
    await page.goto('/');
    await page.locator('h1').waitFor();
  });
  afterEach(async () => {
    expect(visit.faults).toEqual([]);
    await visit.context.close();
  });

  it('the first stop leads past the header', async () => {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a: Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a: Check a letter');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('a letter is checked, a quote found, and the finding found again', async () => {
    await tabTo(page, /Check a letter/);
    await page.keyboard.press('Enter');
    await page.locator('.give').waitFor();
    expect(await focused(page)).toBe('h1: Check a letter');
    await tabTo(page, /invented letter/);
    await page.keyboard.press('Enter');
    await page.locator('.finding').first().waitFor();
    await tabTo(page, /^button: Findings/);
    await page.keyboard.press('ArrowRight');
    await page.locator('.as-read').waitFor();
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, /1a · Show/);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^mark: regained most/);
    await tabTo(page, /To finding 1/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^li: 1Error/);
  });

  it('a worker learns the last day to ask for a review, in Spanish', async () => {
    await tabTo(page, /Español/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /segunda lectura/ }).waitFor();
    await tabTo(page, /Cuánto tiempo tengo/);
    await page.keyboard.press('Enter');
    await page.locator('.how-long').waitFor();
    await tabTo(page, /que no aprobó mi tratamiento/);
    await tabTo(page, /Cuándo se la enviaron/);
    await page.keyboard.type('02172026');
    await tabTo(page, /Cómo se la enviaron/);
    await page.keyboard.type('Me');
    await tabTo(page, /No sé/);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.how-long-day').innerText()).toBe(
      'Tiene hasta el jueves, 19 de marzo de 2026 para pedir una Revisión Médica Independiente (Independent Medical Review).',
    );
  });

  it('on a phone the menu opens, leads on and closes', async () => {
    await page.setViewportSize({ width: 375, height: 812 });
    await tabTo(page, /Menu/);
    await page.keyboard.press('Enter');
    await tabTo(page, /The law/);
    await page.keyboard.press('Enter');
    await page.locator('.rules').first().waitFor();
    expect(await focused(page)).toBe('h1: The law');
    expect(await page.locator('#desks').isVisible()).toBe(false);
  });
});
