import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { lookAt } from '../../testing/look-at.ts';

const desk = await openDesk(['handed in', 'served']);
afterAll(() => desk?.close());

describe.skipIf(desk === null)('the medical director', () => {
  let open: Desk;
  let handedIn: string;
  beforeAll(async () => {
    open = desk!;
    handedIn = open.server.cases.get('handed in') ?? '';
    await open.server.work();
  }, 60_000);

  it.each([
    { name: 'direction', path: '', alsoInSpanish: true },
    { name: 'direction-letter', path: '/CASE', tab: 'Letter', alsoInSpanish: true },
    { name: 'direction-findings', path: '/CASE', tab: /^Findings/ },
    { name: 'direction-rests-on', path: '/CASE', tab: 'What it rests on' },
  ])('$name looks as it should', async ({ tab, path, ...screen }) => {
    const prepare = async (page: Page): Promise<void> => {
      if (tab === undefined) return page.getByRole('row').nth(1).waitFor();
      await page.locator('.record-page[data-drawn]').first().waitFor();
      await page.getByRole('tabpanel').nth(1).waitFor();
      await page.getByRole('tab', { name: tab }).click();
    };
    const address = `/direction${path.replace('CASE', handedIn)}`;
    await lookAt(await open.open('medical-director'), { ...screen, path: address, prepare });
  });

  it('draws served letters by lot and scores one by every question', async () => {
    const visit = await open.open('medical-director');
    const { page, faults } = visit;
    page.setDefaultTimeout(10_000);
    const served = open.server.cases.get('served') ?? '';
    const { determination } = await (await page.request.get(`/api/v1/cases/${served}`)).json();
    const month = String(determination.mailedOn).slice(0, 7);
    await page.goto(`/direction/quality?month=${month}`);
    await page.getByText('Nothing was drawn from this month yet.').waitFor();
    await page.getByRole('button', { name: 'Draw the sample' }).click();
    await page.getByRole('button', { name: `Score ${served}` }).click();
    const questions = page.getByRole('radiogroup');
    await questions.first().waitFor();
    const count = await questions.count();
    for (let i = 0; i < count; i++) {
      await questions
        .nth(i)
        .getByRole('radio', { name: i === count - 1 ? 'No' : 'Yes', exact: true })
        .check();
    }
    await page.getByText(/^Score 97;/).waitFor();
    await lookAt(visit, {
      name: 'quality',
      path: page.url(),
      prepare: () => questions.first().waitFor(),
    });
    for (let i = 0; i < count; i++) await questions.nth(i).getByRole('radio', { name: 'Yes', exact: true }).check();
    await page.getByRole('button', { name: 'Keep this score' }).click();
    await page
      .getByRole('row', { name: new RegExp(served) })
      .getByText('Passed')
      .waitFor();
    expect(faults).toEqual([]);
  });

  it('returns a letter with remarks; it can then be neither issued nor returned again', async () => {
    const { page, faults } = await open.open('medical-director');
    page.setDefaultTimeout(10_000);
    await page.goto(`/direction/${handedIn}`);
    await page.getByRole('button', { name: 'Return', exact: true }).click();
    await page.getByRole('textbox', { name: 'Remarks for the reviewer' }).fill('Say which visit measured flexion.');
    await page.getByRole('button', { name: 'Return to the reviewer' }).click();
    await page.getByText('No letter waits for you.').waitFor();
    await page.goto(`/direction/${handedIn}`);
    await page.getByRole('note').getByText('Say which visit measured flexion.').waitFor();
    expect(await page.getByRole('button', { name: 'Issue', exact: true }).isDisabled()).toBe(true);
    expect(faults).toEqual([]);
  });
});
