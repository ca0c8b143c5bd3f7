import type { components } from '@overread/client';
import { type FilingCheck, filingCheck } from '@overread/engine/law';
import type { Me } from '../../api/me.ts';
import type { Body } from './body.ts';
import { type Draft, field, hasPaper, itemsOf } from './draft.ts';
import { servedWays } from './fields.ts';

type Party = components['schemas']['Party'];
export interface Administrator {
  readonly id: string;
  readonly name: string;
}

/** As what the person files: the staff says so of a paper, everybody else by what he is. */
export function filedBy(draft: Draft, role: Me['role']): 'employee' | 'attorney' | 'designee' | 'other-provider' {
  if (role === 'employee') return 'employee';
  const said = field(draft, role === 'representative' ? 'filedBy' : 'applicant');
  if (said === 'emergency-provider') return 'other-provider';
  if (said === 'attorney' || said === 'designee') return said;
  return role === 'representative' ? 'attorney' : 'employee';
}

/** The draft held against what must be there, and its last day, as the law says on a day. */
export function checkDraft(draft: Draft, role: Me['role'], on: string): FilingCheck {
  const say = <T>(name: string, value: T): Record<string, T> => (value === '' ? {} : { [name]: value });
  const way = servedWays.find((one) => one === field(draft, 'servedBy'));
  const served = field(draft, 'servedOn');
  const supplied = field(draft, 'formSupplied');
  const liability = field(draft, 'liability');
  const formulary = field(draft, 'formulary');
  const by = filedBy(draft, role);
  return filingCheck(
    {
      id: 'draft',
      received: on,
      filedBy: {
        as: by,
        ...say('designatedOn', field(draft, 'designatedOn')),
        ...(by === 'other-provider' ? { emergencyTreatment: true } : {}),
      },
      signed: field(draft, 'signedBy') !== '' && draft.consent,
      priority: field(draft, 'urgent') === 'yes' ? 'expedited' : 'standard',
      certified: hasPaper(draft, 'certification'),
      ...say('dateOfInjury', field(draft, 'injuryOn')),
      decision: {
        attached: hasPaper(draft, 'ur-decision'),
        ...say('date', field(draft, 'decisionOn')),
        ...say('served', served),
        ...(way === undefined ? {} : { servedBy: way }),
        ...(supplied === 'yes' || supplied === 'no' ? { formSupplied: supplied === 'yes' } : {}),
      },
      liability: liability === 'yes' || liability === 'no' ? { disputed: liability === 'yes' } : {},
      // The time to apply is asked before the treatments are written down.
      items: (itemsOf(draft).length === 0 ? [''] : itemsOf(draft)).map((treatment, at) => ({
        id: String(at + 1),
        treatment,
        ...(formulary === 'yes' || formulary === 'no' ? { formulary: formulary === 'yes' } : {}),
      })),
      copyToClaimsAdministrator: draft.copySent,
      noticeOfRepresentation: hasPaper(draft, 'representation'),
    },
    on,
  );
}

/** What is missing, in the order in which it is asked; a treatment that is not written down is missing. */
export function missingOf(draft: Draft, role: Me['role'], on: string): FilingCheck['missing'] {
  const { missing } = checkDraft(draft, role, on);
  if (itemsOf(draft).length > 0 || missing.some(({ id }) => id === 'disputed-items')) return missing;
  return [{ id: 'disputed-items', title: '', plain: '', blocks: true, section: '8 CCR 9792.10.2' }, ...missing];
}

/** The application as the server takes it. `on`: today in California. */
export function bodyOf(draft: Draft, me: Me, administrators: readonly Administrator[], on: string): Body {
  const self = me.role === 'employee';
  const claim = field(draft, 'claimNumber');
  const employee = self ? me.id : keyOf('claim', claim === '' ? draft.key : claim);
  const physician = keyOf('physician', field(draft, 'physicianName') || draft.key);
  const paper = me.role === 'intake';
  const by = filedBy(draft, me.role);
  const urgent = field(draft, 'urgent') === 'yes';
  const channel = (['mail', 'fax'] as const).find((one) => one === field(draft, 'channel'));
  return {
    application: {
      receivedOn: (paper && field(draft, 'receivedOn')) || on,
      channel: (paper && channel) || 'electronic',
      applicant: by === 'employee' ? 'employee' : by === 'other-provider' ? 'emergency-provider' : 'representative',
      employee,
      physician,
      injuryOn: orNull(field(draft, 'injuryOn')),
      urDecisionOn: orNull(field(draft, 'decisionOn')),
      urServedOn: orNull(field(draft, 'servedOn')),
      urServedBy: servedWays.find((one) => one === field(draft, 'servedBy')) ?? null,
      claimNumber: orNull(claim),
    },
    priority: urgent ? 'expedited' : field(draft, 'formulary') === 'yes' ? 'formulary' : 'standard',
    items: itemsOf(draft).map((text, at) => ({
      number: at + 1,
      text,
      treatment: null,
      category: null,
      subcategory: null,
      bodyParts: [],
    })),
    parties: partiesOf(draft, me, { employee, physician, by }, administrators),
    diagnoses: field(draft, 'diagnosis') === '' ? [] : [field(draft, 'diagnosis')],
  };
}

function partiesOf(
  draft: Draft,
  me: Me,
  { employee, physician, by }: { employee: string; physician: string; by: string },
  administrators: readonly Administrator[],
): Party[] {
  const administrator = field(draft, 'administrator');
  const known = administrators.find(({ name }) => sameName(name, administrator));
  const lines = [
    field(draft, 'street'),
    [field(draft, 'city'), [field(draft, 'state'), field(draft, 'zip')].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', '),
  ].filter(Boolean);
  const practice = field(draft, 'physicianPractice');
  const parties: Party[] = [
    {
      id: employee,
      role: 'employee',
      name: field(draft, 'workerName') || '—',
      person: true,
      ...(lines.length > 0 ? { addresses: lines } : {}),
    },
    {
      id: physician,
      role: 'requesting-physician',
      name: field(draft, 'physicianName') || '—',
      person: true,
      ...(practice === '' ? {} : { addresses: [practice] }),
    },
    {
      id: known?.id ?? keyOf('claims-administrator', administrator || draft.key),
      role: 'claims-administrator',
      name: known?.name ?? (administrator || '—'),
      person: false,
    },
  ];
  const employer = field(draft, 'employer');
  if (employer !== '')
    parties.push({ id: keyOf('employer', employer), role: 'employer', name: employer, person: false });
  if (me.role === 'representative' && by === 'attorney') {
    parties.push({ id: me.id, role: 'attorney', name: me.name ?? '—', person: true });
  }
  return parties;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** The same key for the same name however it is written. */
const keyOf = (what: string, name: string): string =>
  `${what}-${name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80)}`;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const sameName = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b);
