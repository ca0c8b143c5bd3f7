import { notices } from '../../knowledge/generated/notices.ts';
import type { RecordRequest } from '../../knowledge/schema/notices.ts';
import { inForce } from '../../law/dated/index.ts';
import { addMonths, dayOf, isoOf } from '../../law/dates/index.ts';
import { cite, count, fill, sayDate, type Words, withCite } from '../words/index.ts';

/**
 * The list of records that the claims administrator must send, by the rules in force on an ISO date, each with its rule.
 * `requestedOn` is the date of the request for authorization, from which the reports go back.
 */
export function recordList(words: Words, on: string, requestedOn: string | null): string[] {
  return notices.recordRequests.flatMap(({ id, versions }) => {
    const version = inForce(versions, on);
    if (version === null) return [];
    const text = textOf(words, id, version.months, requestedOn);
    return [withCite(text, cite(words, version.section, version.confidence))];
  });
}

function textOf(words: Words, id: RecordRequest['id'], months: number | undefined, requestedOn: string | null): string {
  if (id !== 'treating-reports') return words.records[id];
  if (months === undefined) throw new RangeError('knowledge/notices: treating-reports has no number of months.');
  if (requestedOn === null) {
    return fill(words.records['treating-reports-undated'], { length: count(words.units.months, months) });
  }
  return fill(words.records['treating-reports'], {
    from: sayDate(words, isoOf(addMonths(dayOf(requestedOn), -months))),
    to: sayDate(words, requestedOn),
  });
}
