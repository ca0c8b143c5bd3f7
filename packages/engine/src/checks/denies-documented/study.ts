import type { Assertion } from '../../evidence/index.ts';

/** "Prior x-rays", "previous nerve studies": the study itself is what is missing. */
export function studyMeant({ concept, text }: Assertion): string | null {
  if (concept === 'prior-electrodiagnostic') return 'electrodiagnostic';
  if (concept === 'plain-film') return 'x-ray';
  if (concept !== 'previous-imaging-report') return null;
  if (/x-?\s?ray|film|radiograph/i.test(text)) return 'x-ray';
  return /\bMRI\b/i.test(text) ? 'mri' : 'imaging-study';
}
