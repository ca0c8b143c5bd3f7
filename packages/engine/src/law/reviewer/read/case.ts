import type { CaseForReview, EarlierPart, Exception, ItemForReview, Party } from '../case-for-review.ts';
import { relations } from '../conflict/relations.ts';
import type { PartyRole } from '../case-for-review.ts';
import { anyText, choice, date, flag, list, maybe, number, type Reader, record, text } from './reader.ts';

const roles = relations.flatMap((relation) => relation.parties) as [PartyRole, ...PartyRole[]];

/** A case as `case.json` holds it, as far as it bears on who may review. */
export const caseFile: Reader<CaseForReview> = record<CaseForReview>({
  caseNumber: text,
  parties: list(
    record<Required<Party>>({
      id: text,
      role: choice(...roles),
      name: text,
      person: flag,
      also: list(text),
      npi: maybe(text),
      taxId: maybe(text),
      addresses: list(text),
    }),
  ),
  items: list(
    record<ItemForReview>({
      number,
      treatment: maybe(text),
      category: maybe(text),
      subcategory: maybe(text),
      bodyParts: list(text),
    }),
  ),
  diagnoses: list(text),
  earlier: list(
    record<EarlierPart>({
      reviewer: maybe(text),
      name: maybe(text),
      npi: maybe(text),
      part: choice('treated', 'examined', 'evaluated', 'utilization-review', 'independent-medical-review'),
      on: maybe(date),
    }),
  ),
  setAside: list(record<CaseForReview['setAside'][number]>({ reviewer: text, on: date })),
  exceptions: list(
    record<Exception>({ rule: text, reviewer: text, party: maybe(text), by: text, on: date, reason: anyText }),
  ),
});
