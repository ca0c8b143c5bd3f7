import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { happenedBy, issued } from '../guards.ts';
import { refuse } from '../refusal.ts';
import type { SentBy } from '../filed.ts';

interface Fields {
  readonly mailedOn: string;
  readonly by: SentBy;
  readonly to: readonly string[];
}
export type Serve = CommandOf<'serve', Fields>;
export type DeterminationServed = EventOf<'determination-served', Fields>;

const always = ['claims-administrator', 'employee', 'requesting-physician', 'state'];

/** The determination goes to the parties; the day comes from the mailing itself. LC 4610.6(f). */
export const serve = define<Serve, DeterminationServed>({
  type: 'serve',
  by: ['coordinator', 'service'],
  decide(state, { mailedOn, by, to }, context) {
    const no = issued(state) ?? happenedBy('The day of mailing', mailedOn, context.on);
    if (no !== null) return no;
    const issuedOn = state.determination?.issuedOn ?? '';
    if (state.determination?.mailedOn != null) return refuse('once', `Served on ${state.determination.mailedOn}.`);
    if (mailedOn < issuedOn) return refuse('date-known', `Mailed on ${mailedOn}, before it was issued on ${issuedOn}.`);
    const attorney = state.parties.some((party) => party.role === 'attorney') ? ['attorney'] : [];
    const missing = [...always, ...attorney].filter((role) => !to.includes(role));
    if (missing.length > 0) return refuse('served-on-all', `It does not go to: ${missing.join(', ')}.`);
    return [{ type: 'determination-served', data: { mailedOn, by, to } }];
  },
  evolve: {
    'determination-served': (state, { data }) => ({
      ...state,
      determination: state.determination === null ? null : { ...state.determination, mailedOn: data.mailedOn },
    }),
  },
});
