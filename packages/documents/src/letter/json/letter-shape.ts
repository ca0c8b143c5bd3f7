import type { Item, Letter } from '@overread/engine/letter';
import { boolean, date, list, nullable, number, object, one, type Shape, text, whole } from './shape.ts';

/** A key for every key of the type: a field added to `Letter` and forgotten here does not compile. */
type KeysOf<Value> = { readonly [Key in keyof Value]-?: Shape };

const quantity = object({
  value: number,
  unit: text,
  min: nullable(number),
  printed: text,
} satisfies KeysOf<NonNullable<Item['request']['quantity']>>);

const request = object({
  treatment: nullable(text),
  category: nullable(text),
  subcategory: nullable(text),
  bodyParts: list(text),
  side: nullable(one('left', 'right', 'bilateral')),
  levels: list(text),
  quantity: nullable(quantity),
  frequency: nullable(
    object({
      times: nullable(number),
      per: nullable(one('day', 'week', 'month')),
      duration: nullable(number),
      durationUnit: nullable(one('days', 'weeks', 'months')),
      printed: text,
    } satisfies KeysOf<NonNullable<Item['request']['frequency']>>),
  ),
  drug: nullable(
    object({
      generic: text,
      brand: nullable(text),
      strength: nullable(text),
      form: nullable(text),
      refills: nullable(number),
      ingredients: list(object({ name: text, strength: nullable(text) })),
    } satisfies KeysOf<NonNullable<Item['request']['drug']>>),
  ),
  modifiedByUr: boolean,
  modification: nullable(
    object({
      asked: nullable(quantity),
      authorized: nullable(quantity),
      remaining: nullable(quantity),
      askedText: text,
      authorizedText: text,
      remainingText: text,
    } satisfies KeysOf<NonNullable<Item['request']['modification']>>),
  ),
  retrospective: boolean,
  dateOfService: nullable(date),
  postOperative: boolean,
  associatedSurgical: boolean,
  stage: nullable(one('initial', 'continuation')),
  alsoAsked: list(text),
  notes: list(text),
} satisfies KeysOf<Item['request']>);

type Side = NonNullable<Item['reviewer']>;

const side = object({
  text,
  basis: one('mtus', 'non-mtus', 'both', 'none'),
  citations: list(
    object({
      text,
      guideline: nullable(text),
      name: nullable(text),
      mtus: boolean,
      edition: nullable(text),
      topic: nullable(text),
      sections: list(text),
      pages: list(text),
      otherReadings: list(text),
      unverified: boolean,
      notes: list(text),
    } satisfies KeysOf<Side['citations'][number]>),
  ),
} satisfies KeysOf<Side>);

const running = nullable(object({ text }));

export const letterShape = object({
  format: one('2013-notice', '2014', '2016-17', 'later-sections', 'later-professional', 'overread'),
  caseNumber: nullable(text),
  dates: object({
    assigned: nullable(date),
    injury: nullable(date),
    decision: nullable(date),
    urDenial: nullable(date),
    applicationReceived: nullable(date),
  } satisfies KeysOf<Letter['dates']>),
  priority: nullable(text),
  statement: running,
  reviewer: object({
    licensedIn: list(text),
    certifications: list(text),
    subspecialty: nullable(text),
    independenceStated: boolean,
    fiveYearsStated: boolean,
    hours24Stated: boolean,
  } satisfies KeysOf<Letter['reviewer']>),
  patient: object({
    age: nullable(number),
    sex: nullable(one('male', 'female')),
    dateOfInjury: nullable(date),
  } satisfies KeysOf<Letter['patient']>),
  documents: nullable(list(text)),
  summary: running,
  items: list(
    object({
      number: whole,
      heading: text,
      decision: nullable(one('upheld', 'overturned')),
      request,
      claimsAdministrator: nullable(side),
      reviewer: nullable(side),
      rationale: running,
      conclusion: one('medically-necessary', 'not-medically-necessary', 'unstated'),
      conclusionText: nullable(text),
    } satisfies KeysOf<Item>),
  ),
  outcome: nullable(one('uphold', 'overturn', 'partial-overturn')),
  unread: list(text),
} satisfies KeysOf<Letter>);
