import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { lookAt } from '../../testing/look-at.ts';

const desk = await openDesk(['served', 'ineligible', 'records late', 'eligible']);
afterAll(() => desk?.close());

describe.skipIf(desk === null)('oversight', () => {
  let open: Desk;
  const id = (name: string): string => open.server.cases.get(name) ?? '';
  const rows = 'table.list tbody tr';
  beforeAll(async () => {
    open = desk!;
    await open.server.work();
  }, 120_000);

  it.each([
    { role: 'state', name: 'oversight-months', path: '/oversight', alsoInSpanish: true },
    { role: 'state', name: 'oversight-queues', path: '/oversight/queues' },
    { role: 'administrator', name: 'oversight-people', path: '/oversight/people' },
    { role: 'state', name: 'oversight-audit', path: '/oversight/audit?outcome=done' },
  ] as const)('$name looks as it should', async ({ role, ...screen }) => {
    await lookAt(await open.open(role), { ...screen, prepare: (page) => page.locator(rows).nth(2).waitFor() });
  });

  it('credentials look as they should', async () => {
    await lookAt(await open.open('state'), {
      name: 'oversight-credentials',
      path: '/oversight/credentials',
      prepare: (page) => page.locator(rows).first().waitFor(),
    });
  });

  it('jobs look as they should', async () => {
    await lookAt(await open.open('administrator'), {
      name: 'oversight-jobs',
      path: '/oversight/jobs?state=waiting',
      prepare: (page) => page.locator(`${rows}, .empty-note`).first().waitFor(),
    });
  });

  it('the history of a case looks as it should', async () => {
    await lookAt(await open.open('state'), {
      name: 'oversight-history',
      path: `/oversight/history/${id('served')}`,
      prepare: (page) => page.locator('.history li').nth(5).waitFor(),
    });
  });

  it('counts the links of a case again, and proves an event in the ledger or says when it can be', async () => {
    const { page, faults } = await open.open('state');
    await page.goto(`/oversight/history/${id('served')}`);
    await page.getByRole('button', { name: 'Count every link again' }).click();
    await page.getByText(/^Every link holds: \d+ events\.$/).waitFor();
    await page.getByText('Details 1', { exact: true }).click();
    await page
      .getByRole('button', { name: /^Prove/ })
      .first()
      .click();
    await page.getByText(/^(Proved: it stands|It stands) at place \d+ of the ledger/).waitFor();
    expect(faults).toEqual([]);
  });

  it('tells each count with its definition, and where to look what was in force', async () => {
    const { page } = await open.open('administrator');
    await page.goto('/oversight?to=2026-03');
    const row = page.getByRole('row', { name: /^Completed Cases whose determination was mailed/ });
    await row.waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    expect((await saved).suggestedFilename()).toBe('months-2025-10-2026-03.csv');
    await page.getByRole('textbox', { name: 'Day' }).fill('2017-12-01');
    await page.getByRole('link', { name: 'Guidelines in force on that day' }).click();
    await page.waitForURL('**/guidelines?on=2017-12-01');
  });

  it('invites a person with a code that is shown once, disables the account and opens it again', async () => {
    const { page } = await open.open('administrator');
    await page.goto('/oversight/people');
    await page.getByRole('button', { name: 'Invite a person' }).click();
    const dialog = page.getByRole('dialog', { name: 'Invite a person' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Nia New-Invented');
    await dialog.getByRole('textbox', { name: 'E-mail address' }).fill('nia@demonstration.invalid');
    await dialog.getByRole('combobox', { name: 'Organization' }).selectOption('overread-review');
    await dialog.getByRole('button', { name: 'Invite a person' }).click();
    await dialog.getByText(/The code of the invitation/).waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    const row = page.getByRole('row', { name: /Nia New-Invented/ });
    await row.getByText('invited', { exact: true }).waitFor();
    await row.getByRole('button', { name: /^Disable/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
    await row.getByText('disabled', { exact: true }).waitFor();
    await row.getByRole('button', { name: /^Open again/ }).click();
    await row.getByText('invited', { exact: true }).waitFor();
  });

  it('tries a job again that was given up', async () => {
    await open.server.store.internal(
      {
        person: { id: 'test', role: 'service', organization: null, reviewer: null, scopes: 'all' },
        requestId: 'test',
        now: new Date('2026-03-02T18:00:00Z'),
      },
      async (tx) => {
        await tx.db
          .insertInto('job')
          .values({
            kind: 'notice',
            key: 'planted',
            case_id: id('served'),
            payload: JSON.stringify({ event: 1 }),
            run_at: new Date('2026-03-02T17:00:00Z'),
            attempts: 12,
            most_attempts: 12,
            last_error: 'The printer is on fire.',
            dead_at: new Date('2026-03-02T17:30:00Z'),
          } as never)
          .execute();
      },
    );
    const { page } = await open.open('administrator');
    await page.goto('/oversight/jobs');
    await page.getByText('The printer is on fire.').waitFor();
    await page.getByRole('button', { name: /^Try again/ }).click();
    await page.getByText(/^Job \d+ is tried again\.$/).waitFor();
    await page.getByText('No job was given up.').waitFor();
  });
});
