import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './testing/axe.ts';
import { openPages, type Visit } from './testing/pages.ts';
import { screens, show } from './testing/screens.ts';
import { looksLike, smallPng } from './testing/small-png.ts';

const pictures = join(import.meta.dirname, '../../../docs/screens');
const widths = [
  [375, 812],
  [1024, 768],
  [1920, 1080],
] as const;
/** Shown in Spanish and dark on a phone as well. */
const alsoInSpanish = new Set(['home', 'how-long', 'check-findings']);

const pages = await openPages();
afterAll(() => pages?.close());

describe.skipIf(pages === null)('every screen', () => {
  let visit: Visit;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    visit = await pages!.open();
    // The page follows the machine's colours, which the tests change without loading it again.
    await visit.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  });

  it.each(screens)(
    '$name: axe finds nothing in both languages and colours; no line wider than the screen',
    async (screen) => {
      const { page, faults } = visit;
      await page.setViewportSize({ width: 1024, height: 768 });
      await show(page, screen);
      const found: string[] = [];
      for (const [language, scheme] of [
        ['English', 'light'],
        ['English', 'dark'],
        ['Español', 'dark'],
        ['Español', 'light'],
      ] as const) {
        await look(page, language, scheme);
        found.push(...(await axeViolations(page)).map((violation) => `${language}, ${scheme}: ${violation}`));
      }
      await look(page, 'English', 'light');
      for (const [width, height] of widths) {
        await page.setViewportSize({ width, height });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${over} pixels wider than ${width}`);
        await shoot(page, `${screen.name}-${width}`);
      }
      if (alsoInSpanish.has(screen.name)) {
        await look(page, 'Español', 'dark');
        await page.setViewportSize({ width: 375, height: 812 });
        await shoot(page, `${screen.name}-es-dark-375`);
        await page.setViewportSize({ width: 1024, height: 768 });
        await look(page, 'English', 'light');
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
    },
  );
});

async function look(page: Page, language: 'English' | 'Español', colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const button = page.getByRole('button', { name: language, exact: true, includeHidden: true });
  // On a phone the language that is shown has no button to be seen.
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  await page
    .locator(`html[lang^=${language === 'English' ? 'en' : 'es'}][data-mantine-color-scheme=${colorScheme}]`)
    .waitFor();
}

/** Times differ from run to run; they are left out. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 400);
  await page.evaluate(() => scrollTo(0, 0));
  const png = await page.screenshot({ style: '.took { visibility: hidden }' });
  const file = join(pictures, `${name}.png`);
  const made = smallPng(png);
  if (!existsSync(file) || !looksLike(readFileSync(file), made)) writeFileSync(file, made);
}
