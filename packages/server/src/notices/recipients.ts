import type { CaseState } from '@overread/engine/case';
import type { Locale, Method, PartyRole } from '@overread/engine/notice';
import { fail } from '../problems/index.ts';
import type { Tx } from '../store/index.ts';

/** One who gets a notice. */
export interface NoticeParty {
  readonly party: string;
  readonly role: PartyRole;
  readonly name: string;
  readonly address: readonly string[];
  readonly locale: Locale;
  readonly method: Extract<Method, 'mail' | 'electronic'>;
  readonly email: string | null;
  /** Key under which it reads the portal. */
  readonly member: string | null;
}

type Addressed = Extract<PartyRole, 'employee' | 'attorney' | 'requesting-physician' | 'claims-administrator'>;
const addressed: readonly Addressed[] = ['employee', 'attorney', 'requesting-physician', 'claims-administrator'];

/** Who of the parties is told, with what the case itself says of them. */
export const addressedParties = ({
  parties,
}: CaseState): { readonly role: Addressed; readonly name: string; readonly address: readonly string[] }[] =>
  parties.flatMap(({ role, name, addresses }) => {
    const known = addressed.find((one) => one === role);
    return known === undefined ? [] : [{ role: known, name, address: addresses ?? [] }];
  });

/** Everyone who is told of what happens in a case. A problem where one whom the law names is not in the case. */
export async function recipientsOf(tx: Tx, state: CaseState): Promise<NoticeParty[]> {
  const contacts = await tx.db
    .selectFrom('party_contact')
    .select(['party', 'email', 'locale', 'method', 'address'])
    .where('case_id', '=', state.caseNumber)
    .execute();
  const found = state.parties.flatMap((party): NoticeParty[] => {
    const role = addressed.find((one) => one === party.role);
    if (role === undefined) return [];
    const contact = contacts.find((one) => one.party === party.id);
    return [
      {
        party: party.id,
        role,
        name: party.name,
        address: contact?.address ?? party.addresses ?? [],
        locale: contact?.locale ?? 'en',
        method: contact?.method ?? 'mail',
        email: contact?.email ?? null,
        member: memberKey(state, role, party.id),
      },
    ];
  });
  for (const role of ['employee', 'requesting-physician', 'claims-administrator'] as const) {
    if (found.some((one) => one.role === role)) continue;
    fail('notice-not-addressed', {
      where: `role ${role}`,
      detail: 'The case names no party of this role, so the notice cannot go to everyone it must.',
      remedy: 'Name the party, then try the job again.',
    });
  }
  return found;
}

function memberKey({ application }: CaseState, role: Addressed, party: string): string | null {
  switch (role) {
    case 'employee':
      return application === null ? null : `person:${application.employee}`;
    case 'requesting-physician':
      return application === null ? null : `person:${application.physician}`;
    case 'attorney':
      return `person:${party}`;
    case 'claims-administrator':
      return `organization:${party}`;
  }
}

/** The State, on which determinations are served: inside the system, without paper. */
export const theState: NoticeParty = {
  party: 'state',
  role: 'state',
  name: 'Administrative Director, Division of Workers’ Compensation',
  address: [],
  locale: 'en',
  method: 'electronic',
  email: null,
  member: null,
};
