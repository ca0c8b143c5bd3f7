import { expect, it } from 'vitest';
import { noticeOutline } from './notice-outline.ts';
import { noticeToText } from './notice-to-text.ts';
import { partyNotices, sheets } from './notices-for-tests.ts';

it('begins with sender, day and addressee, then the title and the answer', () => {
  const [, deferral] = partyNotices('employee').find(([name]) => name === 'deferral') ?? [];
  if (!deferral) throw new Error('There is no deferral among the examples.');
  expect(noticeToText(noticeOutline(deferral, 'es')).split('\n').slice(0, 20)).toEqual([
    'Example Review Organization',
    'P.O. Box 9000',
    'Sacramento, CA 95800',
    '(555) 010-0100',
    '',
    'viernes 13 de febrero de 2026',
    '',
    'Rosa Ejemplo',
    '12 Invented Street',
    'Fresno, CA 93700',
    '',
    'La revisión está en espera',
    '==========================',
    '',
    'En resumen',
    '----------',
    '',
    'Su revisión tiene que esperar. El término legal es «aplazada» (deferred).',
    '',
    'El administrador de reclamos se niega a pagar también por una razón distinta de la necesidad',
  ]);
});

it('keeps lines within 92 characters and writes rows as label and value', () => {
  for (const [, notice] of [...partyNotices('employee'), ...sheets]) {
    const text = noticeToText(noticeOutline(notice, 'en'));
    for (const line of text.split('\n')) {
      if (line.trim().includes(' ') && !/^[=-]+$/.test(line)) expect(line.length).toBeLessThanOrEqual(125);
    }
    expect(text).not.toMatch(/\n{3}/);
  }
  const [, sheet] = sheets[2] ?? [];
  if (!sheet) throw new Error('There is no returned mail among the examples.');
  expect(noticeToText(noticeOutline(sheet, 'en'))).toContain(
    'Reason on the envelope: Moved, no longer at this address\n',
  );
});
