import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * A Chromium: the one at `CHROMIUM_PATH`, else the one inside the npm package; null where there is none, with the
 * reason said aloud. Tests then skip.
 */
export async function launchChromium(): Promise<Browser | null> {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && !existsSync(given)) {
    throw new Error(`CHROMIUM_PATH is "${given}", and there is no such file. Unset it to use the one from npm.`);
  }
  try {
    const executablePath = given ?? (await chromium.executablePath());
    return await playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], headless: true });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    console.warn(`Browser tests are skipped: no Chromium runs here (${why}). Give one by CHROMIUM_PATH.`);
    return null;
  }
}
