import { calendars } from '../../knowledge/generated/calendars.ts';
import { law } from '../../knowledge/generated/law.ts';
import type { ServiceMethod } from '../../knowledge/schema/calendars.ts';
import type { EventKind, FactName } from './event.ts';

/** What a form asks so that clocks can be computed: the dates, the ways of service and the facts, in the order of a case. */
export const asked: {
  readonly events: readonly { readonly id: EventKind; readonly name: string; readonly plain: string }[];
  readonly methods: readonly { readonly id: ServiceMethod['id']; readonly name: string }[];
  readonly facts: readonly {
    readonly id: FactName;
    readonly question: string;
    readonly values: readonly (string | boolean)[];
  }[];
} = { events: law.clockEvents, methods: calendars.serviceMethods, facts: law.clockFacts };
