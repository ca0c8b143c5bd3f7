import { recordPdf } from '@overread/server/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { lookAt } from '../../testing/look-at.ts';

const desk = await openDesk(['records late', 'waiting for records']);
afterAll(() => desk?.close());

describe.skipIf(desk === null)('the inbox of a claims administrator', () => {
  let open: Desk;
  let late: string;
  let waiting: string;
  beforeAll(async () => {
    open = desk!;
    late = open.server.cases.get('records late') ?? '';
    waiting = open.server.cases.get('waiting for records') ?? '';
    await open.server.work();
    // The office names a document that the decision rests on.
    const named = await fetch(`${open.server.url}/api/v1/cases/${waiting}/records`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${open.server.cast.get('coordinator')?.key ?? ''}`,
        'content-type': 'application/json',
        'idempotency-key': 'a-named-record-for-the-browser-test',
      },
      body: JSON.stringify({ title: 'Agreed medical evaluation of January 2026', author: 'Dr. Cy Made-Up' }),
    });
    expect(named.status).toBe(201);
  }, 60_000);

  it('shows the most urgent first, with the days and the penalty so far', async () => {
    const { page } = await open.open('claims-administrator');
    await page.goto('/inbox');
    const row = page.getByRole('row').filter({ hasText: late }).first();
    await row.getByText(/\d+ days ago/).waitFor();
    await row.getByText(/\$[\d,]+/).waitFor();
    await page.getByText(/Penalty that may be imposed so far/).waitFor();
    await page.getByRole('checkbox', { name: 'Only late ones' }).check();
    await expect.poll(() => page.getByRole('row').filter({ hasText: waiting }).count()).toBe(0);
  });

  it('takes many files for many cases, shows where each would go, and sends what is confirmed', async () => {
    const { page, faults } = await open.open('claims-administrator');
    await page.goto('/inbox');
    await page.getByRole('row').filter({ hasText: late }).first().waitFor();
    const pdf = (text: string) => ({ mimeType: 'application/pdf', buffer: recordPdf('Record', [[text]]) });
    await page.locator('.inbox-give input[type=file]').setInputFiles([
      { name: `${late} progress.pdf`, ...pdf('Straight leg raise is negative.') },
      { name: 'scan 17.pdf', ...pdf(`Case ${waiting}. Forward flexion 45 degrees.`) },
      { name: 'scan 18.pdf', ...pdf('Heel and toe walking are done without help.') },
    ]);
    const line = (name: string) => page.getByRole('row').filter({ hasText: name });
    await line('progress.pdf').getByText('the case number stands in the name').waitFor();
    await line('scan 17.pdf').getByText('the case number stands in the text').waitFor();
    await line('scan 18.pdf').getByText('nothing fits: choose').waitFor();
    await page.getByRole('button', { name: 'Send 2 files' }).waitFor();
    await page.getByLabel('Goes to case: scan 18.pdf').selectOption(waiting);
    await page.getByRole('button', { name: 'Send 3 files' }).click();
    const sent = page.getByRole('region', { name: 'Being sent' });
    await expect.poll(() => sent.getByText('received').count(), { timeout: 20_000 }).toBe(3);
    expect(faults).toEqual([]);
  });

  it('answers for a document that is not applicable, proves service, and authorizes with the consequence said', async () => {
    const { page } = await open.open('claims-administrator');
    await page.goto('/inbox');
    await page.getByRole('link', { name: waiting }).first().click();
    const named = page.getByRole('region', { name: 'Documents that the decision names' });
    await named.getByText('not answered yet').waitFor();
    await named.getByRole('button', { name: /^Answer/ }).click();
    await named.getByRole('radio', { name: 'not applicable' }).check();
    await named.getByLabel('because …').fill('it belongs to another claim');
    await named.getByRole('button', { name: 'Save the answer' }).click();
    await named.getByText('because it belongs to another claim').waitFor();

    const proof = page.getByRole('region', { name: 'Proof of service' });
    await proof.getByLabel(/^Who served them/).fill('Cal Adjuster-Invented');
    await proof.getByRole('button', { name: /^Make the proof of service/ }).click();
    await page.getByRole('row').filter({ hasText: 'Proof of service, 2026-03-02' }).waitFor();

    const authorize = page.getByRole('region', { name: 'Authorize now' });
    await authorize.getByText(/cannot be taken back for any reason/).waitFor();
    await authorize.getByRole('button').click();
    await authorize.getByRole('checkbox', { name: /^Physical therapy/ }).check();
    await authorize.getByLabel('Your full name, as signature').fill('Cal Adjuster-Invented');
    expect(await authorize.getByRole('button', { name: 'Authorize', exact: true }).isDisabled()).toBe(true);
    await authorize.getByRole('checkbox', { name: /^I am allowed/ }).check();
    await authorize.getByRole('button', { name: 'Authorize', exact: true }).click();
    await page.getByRole('row').filter({ hasText: 'Authorization of treatment under review' }).waitFor();
  });

  it('looks as it should', async () => {
    const visit = await open.open('claims-administrator');
    await lookAt(visit, {
      name: 'inbox',
      path: '/inbox',
      alsoInSpanish: true,
      prepare: async (page) => {
        await page.locator('table').first().waitFor();
        await page
          .locator('.inbox-give input[type=file]')
          .setInputFiles([
            { name: `${late} notes.pdf`, mimeType: 'application/pdf', buffer: recordPdf('N', [['Pain 5/10.']]) },
          ]);
        await page.locator('.inbox-matches').waitFor();
      },
    });
    await lookAt(visit, {
      name: 'inbox-case',
      path: `/inbox/${waiting}`,
      prepare: (page) => page.getByRole('table').first().waitFor(),
    });
  });
});
