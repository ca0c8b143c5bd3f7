import { expect } from 'vitest';
import type { Hand } from '../hand.ts';

/** The worker reads the answer in Spanish, first in plain words, then the letter itself. */
export async function readLetter({ page, press }: Hand, id: string): Promise<void> {
  await page.goto('/cases');
  await press(page.getByRole('link', { name: id }));
  const answer = page.getByRole('region', { name: 'La respuesta' });
  await answer
    .getByText('Fisioterapia')
    .or(answer.getByText(/Physical therapy, twice a week/))
    .first()
    .waitFor();
  const letter = await answer.getByRole('link', { name: /^Leer la carta/ }).getAttribute('href');
  const pdf = await page.request.get(letter ?? '');
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
}
