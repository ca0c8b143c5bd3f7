import { z } from 'zod';
import { serviceMethod } from './calendars.ts';
import { confidence, isoDate } from './provenance.ts';

/** Where a value stands, since when, how sure it is. `to` is the last day; without it the value still holds. */
export const dated = {
  from: isoDate,
  to: isoDate.optional(),
  /** The value is as said, the day it began is not certain: a date near it says so. */
  fromUnverified: z.boolean().optional(),
  section: z.string(),
  source: z.string(),
  confidence,
  /** Last day for which the text was seen in force; a result that rests on a later date says so. */
  verifiedThrough: isoDate,
  note: z.string().optional(),
};

/** What happens in a case that a clock may start with, end with or wait for. */
export const eventKind = z.enum([
  'treatment-recommended',
  'rfa-received',
  'ur-information-received',
  'rfa-returned',
  'ur-deferred',
  'liability-determined',
  'ur-decision',
  'ur-decision-told-to-physician',
  'ur-decision-served',
  'form-supplied',
  'internal-appeal-requested',
  'internal-appeal-decided',
  'liability-notice-served',
  'application-mailed',
  'application-received',
  'reminder-sent',
  'eligibility-information-requested',
  'eligibility-information-received',
  'eligibility-found',
  'ineligibility-served',
  'noarfi-sent',
  'noarfi-received',
  'converted-to-expedited',
  'administrator-changed',
  'administrator-change-notified',
  'records-received',
  'records-complete',
  'information-requested',
  'information-received',
  'extension-approved',
  'treatment-authorized',
  'dispute-settled',
  'request-withdrawn',
  'end-of-dispute-notified',
  'review-terminated',
  'determination-mailed',
  'determination-received',
  'services-authorized',
  'services-reimbursed',
  'appeal-filed',
]);

/** What a clock must know of a case beyond its dates. */
export const factName = z.enum([
  'priority',
  'formulary',
  'notice',
  'review',
  'formSupplied',
  'liabilityDisputed',
  'overturned',
  'rendered',
]);

const factValue = z.union([z.string(), z.boolean()]);
const conditions = z.partialRecord(factName, factValue);

/** How an event is named: to a lawyer, and to the worker. */
export const clockEvent = z.strictObject({
  id: eventKind,
  /** "service of the utilization review decision on the employee" */
  name: z.string(),
  /** "the decision was sent to you" */
  plain: z.string(),
  /** Facts that follow from the event having happened. */
  sets: conditions.optional(),
});

export const clockFact = z.strictObject({
  id: factName,
  /** What to ask where it is not known. */
  question: z.string(),
  values: z.array(factValue),
});

export const actor = z.enum([
  'employee',
  'claims-administrator',
  'imr-organisation',
  'requesting-physician',
  'party-asked',
  'party-aggrieved',
  'nobody',
]);

/** What changes a clock's course. Two that fire with different effects stop the clock unless one stands over the other. */
export const clockException = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  if: z.strictObject({ facts: conditions.optional(), happened: eventKind.optional() }),
  does: z.discriminatedUnion('effect', [
    /** Counted from that event, if it is the later one; until it happens the time does not begin. */
    z.strictObject({ effect: z.literal('starts-with'), event: eventKind }),
    z.strictObject({ effect: z.literal('superseded-by'), clock: z.string() }),
    z.strictObject({ effect: z.literal('suspended') }),
  ]),
  /** Exceptions of the same clock that give way to this one. */
  over: z.array(z.string()).optional(),
  /** A sentence for the worker, and one for a lawyer. */
  plain: z.string(),
  legal: z.string(),
  ...dated,
});

const extension = z.strictObject({
  methods: z.array(serviceMethod.shape.id),
  section: z.string(),
  source: z.string(),
  confidence,
});

export const clockVersion = z.strictObject({
  ...dated,
  length: z.int().min(1),
  unit: z.enum(['calendar-days', 'working-days', 'hours', 'months']),
  /** The length is an upper limit that someone sets below it. */
  atMost: z.boolean().optional(),
  /** Where the last day falls on a judicial holiday, Saturday or Sunday: the next court day; null: it stays. */
  rollOver: z.literal('court-days').nullable(),
  /** What the way of serving the starting paper adds. */
  extensions: z.array(extension).optional(),
  /** The result is never later than this. */
  cap: z
    .strictObject({ event: eventKind, length: z.int().min(1), unit: z.literal('calendar-days'), section: z.string() })
    .optional(),
  /** A fax after this time of day counts as received on the next working day. */
  faxedBefore: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
});

/** A rule of time. One file a rule. */
export const clock = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  code: z.string().regex(/^[A-Z0-9_]+$/),
  title: z.string(),
  /** `contract`: promised to the State. `flag`: never decides by itself. `effect`: ends a state, nobody need act. */
  kind: z.enum(['deadline', 'contract', 'flag', 'effect']),
  actor,
  /** Completes "must …", and for the worker "has until … to …". */
  must: z.string(),
  plain: z.string(),
  missed: z.string(),
  when: conditions.optional(),
  /** Not this clock where the fact holds, but that one. */
  unless: z.array(z.strictObject({ facts: conditions, clock: z.string() })).optional(),
  /** `all`: the latest of them. `any`: each of them. `endOf`: the due date of the clock of these that applies. */
  starts: z.union([
    z.strictObject({ all: z.array(eventKind).min(1), later: z.array(eventKind).optional() }),
    z.strictObject({ any: z.array(eventKind).min(1) }),
    z.strictObject({ endOf: z.array(z.string()).min(1), by: eventKind }),
  ]),
  /** One clock for each time it starts. */
  repeats: z.boolean(),
  metBy: z.array(eventKind),
  endedBy: z.array(eventKind),
  exceptions: z.array(clockException),
  versions: z.array(clockVersion).min(1),
});

/** A change of the law whose text was not seen: everything it touches from that day on says so. */
export const unseenText = z.strictObject({
  id: z.string(),
  from: isoDate,
  /** Beginnings of sections (`8 CCR 9792.`). */
  sections: z.array(z.string()),
  /** Rules touched though their section is another. */
  rules: z.array(z.string()),
  what: z.string(),
  source: z.string(),
  confidence,
});

/** The collections of `knowledge/law` on time. */
export const clockLaw = {
  clocks: z.array(clock),
  clockEvents: z.array(clockEvent),
  clockFacts: z.array(clockFact),
  unseenTexts: z.array(unseenText),
};

export type Clock = z.infer<typeof clock>;
export type ClockVersion = z.infer<typeof clockVersion>;
export type ClockException = z.infer<typeof clockException>;
export type Conditions = z.infer<typeof conditions>;
export type EventKind = z.infer<typeof eventKind>;
export type FactName = z.infer<typeof factName>;
export type Actor = z.infer<typeof actor>;
export type UnseenText = z.infer<typeof unseenText>;
