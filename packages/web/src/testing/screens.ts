import type { Page } from 'playwright-core';

/** A screen of the application: where it is, and what is done on it before it is looked at. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
  /** A picture of it in Spanish and dark, on a phone, is kept as well. */
  readonly alsoInSpanish?: boolean;
}

async function checkSample(page: Page): Promise<void> {
  await page.locator('.give-sample').click();
  await page.locator('.finding').first().waitFor();
}

async function checkSampleOn(page: Page, tab: number): Promise<void> {
  await checkSample(page);
  await page.getByRole('tab').nth(tab).click();
  await page.locator('[role=tabpanel]:visible').waitFor();
}

export const screens: readonly Screen[] = [
  { name: 'home', path: '/', alsoInSpanish: true },
  { name: 'check', path: '/check' },
  { name: 'check-findings', path: '/check', prepare: checkSample, alsoInSpanish: true },
  { name: 'check-as-read', path: '/check', prepare: (page) => checkSampleOn(page, 1) },
  { name: 'check-says', path: '/check', prepare: (page) => checkSampleOn(page, 2) },
  { name: 'check-rewritten', path: '/check', prepare: (page) => checkSampleOn(page, 3) },
  {
    name: 'check-no-letter',
    path: '/check',
    prepare: async (page) => {
      await page
        .getByRole('textbox')
        .fill('The patient denies numbness. There is swelling of the left knee.'.repeat(3));
      await page.locator('.problem').waitFor();
    },
  },
  { name: 'guidelines', path: '/guidelines?on=2016-12-28' },
  { name: 'guidelines-search', path: '/guidelines?on=2016-12-28&q=acupuncture' },
  { name: 'guideline', path: '/guidelines/of/mtus/knee?on=2016-12-28' },
  {
    name: 'citation',
    path: '/guidelines/cite?on=2016-12-28&text=MTUS%20Low%20Back%20Complaints%202004,%20Section(s):%20Special%20Studies',
  },
  { name: 'law', path: '/law?on=2016-12-28' },
  {
    name: 'deadlines',
    path: '/law/clocks',
    prepare: async (page) => {
      await page.locator('.clocks-buttons button').nth(1).click();
      await page.locator('.clock').first().waitFor();
    },
  },
  {
    name: 'how-long',
    path: '/law/how-long',
    alsoInSpanish: true,
    prepare: async (page) => {
      await page.locator('input[type=date]').fill('2026-02-17');
      await page.locator('select').first().selectOption('mail');
      await page.locator('.how-long-day strong').waitFor();
    },
  },
  { name: 'checks', path: '/checks' },
  {
    name: 'one-check',
    path: '/checks/side-conflict',
    prepare: async (page) => page.locator('.readme pre').first().waitFor(),
  },
  { name: 'not-found', path: '/no/such/page' },
];

/** Opens a screen and waits until it is drawn. */
export async function show(page: Page, screen: Screen): Promise<void> {
  await page.goto(screen.path);
  await page.locator('h1').waitFor();
  await screen.prepare?.(page);
}
