import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { builtFolder, isBuilt, isImmutable } from './built.ts';
import { openPages } from './testing/pages.ts';

const pages = await openPages();
afterAll(() => pages?.close());

/** What may pass over the line before any desk is opened, gzipped. */
const BUDGET = 300_000;

/** The gzipped size of what was asked for. */
function gzipped(urls: readonly string[]): number {
  return (
    urls
      .map((url) => new URL(url).pathname)
      // Who is signed in: a line, and no file.
      .filter((path) => path !== '/api/v1/session')
      .map((path) => readFileSync(join(builtFolder, path === '/' ? 'index.html' : path)))
      .reduce((sum, bytes) => sum + gzipSync(bytes, { level: 6 }).length, 0)
  );
}

describe.skipIf(pages === null)('the first load', () => {
  it('is under 300 KB gzipped, and has nothing of the engine’s tables', async () => {
    const { page, context, requests } = await pages!.open();
    await page.goto('/');
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    const urls = requests.map(({ url }) => url).filter((url) => url.startsWith('http'));
    const size = gzipped(urls);
    console.log(`first load: ${(size / 1000).toFixed(1)} KB gzipped in ${urls.length} files`);
    expect(size).toBeLessThan(BUDGET);
    expect(urls.filter((url) => /letter\.worker|guidelines-|law-nav|pdf/.test(url))).toEqual([]);
    expect(isBuilt()).toBe(true);
    expect(urls.filter((url) => isImmutable(new URL(url).pathname)).length).toBeGreaterThan(1);
    await context.close();
  });

  it('moves nothing once it is drawn, and answers a click within 200 ms', async () => {
    const { page, context } = await pages!.open({ ownClock: true });
    await page.addInitScript(() => {
      const seen = { shift: 0, slowest: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.slowest = Math.max(seen.slowest, entry.duration);
      }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
    });
    for (const path of ['/', '/check', '/guidelines', '/law', '/law/how-long', '/checks']) {
      await page.goto(path);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      await page.getByRole('button', { name: /Colors/ }).click();
      await page.waitForTimeout(100);
      const { shift, slowest } = await page.evaluate(
        () => (globalThis as unknown as { seen: { shift: number; slowest: number } }).seen,
      );
      console.log(`${path}: layout shift ${shift.toFixed(4)}, slowest answer to a click ${slowest} ms`);
      expect(shift, `layout shift of ${path}`).toBeLessThan(0.01);
      expect(slowest, `answer to a click on ${path}`).toBeLessThan(200);
    }
    await context.close();
  });

  it('a link with a language is shown in it, and the page stays when the language changes', async () => {
    const { page, context } = await pages!.open();
    await page.goto('/law/how-long?lang=es');
    await page.getByRole('heading', { name: '¿Cuánto tiempo tengo?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es-US');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'How long do I have?' }).waitFor();
    await page.goto('/law/how-long');
    await page.getByRole('heading', { name: 'How long do I have?' }).waitFor();
    await context.close();
  });
});
