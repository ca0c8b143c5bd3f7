import { randomBytes } from 'node:crypto';
import { eventTypes } from '@overread/engine/case';

/** Types of what is told. */
export const messageTypes = [...eventTypes].toSorted().map((type) => `case.${type}`);

export const newMessageId = (): string => `msg_${randomBytes(15).toString('hex')}`;

/** What is told of an event: which case, the number of the event, its type, when, and where to read more. Nothing else. */
export const eventBody = (
  event: { readonly caseNumber: string; readonly sequence: number; readonly type: string; readonly at: string },
  portal: string,
): string =>
  JSON.stringify({
    type: `case.${event.type}`,
    timestamp: event.at,
    data: {
      caseNumber: event.caseNumber,
      event: event.sequence,
      link: new URL(`/api/v1/cases/${encodeURIComponent(event.caseNumber)}`, portal).href,
    },
  });

/** A message that tells nothing, to try a webhook out. */
export const pingBody = (webhook: string, now: Date): string =>
  JSON.stringify({ type: 'ping', timestamp: now.toISOString(), data: { webhook } });
