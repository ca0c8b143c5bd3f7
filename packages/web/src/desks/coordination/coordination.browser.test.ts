import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { lookAt } from '../../testing/look-at.ts';

const desk = await openDesk([
  'eligible',
  'waiting for records',
  'records late',
  'records complete',
  'reviewer proposed',
  'handed in',
]);
afterAll(() => desk?.close());

describe.skipIf(desk === null)('coordination', () => {
  let open: Desk;
  const id = (name: string): string => open.server.cases.get(name) ?? '';
  const at = (name: string): string => `/coordination/cases/${id(name)}`;
  beforeAll(async () => {
    open = desk!;
    await open.server.work();
  }, 120_000);

  it('the board looks as it should', async () => {
    await lookAt(await open.open('coordinator'), {
      name: 'coordination-board',
      path: '/coordination',
      alsoInSpanish: true,
      prepare: (page) => page.locator('.board-card').nth(4).waitFor(),
    });
  });

  it('what is at risk and late looks as it should', async () => {
    await lookAt(await open.open('coordinator'), {
      name: 'coordination-at-risk',
      path: '/coordination/at-risk',
      prepare: (page) => page.locator('table.list tbody tr').first().waitFor(),
    });
  });

  it('a case whose reviewer is to be drawn looks as it should', async () => {
    await lookAt(await open.open('coordinator'), {
      name: 'coordination-case',
      path: at('records complete'),
      alsoInSpanish: true,
      prepare: async (page) => {
        await page.getByRole('row', { name: /R-demonstration-3/ }).waitFor();
        await page.locator('#clocks').waitFor();
      },
    });
  });

  it('reviewers and holidays look as they should', async () => {
    await lookAt(await open.open('coordinator'), {
      name: 'coordination-reviewers',
      path: '/coordination/reviewers',
      prepare: (page) => page.getByRole('row', { name: /R-demonstration-6/ }).waitFor(),
    });
  });

  it('leads from the board to a case, and sends its notice of assignment after it was seen', async () => {
    const { page, faults } = await open.open('coordinator');
    await page.goto('/coordination');
    const stage = page.getByRole('region', { name: /^Notice of assignment/ });
    await stage.getByRole('link', { name: id('eligible') }).click();
    await page.getByRole('button', { name: 'Send the notice of assignment' }).click();
    const dialog = page.getByRole('dialog', { name: 'Send the notice of assignment' });
    await dialog.getByRole('radio', { name: /electronically/ }).check();
    await dialog.getByText('See the notice before it goes out').click();
    await dialog
      .getByText(/Ana Invented/)
      .last()
      .waitFor();
    await dialog.getByRole('button', { name: 'Send the notice of assignment' }).click();
    await page.getByText('Sent on Monday, March 2, 2026 (electronically).').waitFor();
    await page.getByText('Waiting for records', { exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  it('keeps the ledger: names a record, says what became of it; records without one are refused as complete', async () => {
    const { page } = await open.open('coordinator');
    await page.goto(at('records late'));
    await page
      .getByText(/days late/)
      .first()
      .waitFor();
    await page.getByText('$5,000', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Name a record' }).click();
    const naming = page.getByRole('dialog', { name: 'Name a record' });
    await naming.getByRole('textbox', { name: 'What it is' }).fill('MRI report of the lumbar spine');
    await naming.getByRole('button', { name: 'Name a record' }).click();
    await page.getByRole('button', { name: 'Say what became of it : MRI report of the lumbar spine' }).click();
    await page.getByRole('combobox', { name: 'What became of it' }).selectOption('does-not-exist');
    await page.getByRole('textbox', { name: 'Why' }).fill('No study was made.');
    await page.getByRole('button', { name: 'Note it' }).click();
    await page
      .getByRole('row', { name: /MRI report/ })
      .locator('.tag', { hasText: 'Does not exist' })
      .waitFor();
    await page.getByRole('button', { name: 'Records are complete' }).click();
    const dialog = page.getByRole('dialog', { name: 'Records are complete' });
    await dialog.getByRole('button', { name: 'Records are complete' }).click();
    await dialog
      .getByRole('alert')
      .getByText(/no medical record outside the utilization review decision/)
      .waitFor();
  });

  it('shows who may review and why not the others, with conflicts; draws one, replaces him, and does not draw him again', async () => {
    const { page } = await open.open('coordinator');
    await page.goto(at('records complete'));
    await page.getByRole('heading', { name: '2 of 6 reviewers may review this case today' }).waitFor();
    const conflict = page.getByRole('row', { name: /R-demonstration-3/ });
    expect(await conflict.innerText()).toMatch(/Conflict[\s\S]*Harbor Claims Services[\s\S]*LC 139\.5/);
    expect(await page.getByRole('row', { name: /R-demonstration-4/ }).innerText()).toMatch(/Qualification/);
    expect(await page.getByRole('row', { name: /R-demonstration-6/ }).innerText()).toMatch(/No room/);
    await page.getByRole('button', { name: 'Draw a reviewer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Draw a reviewer' }).click();
    await page.getByText('Asked', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Replace the reviewer' }).click();
    const dialog = page.getByRole('dialog', { name: 'Replace the reviewer' });
    await dialog.getByRole('textbox', { name: 'Why' }).fill('He does not answer.');
    await dialog.getByRole('button', { name: 'Replace the reviewer' }).click();
    await page.getByRole('heading', { name: '1 of 6 reviewers may review this case today' }).waitFor();
    await page.getByText(/R-demonstration-1: Replaced/).waitFor();
  });

  it('changes how many cases a reviewer takes, enters an absence and takes it back', async () => {
    const { page } = await open.open('coordinator');
    await page.goto('/coordination/reviewers');
    await page.getByRole('button', { name: 'Change R-demonstration-2' }).click();
    await page.getByRole('textbox', { name: 'Cases at once' }).fill('3');
    await page.getByLabel('Away from').fill('2026-03-02');
    await page.getByLabel('to', { exact: true }).fill('2026-03-06');
    await page.getByRole('button', { name: 'Save' }).click();
    const row = page.getByRole('row', { name: /R-demonstration-2/ });
    await row.getByText('0 of 3 cases').waitFor();
    await row.getByText('Away today').waitFor();
    await row.getByRole('button', { name: /^Take back/ }).click();
    await row.getByText('Away today').waitFor({ state: 'detached' });
  });
});
