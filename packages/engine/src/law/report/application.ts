import { law } from '../../knowledge/generated/law.ts';
import { calendars } from '../../knowledge/generated/calendars.ts';
import { day, flag, listOf, moment, oneOf, type Reader, shape, text, texts } from './read.ts';

const outcome = oneOf('approved', 'modified', 'denied', 'delayed', 'deferred');
const reason = oneOf('medical-necessity', 'information-missing', 'liability', 'other');

const item = shape(
  {
    id: text,
    treatment: text,
    bodyPart: text,
    side: text,
    outcome,
    reason,
    formulary: flag,
    liabilityDisputed: flag,
    resolved: shape({ how: oneOf('authorized', 'settled', 'awarded', 'withdrawn'), on: day }, ['how', 'on']),
  },
  ['id', 'treatment'],
);

const decision = shape({
  attached: flag,
  date: day,
  toldToPhysician: moment,
  served: day,
  servedBy: oneOf(...calendars.serviceMethods.map(({ id }) => id)),
  formSupplied: flag,
  formSuppliedOn: day,
  review: oneOf('prospective', 'concurrent', 'retrospective', 'expedited'),
  outcome,
  reason,
  physician: text,
  practiceGroup: text,
  rfaReceived: moment,
  informationReceived: moment,
  treatmentRecommended: day,
});

const formFields = new Set(law.formFields.map(({ id }) => id));

const form: Reader = (value, place, problems) => {
  texts(value, place, problems);
  for (const name of Object.keys(value ?? {})) {
    if (!formFields.has(name)) problems.push(`${place}.${name}: is not a field of the form.`);
  }
};

/** An application for independent medical review as plain JSON. */
export const applicationReader: Reader = shape(
  {
    id: text,
    received: day,
    mailed: day,
    program: oneOf('ur-imr', 'mpn-opinion', 'bill-review', 'health-plan', 'carve-out'),
    filedBy: shape(
      {
        as: oneOf(
          'employee',
          'attorney',
          'designee',
          'treating-physician',
          'other-provider',
          'claims-administrator',
          'employer',
        ),
        designatedOn: day,
        emergencyTreatment: flag,
      },
      ['as'],
    ),
    signed: flag,
    priority: oneOf('standard', 'expedited'),
    certified: flag,
    employee: text,
    dateOfInjury: day,
    decision,
    liability: shape({ disputed: flag, administratorAgrees: flag, resolvedNoticeServed: day }),
    items: listOf(item),
    form,
    copyToClaimsAdministrator: flag,
    noticeOfRepresentation: flag,
  },
  ['id', 'received', 'items'],
);

/** Applications already on file. */
export const earlierReader: Reader = listOf(
  shape(
    {
      caseNumber: text,
      employee: text,
      urDate: day,
      physician: text,
      practiceGroup: text,
      state: oneOf('open', 'deferred', 'determined', 'ineligible', 'terminated', 'withdrawn'),
      items: listOf(shape({ treatment: text, bodyPart: text, side: text }, ['treatment'])),
    },
    ['caseNumber', 'state', 'items'],
  ),
);
