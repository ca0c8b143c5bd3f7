/** What is asked in words, a date or a choice. Files and disputed items stand beside it in the draft. */
export const fieldIds = [
  'filedBy',
  'designatedOn',
  'decisionOn',
  'servedBy',
  'servedOn',
  'formSupplied',
  'formulary',
  'workerName',
  'street',
  'city',
  'state',
  'zip',
  'phone',
  'claimNumber',
  'injuryOn',
  'employer',
  'administrator',
  'physicianName',
  'physicianSpecialty',
  'physicianPractice',
  'physicianPhone',
  'diagnosis',
  'urgent',
  'liability',
  'signedBy',
  'channel',
  'receivedOn',
  'applicant',
] as const;
export type FieldId = (typeof fieldIds)[number];

export const known = ['yes', 'no', 'unknown'] as const;
export const servedWays = ['mail', 'electronic', 'fax', 'personal', 'overnight', 'mail-outside-california'] as const;

/** The choices of a field; every other field is typed. */
export const choices = {
  filedBy: ['attorney', 'designee'],
  servedBy: servedWays,
  formSupplied: known,
  formulary: known,
  urgent: ['no', 'yes'],
  liability: known,
  channel: ['mail', 'fax', 'electronic'],
  applicant: ['employee', 'attorney', 'designee', 'emergency-provider'],
} as const satisfies Partial<Record<FieldId, readonly string[]>>;
export type ChoiceField = keyof typeof choices;

export const isChoice = (id: FieldId): id is ChoiceField => id in choices;

const dates: ReadonlySet<FieldId> = new Set(['designatedOn', 'decisionOn', 'servedOn', 'injuryOn', 'receivedOn']);
export const isDateField = (id: FieldId): boolean => dates.has(id);

/** What the browser may fill in by itself. */
export const autoComplete: Readonly<Partial<Record<FieldId, string>>> = {
  workerName: 'name',
  street: 'street-address',
  city: 'address-level2',
  state: 'address-level1',
  zip: 'postal-code',
  phone: 'tel',
};
