import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { lookAt } from '../../testing/look-at.ts';

const desk = await openDesk(['reviewer proposed', 'being decided', 'returned']);
afterAll(() => desk?.close());

describe.skipIf(desk === null)('the reviewer’s workbench', () => {
  let open: Desk;
  let proposed: string;
  let deciding: string;
  beforeAll(async () => {
    open = desk!;
    proposed = open.server.cases.get('reviewer proposed') ?? '';
    deciding = open.server.cases.get('being decided') ?? '';
    await open.server.work();
  }, 60_000);

  it('lists the reviewer’s cases with what is to be done and until when', async () => {
    const { page, faults } = await open.open('reviewer');
    await page.goto('/review');
    const row = page.getByRole('row', { name: new RegExp(proposed) });
    await row.getByText('Attestation to be signed').waitFor();
    expect(await row.innerText()).toMatch(/2 documents, 9 pages/);
    await page
      .getByRole('row', { name: new RegExp(deciding) })
      .getByText('To be decided')
      .waitFor();
    expect(faults).toEqual([]);
  });

  it('looks as it should: attestation', async () => {
    const path = `/review/${proposed}`;
    const prepare = (page: Page): Promise<void> => page.getByRole('checkbox').first().waitFor();
    await lookAt(await open.open('reviewer'), { name: 'attestation', path, prepare, alsoInSpanish: true });
  });

  it('opens the record only when every line of the attestation is signed', async () => {
    const { page } = await open.open('reviewer');
    // The server itself keeps it shut, whatever a page asks for.
    const early = await page.request.get(`/api/v1/cases/${proposed}/documents`);
    expect((await early.json()).entries).toEqual([]);
    await page.goto(`/review/${proposed}`);
    const lines = page.getByRole('checkbox');
    await lines.first().waitFor();
    const sign = page.getByRole('button', { name: 'Sign and open the record' });
    const count = await lines.count();
    for (let i = 0; i < count; i++) {
      expect(await sign.isDisabled()).toBe(true);
      await lines.nth(i).check();
    }
    await sign.click();
    await page.locator('.record-page[data-drawn]').first().waitFor();
  });

  it('cites what is selected with its page, decides, mends what the checks show, hands in; the director issues', async () => {
    const { page, faults } = await open.open('reviewer', { width: 1440, height: 900 });
    page.setDefaultTimeout(10_000);
    await page.goto(`/review/${deciding}`);
    await drawn(page);
    // The record: search leads to a page, the words there are marked, and what is selected is cited.
    await page.getByRole('searchbox', { name: 'Search the record' }).fill('"sitting tolerance"');
    await page.keyboard.press('Enter');
    await page.getByRole('tabpanel', { name: /Found/ }).getByRole('button').first().click();
    const line = page.locator('.textLayer span', { hasText: 'sitting tolerance' }).first();
    await line.click({ clickCount: 3 });
    const onPage = await line.evaluate((span) => span.closest<HTMLElement>('[data-page]')?.dataset['page']);
    await page.getByRole('button', { name: 'Cite as a sentence' }).click();
    const summary = page.getByRole('textbox', { name: 'Clinical summary' });
    await expect.poll(() => summary.inputValue()).toMatch(/sitting tolerance/);
    await page.getByText('Every sentence has its page or is yours').waitFor();
    const sources = page.getByRole('region', { name: 'What rests on what: Clinical summary' });
    await sources.getByRole('button', { name: `Progress reports, lumbar spine, p. ${onPage}`, exact: true }).waitFor();
    // A sentence of one's own is underlined until it is marked as an inference.
    await summary.press('ControlOrMeta+Home');
    await summary.pressSequentially('This is a 46-year-old female with an injury of 2024-05-14 to the lumbar spine. ');
    await page.getByText('1 sentence rests on nothing yet').waitFor();
    await sources.getByRole('checkbox', { name: /My inference: This is a 46/ }).check();
    await page.getByText('Every sentence has its page or is yours').waitFor();

    await page.getByRole('tab', { name: /^Item 1/ }).click();
    await page.getByText('Choose from the registry').nth(1).click();
    await page.getByRole('searchbox', { name: 'Search the registry: You cite' }).fill('low back');
    await page.getByRole('button', { name: /^MTUS Low Back Disorders 2020$/ }).click();
    const ur = page.getByRole('textbox', { name: 'Utilization review cites' });
    await ur.fill('MTUS Low Back Disorders 2020');
    const reasons = page.getByRole('textbox', { name: 'Reasons' });
    await reasons.fill(
      'The guideline supports therapy that restores function. There is no documentation of prior therapy. Flexion improved by ten degrees and the sitting tolerance by 20 minutes.',
    );
    await page.getByRole('radio', { name: /^Approved/ }).check();
    // A version with the contradiction, so that the director sees what was mended.
    await page.getByText(/^Saved .*version \d/).waitFor();
    await page.getByRole('tab', { name: 'Worker and letter' }).click();
    await page.getByRole('textbox', { name: 'Age in years' }).fill('46');
    await page.getByRole('combobox', { name: 'Sex' }).selectOption('Female');
    await page.getByRole('tab', { name: /^Checks/ }).click();
    // The reasons deny what the summary records: the checks show both sentences.
    const conflict = page.getByRole('listitem').filter({ hasText: 'no documentation of prior therapy' });
    await conflict.first().waitFor();
    await conflict.first().getByRole('button', { name: 'Go to: Item 1: reasons' }).first().click();
    await reasons.fill(
      (await reasons.inputValue()).replace(
        'There is no documentation of prior therapy',
        'Six visits of therapy were completed',
      ),
    );
    await page.getByRole('tab', { name: /^Checks/ }).click();
    await conflict.first().waitFor({ state: 'hidden' });
    // What is left of errors is answered.
    const errors = page.locator('.finding.error');
    for (let left = await errors.count(); left > 0; left = await errors.count()) {
      await errors.first().getByText('This check is wrong because…').click();
      await errors.first().getByRole('textbox').fill('Both sentences are right as they stand.');
      await errors.first().getByRole('button', { name: 'Keep this answer with the draft' }).click();
      await expect.poll(() => errors.count()).toBe(left - 1);
    }
    await page.getByRole('tab', { name: 'Preview' }).click();
    await page.getByRole('heading', { name: 'Clinical case summary' }).waitFor();
    await page.getByRole('button', { name: 'Hand in' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hand in' });
    await dialog.getByRole('checkbox', { name: /still holds/ }).check();
    await dialog.getByRole('button', { name: 'Sign and hand in' }).click();
    await page
      .getByRole('row', { name: new RegExp(deciding) })
      .getByText('With the medical director')
      .waitFor();

    const { page: director, faults: others } = await open.open('medical-director', { width: 1440, height: 900 });
    await director.goto('/direction');
    await director.getByRole('link', { name: deciding }).click();
    await director.getByRole('tab', { name: 'What it rests on' }).click();
    await director.getByRole('button', { name: `Progress reports, lumbar spine, p. ${onPage}`, exact: true }).click();
    await director.locator(`[data-page="${onPage}"][data-drawn]`).waitFor();
    await director.getByRole('tab', { name: 'History' }).click();
    await director.locator('ins', { hasText: 'Six visits' }).first().waitFor();
    await director.getByRole('button', { name: 'Issue', exact: true }).click();
    await director.getByRole('dialog').getByText('Approved: the request is medically necessary').waitFor();
    await director.getByRole('button', { name: 'Issue the determination' }).click();
    await director.getByText('No letter waits for you.').waitFor();
    const { determination } = await (await director.request.get(`/api/v1/cases/${deciding}`)).json();
    expect(determination.outcome).toBe('overturn');
    expect([...faults, ...others]).toEqual([]);
  });

  it('looks as it should: list', async () => {
    await lookAt(await open.open('reviewer'), {
      name: 'review',
      path: '/review',
      prepare: (page) => page.getByRole('row').nth(1).waitFor(),
      alsoInSpanish: true,
    });
  });

  it.each([
    { name: 'workbench', tab: 'Summary', alsoInSpanish: true },
    { name: 'workbench-item', tab: /^Item 1/ },
    { name: 'workbench-checks', tab: /^Checks/ },
  ])('$name looks as it should', async ({ tab, ...screen }) => {
    const returned = open.server.cases.get('returned') ?? '';
    const prepare = async (page: Page): Promise<void> => {
      await page.getByRole('note').getByText('Name the visit at which flexion was measured.').waitFor();
      await drawn(page);
      if (screen.name === 'workbench-checks') {
        await page.getByRole('tab', { name: /^Item 1/ }).click();
        const reasons = page.getByRole('textbox', { name: 'Reasons' });
        await reasons.fill(`${await reasons.inputValue()} This 64-year-old worker is a male.`);
      }
      await page.getByRole('tab', { name: tab }).click();
      if (screen.name === 'workbench-checks') await page.locator('.finding').first().waitFor();
    };
    await lookAt(await open.open('reviewer'), { ...screen, path: `/review/${returned}`, prepare });
  });
});

const drawn = (page: Page): Promise<void> => page.locator('.record-page[data-drawn]').first().waitFor();
