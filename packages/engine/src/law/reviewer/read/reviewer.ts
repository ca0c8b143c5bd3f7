import type { Affiliation, Certification, DisciplineEntry, Licence, Period, ReviewerRecord, Tie } from '../reviewer.ts';
import { anyText, choice, date, flag, list, maybe, number, type Reader, record, text } from './reader.ts';

const tie = record<Required<Tie>>({ name: text, taxId: maybe(text), from: maybe(date), to: maybe(date) });

/** A reviewer as `reviewer.json` holds him. What is absent is not on record, and counts against him. */
export const reviewerFile: Reader<ReviewerRecord> = record<ReviewerRecord>({
  id: text,
  names: list(text),
  npi: maybe(text),
  kind: anyText,
  licences: list(
    record<Licence>({
      state: text,
      status: choice('active', 'restricted', 'probation', 'suspended', 'surrendered', 'revoked', 'expired'),
      from: maybe(date),
      to: maybe(date),
      verifiedOn: maybe(date),
    }),
  ),
  certifications: list(
    record<Certification>({
      specialty: text,
      board: text,
      from: maybe(date),
      to: maybe(date),
      verifiedOn: maybe(date),
    }),
  ),
  discipline: record<ReviewerRecord['discipline']>(
    {
      entries: list(
        record<DisciplineEntry>({
          body: text,
          what: text,
          status: choice('taken', 'pending', 'dismissed'),
          on: maybe(date),
        }),
      ),
      checkedOn: maybe(date),
    },
    true,
  ),
  qme: record<ReviewerRecord['qme']>(
    { appointments: list(record<Period>({ from: date, to: maybe(date) })), checkedOn: maybe(date) },
    true,
  ),
  practice: record<ReviewerRecord['practice']>({ since: maybe(date), hoursPerWeek: maybe(number) }, true),
  ties: record<ReviewerRecord['ties']>(
    {
      employers: list(tie),
      groups: list(tie),
      facilities: list(
        record<Required<ReviewerRecord['ties']['facilities'][number]>>({
          name: text,
          taxId: maybe(text),
          from: maybe(date),
          to: maybe(date),
          privilegesOnly: flag,
        }),
      ),
      taxIds: list(text),
      addresses: list(text),
    },
    true,
  ),
  affiliations: list(
    record<Required<Affiliation>>({
      nature: choice('familial', 'financial', 'professional'),
      kind: text,
      with: record<Required<Affiliation['with']>>({
        name: text,
        npi: maybe(text),
        taxId: maybe(text),
        party: maybe(text),
        position: maybe(choice('officer', 'director', 'management-employee', 'employee')),
        of: maybe(text),
      }),
      percent: maybe(number),
      from: maybe(date),
      to: maybe(date),
    }),
  ),
  declaredOn: maybe(date),
});
