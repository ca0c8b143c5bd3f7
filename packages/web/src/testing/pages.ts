import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildPages } from '../build-pages.ts';
import { launchChromium } from './chromium.ts';
import { servePages } from './serve.ts';

/** The built pages in a browser; `null` where no Chromium is to be had. */
export interface Pages {
  readonly url: string;
  readonly browser: Browser;
  readonly open: (look?: Look) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: 'en' | 'es';
  readonly scheme?: 'light' | 'dark';
  /** The machine's own clock, for measuring; otherwise it is always the same day, so that pictures stay the same. */
  readonly ownClock?: boolean;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in the page: errors, refused by the content security policy, failed to load. */
  readonly faults: readonly string[];
  /** Every address that was asked for. */
  readonly requests: readonly { readonly url: string; readonly method: string }[];
}

export async function openPages(): Promise<Pages | null> {
  const browser = await launchChromium();
  if (browser === null) return null;
  await buildPages();
  const server = await servePages();
  return {
    url: server.url,
    browser,
    open: (look) => visit(browser, server.url, look ?? {}),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

export async function visit(browser: Browser, url: string, look: Look): Promise<Visit> {
  const { width = 1024, height = 800, locale = 'en', scheme = 'light' } = look;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    locale: locale === 'es' ? 'es-US' : 'en-US',
    colorScheme: scheme,
    reducedMotion: 'reduce',
    timezoneId: 'America/Los_Angeles',
  });
  const page = await context.newPage();
  if (look.ownClock !== true) await page.clock.setFixedTime(new Date('2026-03-02T18:00:00Z'));
  const faults: string[] = [];
  const requests: { url: string; method: string }[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on('request', (request) => requests.push({ url: request.url(), method: request.method() }));
  return { page, context, faults, requests };
}
