import type { EarlierPart, Party } from '../../law/reviewer/index.ts';
import { office } from '../actor.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';
import { signAgain } from '../sign-again.ts';

interface Fields {
  readonly party: Party;
  /** What he did in the dispute before, where he did. */
  readonly earlier: EarlierPart | null;
}
export type NameParty = CommandOf<'name-party', Fields>;
export type PartyNamed = EventOf<'party-named', Fields>;

/** A party becomes known: a facility, a maker, a physician's group. The reviewer signs again. */
export const nameParty = define<NameParty, PartyNamed>({
  type: 'name-party',
  by: [...office, 'state', 'claims-administrator', 'medical-director'],
  decide(state, { party, earlier }) {
    const no = notIssued(state) ?? written("The party's name", party.name);
    if (no !== null) return no;
    if (state.parties.some((one) => one.id === party.id))
      return refuse('once', `Party "${party.id}" is named already.`);
    return [{ type: 'party-named', data: { party, earlier } }];
  },
  evolve: {
    'party-named': (state, { data }) => ({
      ...signAgain(state),
      parties: [...state.parties, data.party],
      earlier: data.earlier === null ? state.earlier : [...state.earlier, data.earlier],
    }),
  },
});
