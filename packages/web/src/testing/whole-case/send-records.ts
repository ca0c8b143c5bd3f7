import { recordPdf } from '@overread/server/testing';
import type { Hand } from '../hand.ts';

/** Visits of which one counts the therapy that was given; the words that the summary will cite. */
export const therapyGiven = 'Six visits of physical therapy were completed in January 2026.';

const pages = Array.from({ length: 12 }, (_, at) => [
  `Progress report, page ${at + 1} of 12`,
  'Employee: Ana Invented    Date of injury: 05/14/2024',
  at === 6 ? therapyGiven : 'Pain of the lumbar spine 5/10, home exercise on most days, modified duty.',
  at === 8 ? 'Forward flexion 60 degrees; it was 50 degrees before the therapy.' : 'Gait is normal.',
]);

/** The claims administrator drops the file with the case number in its name, and confirms where it goes. */
export async function sendRecords({ page, press, give }: Hand, id: string): Promise<void> {
  await page.goto('/inbox');
  await page.getByRole('row').filter({ hasText: id }).first().waitFor();
  const file = {
    name: `${id} progress reports.pdf`,
    mimeType: 'application/pdf',
    buffer: recordPdf('Progress reports', pages),
  };
  await give(page.getByRole('button', { name: /^Choose files/ }), [file]);
  await press(page.getByRole('button', { name: 'Send 1 file' }));
  await page.getByRole('region', { name: 'Being sent' }).getByText('received').waitFor();
}
