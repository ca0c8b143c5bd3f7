import { z } from 'zod';
import { serviceMethod } from './calendars.ts';
import { actor } from './law-clocks.ts';
import { addressed, counted, text } from './notices-message.ts';

export const partyRole = z.enum([
  'employee',
  'attorney',
  'designee',
  'requesting-physician',
  'emergency-provider',
  'claims-administrator',
  'employer',
  'state',
]);

/** The clocks of `knowledge/law/clocks` that a notice may name. */
export const noticeClock = z.enum([
  'app-std',
  'app-form',
  'app-liab',
  'reminder',
  'elig-info',
  'add-reg',
  'add-exp',
  'rec-mail',
  'rec-el',
  'rec-exp',
  'rec-statute',
  'rec-exp-statute',
  'det-std',
  'det-form',
  'det-exp',
  'ext',
  'impl-pro',
  'impl-retro',
  'appeal',
  'appeal-ineligibility',
  'ur-effect',
]);

/** What may be asked for before it is known whether a dispute can be reviewed. */
export const informationAsk = z.enum([
  'signature',
  'ur-decision',
  'representation',
  'designation',
  'certification',
  'service-date',
  'injury-date',
  'liability',
  'disputed-items',
]);

export const returnReason = z.enum([
  'moved',
  'no-such-address',
  'insufficient-address',
  'unknown',
  'refused',
  'unclaimed',
  'deceased',
  'no-mark',
]);

const every = <K extends z.ZodEnum, V extends z.ZodType>(keys: K, value: V): z.ZodRecord<K, V> => z.record(keys, value);

/** Words that several notices use. */
export const commonMessages = {
  /** Names of the languages in this one. */
  languages: z.strictObject({ en: text(), es: text() }),
  /** BCP 47 tag of the language. */
  tag: z.enum(['en-US', 'es-US']),
  weekdays: z.array(text()).length(7),
  months: z.array(text()).length(12),
  date: text('weekday', 'month', 'date', 'year'),
  dateAndTime: text('day', 'hour', 'minute', 'half'),
  halves: z.strictObject({ am: text(), pm: text() }),
  /** Pattern of the page number; `1` stands for a number. */
  pageNumber: z.string().regex(/^1 \w+ 1$/),
  /** Title of the file. */
  name: text('title', 'caseNumber'),
  footer: text('caseNumber'),
  notStated: text(),
  writtenIn: text('language', 'text'),
  cite: z.strictObject({
    laborCode: text('section'),
    regulation: text('section'),
    civilProcedure: text('section'),
    unverified: text('cite'),
  }),
  units: z.strictObject({
    'calendar-days': counted,
    'working-days': counted,
    hours: counted,
    months: counted,
  }),
  roles: every(partyRole, text()),
  actors: every(actor, text()),
  methods: every(serviceMethod.shape.id, z.strictObject({ name: text(), how: text() })),
  priorities: z.strictObject({ standard: text(), expedited: text(), formulary: text() }),
  decisions: z.strictObject({ overturned: text(), upheld: text() }),
  asks: every(informationAsk, text()),
  parts: z.strictObject({
    answer: text(),
    case: text(),
    items: text(),
    itemsNote: text(),
    dates: text(),
    next: text(),
    options: text(),
    told: text(),
    disagree: text(),
    send: text(),
    sent: text(),
    help: text(),
  }),
  heads: z.strictObject({
    case: z.tuple([text(), text()]),
    date: z.tuple([text(), text()]),
    facts: z.tuple([text(), text()]),
    sent: z.tuple([text(), text()]),
    decisions: z.tuple([text(), text()]),
  }),
  about: z.strictObject({
    caseNumber: text(),
    worker: text(),
    claimNumber: text(),
    injury: text(),
    employer: text(),
    claimsAdministrator: text(),
    physician: text(),
    requested: text(),
    urDecision: text(),
    received: text(),
    priority: text(),
  }),
  /** When an act is due, as the end of a sentence. */
  by: text('day'),
  within: text('length'),
  dates: z.strictObject({
    who: text(),
    last: text(),
    until: text(),
    rule: text(),
    counted: text(),
    missed: text(),
    after: text(),
    safe: text(),
    arrival: text('length'),
    countedFrom: text('length', 'start'),
    working: text(),
    moved: text('date', 'cite'),
    safeDate: text('date'),
  }),
  clocks: every(noticeClock, z.strictObject({ act: text(), missed: text() })),
  send: z.strictObject({
    portal: text('portal'),
    fax: text('fax'),
    mail: text('address'),
    caseNumber: text('caseNumber'),
  }),
  sentBy: text('name', 'method'),
  help: z.strictObject({
    call: text('name', 'phone'),
    state: text('phone'),
    laws: text(),
    formats: text(),
    otherLanguage: text('phone'),
  }),
  copy: text('worker'),
  free: addressed(),
  email: z.strictObject({
    subject: text(),
    waiting: text(),
    signIn: text('portal'),
    day: text(),
    privacy: text(),
    call: text('name', 'phone'),
    noAnswer: text(),
  }),
};
