import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations } from './axe.ts';
import type { Visit } from './pages.ts';
import { type Screen, show } from './screens.ts';
import { looksLike, smallPng } from './small-png.ts';

const pictures = join(import.meta.dirname, '../../../../docs/screens');
const widths = [
  [375, 812],
  [1024, 768],
  [1920, 1080],
] as const;

/**
 * Looks at a screen as everybody does: axe finds nothing in both languages and colours, no line is wider than the screen,
 * nothing went wrong in the page. Its pictures are kept in docs/screens at three widths.
 */
export async function lookAt(visit: Visit, screen: Screen): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  // The page follows the machine's colours, which are changed here without loading it again.
  await visit.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
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
    const over = await overWidth(page);
    if (over > 0) found.push(`${over} pixels wider than ${width}`);
    await shoot(page, `${screen.name}-${width}`);
  }
  if (screen.alsoInSpanish === true) {
    await look(page, 'Español', 'dark');
    await page.setViewportSize({ width: 375, height: 812 });
    await shoot(page, `${screen.name}-es-dark-375`);
    await page.setViewportSize({ width: 1024, height: 768 });
    await look(page, 'English', 'light');
  }
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
}

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

/** Pixels by which the page is wider than the screen, once it has drawn itself for its width. */
async function overWidth(page: Page): Promise<number> {
  let over = 0;
  for (let tries = 0; tries < 20; tries++) {
    over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over <= 0) break;
    await page.waitForTimeout(50);
  }
  return over;
}
