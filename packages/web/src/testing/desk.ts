import { demonstrationServer, type DemonstrationServer } from '@overread/server/testing';
import type { Browser } from 'playwright-core';
import { buildPages } from '../build-pages.ts';
import { launchChromium } from './chromium.ts';
import { type Look, type Visit, visit } from './pages.ts';

type Role = Parameters<DemonstrationServer['signIn']>[0];
type Names = Parameters<typeof demonstrationServer>[0];

/** The real server with invented cases, and browsers of the people who work there. */
export interface Desk {
  readonly server: DemonstrationServer;
  readonly browser: Browser;
  /** A browser in which the role is signed in; `null`: nobody is. Its clock is the server's. */
  readonly open: (role: Role | null, look?: Look) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** `null` where no Chromium is to be had. `names`: the stories of the demonstration that are needed. */
export async function openDesk(names: Names): Promise<Desk | null> {
  const browser = await launchChromium();
  if (browser === null) return null;
  await buildPages();
  const server = await demonstrationServer(names);
  return {
    server,
    browser,
    async open(role, look = {}) {
      const opened = await visit(browser, server.url, look);
      if (role !== null) {
        const [name = '', value = ''] = (await server.signIn(role)).split('=');
        await opened.context.addCookies([{ name, value, url: server.url }]);
      }
      return opened;
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
