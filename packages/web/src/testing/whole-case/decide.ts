import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from '../hand.ts';
import { therapyGiven } from './send-records.ts';

/** The reviewer signs every line of the attestation; only then does the record open. */
export async function attest({ page, press, tick }: Hand, id: string): Promise<void> {
  await page.goto(`/review/${id}`);
  const lines = page.getByRole('checkbox');
  await lines.first().waitFor();
  for (let i = 0; i < (await lines.count()); i++) await tick(lines.nth(i));
  await press(page.getByRole('button', { name: 'Sign and open the record' }));
  await page.getByRole('searchbox', { name: 'Search the record' }).waitFor();
}

/** How words of the record are selected: with the mouse on the drawn page, or with the arrows in "Words only". */
export type Select = (page: Page, words: string) => Promise<void>;

/**
 * The reviewer finds the therapy in the record and cites it, decides two items, mends the contradiction that the checks show,
 * and hands the letter in.
 */
export async function decide(hand: Hand, select: Select): Promise<void> {
  const { page, press, fill, writeFirst, tick, choose } = hand;
  await fill(page.getByRole('searchbox', { name: 'Search the record' }), '"visits of physical therapy"');
  await page.keyboard.press('Enter');
  await press(page.getByRole('tabpanel', { name: /Found/ }).getByRole('button').first());
  await select(page, therapyGiven);
  await press(page.getByRole('button', { name: 'Cite as a sentence' }));
  const summary = page.getByRole('textbox', { name: 'Clinical summary' });
  await expect.poll(() => summary.inputValue()).toContain(therapyGiven);
  const own = 'This is a 46-year-old female with an injury of 2024-05-14 to the lumbar spine.';
  await writeFirst(summary, `${own} `);
  await tick(page.getByRole('checkbox', { name: /My inference: This is a 46/ }));
  await page.getByText('Every sentence has its page or is yours').waitFor();

  await item(hand, 1, 'Approved', [
    'The guideline supports therapy that restores function.',
    'There is no documentation of prior therapy.',
    'Flexion improved from 50 to 60 degrees, and eight further visits are within the guideline.',
  ]);
  await item(hand, 2, 'Not approved', [
    'The guideline does not support massage therapy beside an active program, and the records give no reason to depart from it.',
  ]);
  await press(page.getByRole('tab', { name: 'Worker and letter' }));
  await fill(page.getByRole('textbox', { name: 'Age in years' }), '46');
  await choose(page.getByRole('combobox', { name: 'Sex' }), 'Female');
  await mend(hand);
  await answerTheRest(hand);
  await press(page.getByRole('button', { name: 'Hand in' }));
  const dialog = page.getByRole('dialog', { name: 'Hand in' });
  await tick(dialog.getByRole('checkbox', { name: /still holds/ }));
  await press(dialog.getByRole('button', { name: 'Sign and hand in' }));
  await page.getByText('With the medical director').waitFor();
}

async function item(hand: Hand, number: number, decision: string, reasons: readonly string[]): Promise<void> {
  const { page, press, fill, tick } = hand;
  await press(page.getByRole('tab', { name: new RegExp(`^Item ${number}`) }));
  await fill(page.getByRole('textbox', { name: 'Utilization review cites' }), 'MTUS Low Back Disorders 2020');
  await fill(page.getByRole('textbox', { name: 'You cite', exact: true }), 'MTUS Low Back Disorders 2020');
  await fill(page.getByRole('textbox', { name: 'Reasons', exact: true }), reasons.join(' '));
  await tick(page.getByRole('radio', { name: new RegExp(`^${decision}`) }));
}

/** The reasons deny what the summary records: both sentences are shown, and the finding leads to the one to mend. */
async function mend({ page, press, fill }: Hand): Promise<void> {
  await press(page.getByRole('tab', { name: /^Checks/ }));
  const conflict = page.getByRole('listitem').filter({ hasText: 'no documentation of prior therapy' });
  await conflict.first().waitFor();
  await press(conflict.first().getByRole('button', { name: 'Go to: Item 1: reasons' }).first());
  const reasons = page.getByRole('textbox', { name: 'Reasons', exact: true });
  const mended = (await reasons.inputValue()).replace(
    'There is no documentation of prior therapy',
    'Six visits of therapy were completed',
  );
  await fill(reasons, mended);
  await press(page.getByRole('tab', { name: /^Checks/ }));
  await conflict.first().waitFor({ state: 'hidden' });
}

async function answerTheRest({ page, press, fill }: Hand): Promise<void> {
  const errors = page.locator('.finding.error');
  for (let left = await errors.count(); left > 0; left = await errors.count()) {
    await press(errors.first().getByText('This check is wrong because…'));
    await fill(errors.first().getByRole('textbox'), 'Both sentences are right as they stand.');
    await press(errors.first().getByRole('button', { name: 'Keep this answer with the draft' }));
    await expect.poll(() => errors.count()).toBe(left - 1);
  }
}
