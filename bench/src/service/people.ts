/** Keys of the people of the race. */
export interface Entered {
  readonly employee: string;
  readonly intake: string;
  readonly coordinator: string;
}

/** An invented application of the employee of the race, with a treatment and three parties. */
export const application = (): unknown => ({
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
});
