import type { Office } from '@overread/engine/notice';

const lines = (text: string): string[] =>
  text
    .split('|')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The review organization as its notices name it; lines of the address are parted by `|` in the setting. */
export function readOffice(env: NodeJS.ProcessEnv = process.env): Office {
  return {
    name: env['OVERREAD_OFFICE_NAME'] ?? 'Independent Medical Review (demonstration)',
    address: lines(env['OVERREAD_OFFICE_ADDRESS'] ?? 'P.O. Box 0000 | Sacramento, CA 95800'),
    phone: env['OVERREAD_OFFICE_PHONE'] ?? '(555) 010-0100',
    fax: env['OVERREAD_OFFICE_FAX'] ?? null,
    portal: env['OVERREAD_PORTAL'] ?? 'http://127.0.0.1:4610',
    statePhone: env['OVERREAD_STATE_PHONE'] ?? null,
  };
}
