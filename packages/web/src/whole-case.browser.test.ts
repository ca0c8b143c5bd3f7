import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from './testing/desk.ts';
import { type Hand, keyboard, mouse } from './testing/hand.ts';
import { assign, drawReviewer } from './testing/whole-case/coordinate.ts';
import { attest, decide, type Select } from './testing/whole-case/decide.ts';
import { fileApplication } from './testing/whole-case/file-application.ts';
import { findEligible, screen } from './testing/whole-case/find-eligible.ts';
import { issue, mail } from './testing/whole-case/issue.ts';
import { readLetter } from './testing/whole-case/read-letter.ts';
import { sendRecords } from './testing/whole-case/send-records.ts';

const byMouse: Select = async (page, words) => {
  await page.locator('.textLayer span', { hasText: words }).first().click({ clickCount: 3 });
};
/** "Words only" begins at the line that was looked for. */
const byKeys: Select = async (page, words) => {
  const button = page.getByRole('button', { name: 'Words only' });
  if ((await button.getAttribute('aria-pressed')) !== 'true') await keyboard(page).press(button);
  await page.getByRole('option', { name: words, selected: true }).waitFor();
};

const phone = { width: 375, height: 812, locale: 'es' } as const;
const desktop = { width: 1440, height: 900 } as const;

const desk = await openDesk([]);
afterAll(() => desk?.close());

describe.skipIf(desk === null)('from the application to the letter', () => {
  it.each([
    { with: 'the mouse', hand: mouse, select: byMouse },
    { with: 'the keyboard alone', hand: keyboard, select: byKeys },
  ])(
    'a worker files, the office assigns, the administrator sends records, the reviewer decides, the worker reads: with $with',
    async ({ hand, select }) => {
      const { server } = desk!;
      const faults: (readonly string[])[] = [];
      const sit = async (...at: Parameters<Desk['open']>): Promise<Hand> => {
        const visit = await desk!.open(...at);
        faults.push(visit.faults);
        return patient(visit.page, hand);
      };
      const worker = await sit('employee', phone);
      const id = await fileApplication(worker);
      await server.work();
      await screen(await sit('intake', desktop), id);
      await findEligible(await sit('state', desktop), id);
      const coordinator = await sit('coordinator', desktop);
      await assign(coordinator, id);
      await server.work();
      await sendRecords(await sit('claims-administrator', desktop), id);
      await server.work();
      await drawReviewer(coordinator, id);
      const reviewer = await sit('reviewer', desktop);
      await attest(reviewer, id);
      await decide(reviewer, select);
      await issue(await sit('medical-director', desktop), id);
      await server.work();
      expect(await troubles(coordinator.page)).toEqual([]);
      await mail(coordinator);
      await server.work();
      await readLetter(worker, id);
      expect(await troubles(coordinator.page)).toEqual([]);
      const { determination } = await (await coordinator.page.request.get(`/api/v1/cases/${id}`)).json();
      expect(determination.outcome).toBe('partial-overturn');
      expect(faults.flat()).toEqual([]);
    },
    300_000,
  );
});

function patient(page: Page, hand: (page: Page) => Hand): Hand {
  page.setDefaultTimeout(20_000);
  return hand(page);
}

/** Work of the software that failed: it must be none. */
async function troubles(page: Page): Promise<unknown[]> {
  const of = async (state: string): Promise<unknown[]> =>
    (await (await page.request.get(`/api/v1/work/jobs?state=${state}`)).json()).entries;
  return [...(await of('failing')), ...(await of('dead'))];
}
