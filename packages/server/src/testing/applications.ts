import type { Command } from '@overread/engine/case';

type Application = Extract<Command, { type: 'receive-application' }>;

/** An invented application: physical therapy for the low back, denied by utilization review. */
export function anApplication(
  over: Partial<Omit<Application, 'type' | 'expectedVersion'>> = {},
): Omit<Application, 'type' | 'expectedVersion' | 'caseNumber'> {
  return {
    application: {
      receivedOn: '2026-03-02',
      channel: 'electronic',
      applicant: 'employee',
      employee: 'employee-1',
      physician: 'physician-1',
      injuryOn: '2024-05-14',
      urDecisionOn: '2026-02-10',
      urServedOn: '2026-02-11',
    },
    priority: 'standard',
    items: [
      {
        number: 1,
        text: 'Physical therapy, twice a week for six weeks, lumbar spine',
        treatment: null,
        category: null,
        subcategory: null,
        bodyParts: ['lumbar-spine'],
      },
    ],
    parties: [
      { id: 'employee-1', role: 'employee', name: 'Ana Invented', person: true },
      { id: 'harbor-claims', role: 'claims-administrator', name: 'Harbor Claims Services', person: false },
      { id: 'physician-1', role: 'requesting-physician', name: 'Dr. Bea Made-Up', person: true },
    ],
    diagnoses: ['M54.50'],
    ...over,
  };
}
