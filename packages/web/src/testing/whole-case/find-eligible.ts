import type { Hand } from '../hand.ts';

/** Intake notes the application as complete and every point as clear. */
export async function screen({ page, press, tick, fill }: Hand, id: string): Promise<void> {
  await page.goto('/intake');
  await fill(page.getByRole('textbox', { name: 'Case number' }), id);
  await page.keyboard.press('Enter');
  await press(page.getByRole('button', { name: 'Note as complete' }));
  const dialog = page.getByRole('dialog', { name: 'Note as complete' });
  await tick(dialog.getByRole('checkbox', { name: 'The form is signed' }));
  await tick(dialog.getByRole('checkbox', { name: 'The utilization review decision is with it' }));
  await press(dialog.getByRole('button', { name: 'Note as complete' }));
  await dialog.waitFor({ state: 'hidden' });
  const clear = page.getByRole('button', { name: /^Note \d points? clear/ });
  await press(clear);
  await clear.waitFor({ state: 'detached' });
}

/** The State finds it eligible. */
export async function findEligible({ page, press, fill }: Hand, id: string): Promise<void> {
  await page.goto('/intake');
  await fill(page.getByRole('textbox', { name: 'Case number' }), id);
  await page.keyboard.press('Enter');
  await press(page.getByRole('button', { name: 'Find eligible', exact: true }));
  const dialog = page.getByRole('dialog', { name: 'Find eligible' });
  await press(dialog.getByRole('button', { name: 'Find eligible' }));
  await page.getByText(/Found eligible on/).waitFor();
}
