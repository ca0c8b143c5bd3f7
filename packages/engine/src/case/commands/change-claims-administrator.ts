import type { Party } from '../../law/reviewer/index.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { happenedBy, written } from '../guards.ts';
import { refuse } from '../refusal.ts';
import { signAgain } from '../sign-again.ts';

interface Fields {
  readonly party: Party;
  readonly effectiveOn: string;
}
export type ChangeClaimsAdministrator = CommandOf<'change-claims-administrator', Fields>;
export type ClaimsAdministratorChanged = EventOf<'claims-administrator-changed', Fields>;

/** Another claims administrator is responsible. The former one stays a party: it made the decision. LC 4610.5(p). */
export const changeClaimsAdministrator = define<ChangeClaimsAdministrator, ClaimsAdministratorChanged>({
  type: 'change-claims-administrator',
  by: ['claims-administrator', 'coordinator', 'service'],
  decide(state, { party, effectiveOn }, context) {
    const no = written("The party's name", party.name) ?? happenedBy('The day of the change', effectiveOn, context.on);
    if (no !== null) return no;
    if (party.role !== 'claims-administrator' || state.parties.some((one) => one.id === party.id)) {
      return refuse('named-exists', `Party "${party.id}" with the role ${party.role} is no new claims administrator.`);
    }
    return [{ type: 'claims-administrator-changed', data: { party, effectiveOn } }];
  },
  evolve: {
    'claims-administrator-changed': (state, { data }) => ({
      ...(state.determination === null ? signAgain(state) : state),
      parties: [...state.parties, data.party],
    }),
  },
});
