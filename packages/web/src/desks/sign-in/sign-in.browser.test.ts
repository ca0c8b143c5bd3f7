import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { lookAt } from '../../testing/look-at.ts';

const desk = await openDesk(['received']);
afterAll(() => desk?.close());

describe.skipIf(desk === null)('signing in', () => {
  let open: Desk;
  beforeAll(() => {
    open = desk!;
  });

  it('brings a worker to his cases, and from a page that he asked for back to it', async () => {
    const { page, faults } = await open.open(null);
    await page.goto('/account');
    await page.getByRole('textbox', { name: 'E-mail address' }).fill(open.server.cast.get('employee')?.email ?? '');
    await page.getByRole('textbox', { name: 'Password' }).fill(open.server.cast.get('employee')?.password ?? '');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
    await page.getByRole('navigation', { name: 'Desks' }).getByRole('link', { name: 'My cases' }).click();
    await page.getByRole('heading', { level: 1, name: 'My cases' }).waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    await page.goto('/cases');
    await page.waitForURL('**/sign-in?back=%2Fcases');
    expect(faults).toEqual([]);
  });

  it('asks a coordinator for the second factor, then shows her desks and not those of others', async () => {
    const { page } = await open.open(null);
    const { email = '', password = '' } = open.server.cast.get('coordinator') ?? {};
    await page.goto('/sign-in');
    await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.keyboard.press('Enter');
    await page
      .getByRole('textbox', { name: /Code of your authenticator/ })
      .fill(open.server.digits('coordinator') ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Coordination' }).waitFor();
    const nav = page.getByRole('navigation', { name: 'Desks' });
    expect(await nav.getByRole('link').allInnerTexts()).toEqual(expect.arrayContaining(['Coordination', 'Charts']));
    expect(await nav.getByRole('link', { name: 'Reviews' }).count()).toBe(0);
    await page.goto('/review');
    await page.getByRole('alert').getByText('This desk is for other people').waitFor();
  });

  it('tells a wrong password as what it is', async () => {
    const { page } = await open.open(null);
    await page.goto('/sign-in');
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('nobody@demonstration.invalid');
    await page.getByRole('textbox', { name: 'Password' }).fill('not the password at all');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/What to do/);
  });

  it('warns before the session ends, and stays when told to', async () => {
    const { page } = await open.open('employee');
    await page.clock.install({ time: new Date('2026-03-02T18:00:00Z') });
    await page.goto('/cases');
    await page.getByRole('heading', { level: 1, name: 'My cases' }).waitFor();
    await page.clock.fastForward('28:30');
    const dialog = page.getByRole('dialog', { name: 'You will be signed out' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Stay signed in' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  it.each([
    { name: 'sign-in', path: '/sign-in', alsoInSpanish: true },
    { name: 'invitation', path: '/invitation' },
  ])('$name looks as it should', async (screen) => {
    await lookAt(await open.open(null), screen);
  });

  it('the account looks as it should', async () => {
    await lookAt(await open.open('employee'), { name: 'account', path: '/account' });
  });
});
