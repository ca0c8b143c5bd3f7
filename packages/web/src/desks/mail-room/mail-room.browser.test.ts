import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { lookAt } from '../../testing/look-at.ts';

const desk = await openDesk(['waiting for records', 'ineligible']);
afterAll(() => desk?.close());

describe.skipIf(desk === null)('the mail room', () => {
  let open: Desk;
  beforeAll(async () => {
    open = desk!;
    await open.server.work();
  }, 60_000);

  it('looks as it should', async () => {
    await lookAt(await open.open('coordinator'), {
      name: 'mail-room',
      path: '/mail-room',
      alsoInSpanish: true,
      prepare: (page) => page.getByRole('row').nth(1).waitFor(),
    });
  });

  it('notes papers as mailed together; one comes back and is sent again to the address that was found', async () => {
    const { page, faults } = await open.open('intake');
    await page.goto('/mail-room');
    await page.getByRole('row').nth(1).waitFor();
    const papers = (await page.getByRole('row').count()) - 1;
    await page.getByRole('checkbox', { name: 'All that are shown' }).check();
    await page.getByLabel('In (city and county)').fill('Sacramento, Sacramento County');
    await page.getByRole('button', { name: `Note ${papers} papers as mailed` }).click();
    await page.getByText('Nothing waits to be mailed.').waitFor();
    await open.server.work();
    await page.getByRole('link', { name: 'Mailed', exact: true }).click();
    const row = page.getByRole('row').nth(1);
    await row.getByRole('button', { name: /^Came back/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Came back' });
    await dialog.getByText('until then the person is not served').waitFor();
    await dialog.getByLabel('New address, if one was found').fill('4 New-Invented Road\nFresno, CA 93702');
    await dialog.getByText('The paper is sent again to the new address.').waitFor();
    await dialog.getByRole('button', { name: 'Note it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await open.server.work();
    await page.getByRole('link', { name: 'To be mailed' }).click();
    await page
      .getByText(/4 New-Invented Road/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });
});
