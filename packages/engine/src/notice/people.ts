import type { z } from 'zod';
import type { ServiceMethod } from '../knowledge/schema/calendars.ts';
import type { partyRole } from '../knowledge/schema/notices-common.ts';

/** Who may get a notice. The reviewer is not among them, and no type of a notice has a place for one. */
export type PartyRole = z.infer<typeof partyRole>;

export type Method = ServiceMethod['id'];

/** The review organization as its letters name it. */
export interface Office {
  readonly name: string;
  /** Lines of the postal address. */
  readonly address: readonly string[];
  readonly phone: string;
  readonly fax: string | null;
  /** Address of the portal, `https://…`. */
  readonly portal: string;
  /** Telephone of the State's Information and Assistance officers; null: they are not named. */
  readonly statePhone: string | null;
}

/** To whom a notice is addressed. */
export interface Addressee {
  readonly role: PartyRole;
  readonly name: string;
  /** Lines of the postal address; a protected worker's is the substitute address. */
  readonly address: readonly string[];
}

/** One who gets the notice, and how. No address: the others need not know it. */
export interface Recipient {
  readonly role: PartyRole;
  readonly name: string;
  readonly method: Method;
}

/** One line of a service list or proof of service. */
export interface Served extends Recipient {
  readonly address: readonly string[];
  /** ISO date of service. */
  readonly on: string;
}
