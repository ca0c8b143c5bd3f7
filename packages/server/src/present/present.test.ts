import { type CaseState, nothing } from '@overread/engine/case';
import { expect, test } from 'vitest';
import { presentEvent, presentState } from './for-role.ts';

const finding = { check: 'c', severity: 'error', item: 1, message: 'm', quotes: [], source: 's' } as const;
const state: CaseState = {
  ...nothing,
  caseNumber: 'CM26-0000001',
  version: 9,
  reviews: [
    { reviewer: 'R-secret', proposedOn: '2026-03-02', status: 'proposed', attestedOn: null, credentials: null },
  ],
  draft: {
    letter: { id: 'L-1', sha256: 'a'.repeat(64) },
    submittedOn: '2026-03-02',
    findings: [{ id: 'f', finding, answer: { answer: 'accepted', reason: 'r', by: 'R-secret' } }],
    returned: null,
  },
};

test('who answered a finding is told to intake, the State and the publisher by role alone', () => {
  for (const role of ['intake', 'state', 'appeals-board', 'publisher'] as const) {
    const seen = presentState(state, role);
    expect(JSON.stringify(seen), role).not.toContain('R-secret');
    expect(seen).toMatchObject({ draft: { findings: [{ answer: { answer: 'accepted', by: 'reviewer' } }] } });
  }
  expect(JSON.stringify(presentState(state, 'medical-director'))).toContain('R-secret');
});

test('no step inside the review is told to a party', () => {
  const event = {
    caseNumber: 'CM26-0000001',
    sequence: 9,
    at: '2026-03-02T18:00:00Z',
    on: '2026-03-02',
    actor: { id: 'R-secret', role: 'reviewer' },
    type: 'finding-answered',
    ground: 'LC 4610.6(d)',
    data: { finding: 'f', answer: 'accepted', reason: 'r' },
  } as const;
  expect(presentEvent(event, state, 'employee')).toBeNull();
  expect(presentEvent(event, state, 'state')).toMatchObject({ actor: { id: 'reviewer', role: 'reviewer' } });
});
