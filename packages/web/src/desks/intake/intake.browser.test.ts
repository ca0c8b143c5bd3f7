import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { lookAt } from '../../testing/look-at.ts';

const desk = await openDesk(['received', 'received, expedited', 'screened', 'filed again', 'information asked']);
afterAll(() => desk?.close());

describe.skipIf(desk === null)('intake', () => {
  let open: Desk;
  const id = (name: string): string => open.server.cases.get(name) ?? '';
  beforeAll(async () => {
    open = desk!;
    await open.server.work();
  }, 120_000);

  it('the queue looks as it should', async () => {
    const screen = { name: 'intake-queue', path: '/intake?queue=received', alsoInSpanish: true };
    await lookAt(await open.open('intake'), {
      ...screen,
      prepare: (page) => page.locator('.queue-list tbody tr').first().waitFor(),
    });
  });

  it('a case looks as it should', async () => {
    const path = `/intake/${id('filed again')}`;
    await lookAt(await open.open('state'), {
      name: 'intake-case',
      path,
      alsoInSpanish: true,
      prepare: async (page) => {
        await page.locator('canvas[data-drawn="1"]').waitFor();
        await page.getByRole('heading', { name: /^Eligibility by the rules/ }).waitFor();
        await page.getByRole('heading', { name: /^Other applications/ }).waitFor();
      },
    });
  });

  it('takes cases from a queue, gives them back by undo, and goes to one by its number', async () => {
    const { page, faults } = await open.open('intake');
    await page.goto('/intake?queue=received');
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).check();
    await page.getByRole('button', { name: 'Take', exact: true }).click();
    await page.getByRole('status').getByText('Take: 2 done.').waitFor();
    await page.getByRole('cell', { name: 'you' }).first().waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('cell', { name: 'nobody' }).first().waitFor();
    await page.getByRole('textbox', { name: 'Case number' }).fill(id('screened').toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(id('screened')) }).waitFor();
    expect(faults).toEqual([]);
  });

  it('notes an application complete after both are ticked; the server says why where one is missing', async () => {
    const { page } = await open.open('intake');
    await page.goto(`/intake/${id('received')}`);
    await page.getByRole('button', { name: 'Note as complete' }).click();
    const dialog = page.getByRole('dialog', { name: 'Note as complete' });
    await dialog.getByRole('checkbox', { name: 'The form is signed' }).check();
    await dialog.getByRole('button', { name: 'Note as complete' }).click();
    await dialog.getByRole('alert').getByText('The decision is not with the application.').waitFor();
    await dialog.getByRole('checkbox', { name: 'The utilization review decision is with it' }).check();
    await dialog.getByRole('button', { name: 'Note as complete' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Preliminary review', { exact: true }).waitFor();
  });

  it('shows the decision beside the application, page by page, and each ground with its reason and section', async () => {
    const { page } = await open.open('intake');
    await page.goto(`/intake/${id('screened')}`);
    await page.getByRole('img', { name: /Page 1 of “Utilization review decision”/ }).waitFor();
    await page.locator('canvas[data-drawn="1"]').waitFor();
    const row = page.getByRole('row', { name: /Outside the time limit/ });
    await page.getByText(/more grounds, each with its reason/).click();
    expect(await row.innerText()).toMatch(/2026/);
    expect(await row.innerText()).toMatch(/4610\.5/);
  });

  it('flags a point for the State; the State answers it on the same screen and finds on it, with the notice seen first', async () => {
    const office = await open.open('intake');
    await office.page.goto(`/intake/${id('screened')}`);
    await office.page.getByRole('button', { name: /^Note \d points clear/ }).click();
    await office.page
      .getByRole('row', { name: /^In time/ })
      .getByText('Clear')
      .nth(1)
      .waitFor();
    await office.page.getByRole('button', { name: /^Note \d points? clear/ }).waitFor({ state: 'detached' });
    await office.page.getByRole('button', { name: 'Look at it : Liability disputed' }).click();
    await office.page.getByRole('textbox', { name: /Note on “Liability disputed”/ }).fill('The decision says so.');
    await office.page.getByRole('button', { name: 'Flag it' }).click();
    await office.page
      .getByRole('row', { name: /Liability disputed/ })
      .locator('.tag', { hasText: 'Flagged' })
      .waitFor();

    const { page, faults } = await open.open('state');
    await page.goto('/intake');
    await page.getByRole('link', { name: id('screened') }).click();
    await page.getByRole('button', { name: 'Answer : Liability disputed' }).click();
    await page.getByRole('textbox', { name: /Note on/ }).fill('The administrator agrees that it is eligible.');
    await page.getByRole('button', { name: 'Does not stand', exact: true }).click();
    await page
      .getByRole('row', { name: /Liability disputed/ })
      .locator('.tag', { hasText: 'Does not stand' })
      .waitFor();
    await page.getByRole('button', { name: 'Find eligible' }).click();
    const dialog = page.getByRole('dialog', { name: 'Find eligible' });
    await dialog.getByRole('button', { name: 'Find eligible' }).click();
    await page.getByText(/Found eligible on/).waitFor();
    expect(faults).toEqual([]);
  });

  it('puts a second application beside the first and finds it a duplicate of that', async () => {
    const { page } = await open.open('state');
    await page.goto(`/intake/${id('filed again')}`);
    await page.getByRole('button', { name: `Put beside ${id('screened')}` }).click();
    await page.getByRole('button', { name: 'Answer : Duplicate' }).click();
    await page.getByRole('textbox', { name: /Note on/ }).fill('It repeats the first one.');
    await page.getByRole('button', { name: 'Stands', exact: true }).click();
    await page
      .getByRole('row', { name: /Duplicate/ })
      .locator('.tag', { hasText: /^Stands$/ })
      .waitFor();
    await page.getByRole('button', { name: `Find it a duplicate of ${id('screened')}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Find ineligible' });
    expect(await dialog.getByRole('textbox', { name: 'Case it repeats' }).inputValue()).toBe(id('screened'));
    await dialog.getByRole('textbox', { name: /Reason/ }).fill('It repeats an application that is under review.');
    await dialog.getByText('See the notice before it goes out').click();
    await dialog
      .getByText(/It repeats an application that is under review/)
      .last()
      .waitFor();
    await dialog.getByRole('button', { name: 'Find ineligible' }).click();
    await page.getByText(/Found ineligible on/).waitFor();
  });

  it('asks for information with a question the rules propose, and notes that the answer came', async () => {
    const { page } = await open.open('intake');
    await page.goto(`/intake/${id('information asked')}`);
    await page.getByRole('button', { name: 'It came' }).click();
    await page.getByText(/^Came March 2, 2026/).waitFor();
    await page
      .getByRole('button', { name: /^Ask this/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Ask for information' });
    expect(await dialog.getByRole('textbox', { name: 'What is asked' }).inputValue()).not.toBe('');
    await dialog.getByRole('button', { name: 'Send the question' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Not answered').waitFor();
  });
});
