import type { FieldId } from './fields.ts';

/** One page of the application on a phone: the fields it asks, or what it does. */
export interface Step {
  readonly id:
    | 'who'
    | 'decision'
    | 'decision-date'
    | 'served'
    | 'treatment'
    | 'drug'
    | 'you'
    | 'claim'
    | 'administrator'
    | 'doctor'
    | 'urgent'
    | 'liability'
    | 'check'
    | 'sign';
  readonly fields: readonly FieldId[];
}

const who: Step = { id: 'who', fields: ['filedBy', 'designatedOn'] };

const shared: readonly Step[] = [
  { id: 'decision', fields: [] },
  { id: 'decision-date', fields: ['decisionOn'] },
  { id: 'served', fields: ['servedBy', 'servedOn', 'formSupplied'] },
  { id: 'treatment', fields: [] },
  { id: 'drug', fields: ['formulary'] },
  { id: 'you', fields: ['workerName', 'street', 'city', 'state', 'zip', 'phone'] },
  { id: 'claim', fields: ['claimNumber', 'injuryOn', 'employer'] },
  { id: 'administrator', fields: ['administrator'] },
  { id: 'doctor', fields: ['physicianName', 'physicianSpecialty', 'physicianPractice', 'physicianPhone', 'diagnosis'] },
  { id: 'urgent', fields: ['urgent'] },
  { id: 'liability', fields: ['liability'] },
  { id: 'check', fields: [] },
  { id: 'sign', fields: [] },
];

/** The pages of an application, in their order. The worker files for himself; who files for another says as what. */
export const stepsOf = (role: string): readonly Step[] => (role === 'representative' ? [who, ...shared] : shared);

export const stepIds: readonly string[] = [who, ...shared].map(({ id }) => id);
