// Invented things that random histories are about.
import type { Order } from './play.ts';

export const parties = [
  { id: 'p1', role: 'claims-administrator', name: 'Sierra Claims Services', person: false },
  { id: 'p2', role: 'employee', name: 'Hector Villanueva', person: true },
  { id: 'p3', role: 'requesting-physician', name: 'Alonso Ruiz', person: true },
];
export const item = (number: number): object => ({
  number,
  text: `Physical therapy ${number}`,
  treatment: 'physical therapy',
  category: 'Rehabilitation',
  subcategory: null,
  bodyParts: ['lumbar spine'],
});
export const everyone = ['claims-administrator', 'employee', 'requesting-physician', 'attorney', 'state'];
export const application = {
  receivedOn: '2016-02-01',
  channel: 'mail',
  applicant: 'employee',
  employee: 'E',
  physician: 'P',
  injuryOn: '2015-01-01',
  urDecisionOn: '2016-01-10',
  urServedOn: '2016-01-10',
};

export const document = (n: number, on: string, kind: string): Order => ({
  do: 'receive-document',
  as: 'service',
  on,
  answers: null,
  document: { id: `D-${n}`, kind, title: `Document ${n}`, from: 'claims-administrator', receivedOn: on, pages: 1 },
});
