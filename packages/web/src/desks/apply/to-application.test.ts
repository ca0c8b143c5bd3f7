import { expect, it } from 'vitest';
import type { Me } from '../../api/me.ts';
import { type Draft, emptyDraft, withField, withItem } from './draft.ts';
import type { FieldId } from './fields.ts';
import { bodyOf, checkDraft, missingOf } from './to-application.ts';

const ana = { id: 'person-1', role: 'employee', name: 'Ana Invented' } as Me;
const lee = { id: 'person-2', role: 'representative', name: 'Lee Attorney-Made-Up' } as Me;

function filled(fields: Partial<Record<FieldId, string>>): Draft {
  let draft = withItem(emptyDraft('k'), 'Physical therapy, 8 visits, low back');
  for (const [id, value] of Object.entries(fields)) draft = withField(draft, id as FieldId, value);
  return draft;
}

it('tells the last day of a decision that came by mail, and what is still missing', () => {
  const draft = filled({ decisionOn: '2026-02-10', servedOn: '2026-02-10', servedBy: 'mail' });
  const { timeToApply, ready } = checkDraft(draft, 'employee', '2026-03-02');
  expect(timeToApply.map(({ due, status }) => [due, status])).toEqual([['2026-03-17', 'running']]);
  expect(ready).toBe(false);
  expect(
    missingOf(draft, 'employee', '2026-03-02')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['copy-to-claims-administrator', 'signature', 'ur-decision-copy']);
});

it('asks for the treatment where none is written down', () => {
  expect(missingOf(emptyDraft('k'), 'employee', '2026-03-02').map(({ id }) => id)).toContain('disputed-items');
});

it('names a claims administrator that is known here by its key, so that it finds the case', () => {
  const known = [{ id: 'harbor-claims', name: 'Harbor Claims Services (invented)' }];
  const body = bodyOf(filled({ administrator: 'harbor claims services, invented' }), ana, known, '2026-03-02');
  expect(body.parties.find(({ role }) => role === 'claims-administrator')?.id).toBe('harbor-claims');
  expect(body.application).toMatchObject({ employee: 'person-1', applicant: 'employee', receivedOn: '2026-03-02' });
});

it('files for a worker whom an attorney represents, by the claim number', () => {
  const body = bodyOf(filled({ filedBy: 'attorney', claimNumber: 'HC 24/00417' }), lee, [], '2026-03-02');
  expect(body.application).toMatchObject({ applicant: 'representative', employee: 'claim-hc-24-00417' });
  expect(body.parties.map(({ role }) => role)).toContain('attorney');
});

it('is expedited where it is urgent, and of the formulary where it is about its drugs', () => {
  const of = (fields: Partial<Record<FieldId, string>>) => bodyOf(filled(fields), ana, [], '2026-03-02').priority;
  expect([of({}), of({ formulary: 'yes' }), of({ formulary: 'yes', urgent: 'yes' })]).toEqual([
    'standard',
    'formulary',
    'expedited',
  ]);
});
