import type { Hand } from '../hand.ts';

/** The medical director reads the letter and issues it. */
export async function issue({ page, press }: Hand, id: string): Promise<void> {
  await page.goto('/direction');
  await press(page.getByRole('link', { name: id }));
  await press(page.getByRole('button', { name: 'Issue', exact: true }));
  await press(page.getByRole('button', { name: 'Issue the determination' }));
  await page.getByText('No letter waits for you.').waitFor();
}

/** The mail room puts the letters into the mail. */
export async function mail({ page, press, fill, tick }: Hand): Promise<void> {
  await page.goto('/mail-room');
  await page.getByRole('row').nth(1).waitFor();
  await tick(page.getByRole('checkbox', { name: 'All that are shown' }));
  await fill(page.getByLabel('In (city and county)'), 'Sacramento, Sacramento County');
  await press(page.getByRole('button', { name: /^Note \d+ papers? as mailed/ }));
  await page.getByText('Nothing waits to be mailed.').waitFor();
}
