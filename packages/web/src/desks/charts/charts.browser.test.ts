import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { lookAt } from '../../testing/look-at.ts';

const desk = await openDesk([
  'served',
  'implemented',
  'records late',
  'waiting for records',
  'records complete',
  'received',
]);
afterAll(() => desk?.close());

describe.skipIf(desk === null)('charts', () => {
  let open: Desk;
  beforeAll(async () => {
    open = desk!;
    await open.server.work();
  }, 120_000);

  it('look as they should', async () => {
    await lookAt(await open.open('coordinator'), {
      name: 'charts',
      path: '/charts',
      alsoInSpanish: true,
      prepare: async (page) => {
        await page.locator('.bars').nth(4).waitFor();
        await page.locator('.calendar-due').first().waitFor();
      },
    });
  });

  it('tell in a table what they show, with the letters on the right side of the limit', async () => {
    const { page, faults } = await open.open('coordinator');
    await page.goto('/charts');
    const days = page.getByRole('region', { name: 'From the notice of assignment to mailing, standard reviews' });
    await days.getByText(/^Limit: 45 days\. 2 letters, 0 in bands beyond the limit/).waitFor();
    await days.getByText('As a table').click();
    const cells = await days.getByRole('row').getByRole('cell').allInnerTexts();
    expect(cells.reduce((sum, one) => sum + Number(one), 0)).toBe(2);
    const rates = page.getByRole('region', { name: 'Overturned, by category of service' });
    await rates.getByText(/^Overturned: \d of 2\.$/).waitFor();
    expect(faults).toEqual([]);
  });

  it('say what is due on a day of the calendar, and how old the cases of one queue are', async () => {
    const { page } = await open.open('coordinator');
    await page.goto('/charts?month=2026-02');
    await page.getByRole('button', { name: /February 11, 2026: 1 clock is due, Late/ }).click();
    await page
      .getByRole('region', { name: /February 11, 2026/ })
      .getByText('Records, notice of assignment sent electronically')
      .waitFor();
    await page.getByRole('combobox', { name: 'Queue' }).selectOption('records');
    await page.waitForURL('**/charts?*queue=records*');
    await page
      .getByRole('region', { name: 'Age of the cases in a queue' })
      .getByText(/^1 case/)
      .waitFor();
  });

  it('show the administrator counts and no case', async () => {
    const { page, faults } = await open.open('administrator');
    await page.goto('/charts');
    await page.locator('.bars').nth(4).waitFor();
    expect(await page.getByRole('heading', { name: 'What is due on which day' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
