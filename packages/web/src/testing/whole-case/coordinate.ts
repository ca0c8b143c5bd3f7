import type { Locator } from 'playwright-core';
import type { Hand } from '../hand.ts';

/** The coordinator sends the notice of assignment, which asks for the records. */
export async function assign({ page, press, tick }: Hand, id: string): Promise<void> {
  await page.goto(`/coordination/cases/${id}`);
  const act = 'Send the notice of assignment';
  await press(page.getByRole('button', { name: act }));
  const dialog = page.getByRole('dialog', { name: act });
  await tick(dialog.getByRole('radio', { name: /electronically/ }));
  await press(dialog.getByRole('button', { name: act }));
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Waiting for records', { exact: true }).waitFor();
}

/** The coordinator takes the records as complete and lets a reviewer be drawn: the one who has an account here. */
export async function drawReviewer(hand: Hand, id: string): Promise<void> {
  const { page, fill } = hand;
  await page.goto(`/coordination/cases/${id}`);
  await act(hand, 'Records are complete');
  const drawn = page.locator('strong', { hasText: /^R-demonstration-\d$/ });
  for (;;) {
    await act(hand, 'Draw a reviewer');
    await drawn.waitFor();
    if ((await drawn.innerText()) === 'R-demonstration-1') return;
    await act(hand, 'Replace the reviewer', (dialog) =>
      fill(dialog.getByRole('textbox', { name: 'Why' }), 'He is away and nobody told us.'),
    );
  }
}

/** Presses a button and confirms what it asks. */
async function act({ page, press }: Hand, name: string, first?: (dialog: Locator) => Promise<void>): Promise<void> {
  await press(page.getByRole('button', { name }));
  const dialog = page.getByRole('dialog', { name });
  await first?.(dialog);
  await press(dialog.getByRole('button', { name }));
  await dialog.waitFor({ state: 'hidden' });
}
