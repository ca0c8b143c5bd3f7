import { z } from 'zod';
import { confidence, isoDate } from './provenance.ts';

/** What every dated fact of the calendars carries. `to` is the last day; without it the fact still holds. */
const dated = {
  from: isoDate,
  to: isoDate.optional(),
  section: z.string(),
  source: z.string(),
  confidence,
  note: z.string().optional(),
};

/** `state`: Gov. Code 6700. `judicial`: CCP 135. `state-employees`: Gov. Code 19853, the list the Department of Human Resources prints. */
const holidayList = z.enum(['state', 'judicial', 'state-employees']);

const weekday = z.enum(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']);

/** A holiday: when it falls, and in which lists it stands since when. One file a holiday. */
const holiday = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  falls: z.union([
    z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
    z.strictObject({ month: z.int().min(1).max(12), weekday, nth: z.int().min(-1).max(5) }),
    z.strictObject({ dayAfter: z.string() }),
    z.strictObject({ dates: z.array(isoDate) }),
  ]),
  lists: z
    .array(
      z.strictObject({
        list: holidayList,
        ...dated,
        /** The day that is free instead where the holiday falls on a weekend; absent: none. */
        onSaturday: z.literal('Friday').optional(),
        onSunday: z.literal('Monday').optional(),
        /** Whether it counts is not settled: results that rest on it carry this warning. */
        unsettled: z.string().optional(),
      }),
    )
    .min(1),
});

/** A way to tell the days that count from those that do not; in each period one list of holidays. */
const calendar = z.strictObject({
  id: z.enum(['calendar-days', 'court-days', 'working-days']),
  name: z.string(),
  /** How a sentence names one such day: `court day`. */
  one: z.string(),
  many: z.string(),
  periods: z
    .array(
      z.strictObject({
        ...dated,
        weekend: z.array(weekday),
        list: holidayList.nullable(),
      }),
    )
    .min(1),
});

/** A way of serving a paper, and what it adds to the time to answer. */
export const serviceMethod = z.strictObject({
  id: z.enum([
    'personal',
    'mail',
    'mail-outside-california',
    'mail-outside-united-states',
    'mail-address-confidentiality',
    'overnight',
    'fax',
    'electronic',
  ]),
  name: z.string(),
  adds: z.int().min(0),
  unit: z.enum(['calendar-days', 'court-days']),
  ...dated,
});

/** Days free by act of the Governor, or because a public office was closed for the whole day (CCP 12b). */
const declaredDays = z.strictObject({
  days: z.array(z.strictObject({ date: isoDate, name: z.string(), lists: z.array(holidayList), ...dated })),
  note: z.string(),
});

const change = z.strictObject({
  month: z.int(),
  weekday: z.int().min(0).max(6),
  nth: z.int(),
  hour: z.int(),
});

const pacificTime = z.strictObject({
  /** Minutes ahead of UTC. */
  standardOffset: z.int(),
  daylightOffset: z.int(),
  begins: change,
  ends: change,
  ...dated,
});

/** A day on which another list of holidays differs from ours, and why ours stands. */
const holidayDifference = z.strictObject({
  /** The other list. */
  other: z.enum(['date-holidays', 'imr-organisation-2014-2020']),
  list: holidayList,
  holiday: z.string(),
  /** `missing`: the other list does not have it. `extra`: the other list has a day that ours does not have. */
  kind: z.enum(['missing', 'extra']),
  /** Years it concerns; absent: every year compared. */
  from: z.int().optional(),
  to: z.int().optional(),
  why: z.string(),
});

export const calendars = z.strictObject({
  holidays: z.array(holiday),
  calendars: z.array(calendar),
  serviceMethods: z.array(serviceMethod),
  declaredDays,
  pacificTime,
  holidayDifferences: z.array(holidayDifference),
});

export type Calendars = z.infer<typeof calendars>;
export type Holiday = z.infer<typeof holiday>;
export type HolidayList = z.infer<typeof holidayList>;
export type Calendar = z.infer<typeof calendar>;
export type CalendarId = Calendar['id'];
export type ServiceMethod = z.infer<typeof serviceMethod>;
export type HolidayDifference = z.infer<typeof holidayDifference>;
