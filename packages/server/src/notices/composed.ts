import type { PartyNotice } from '@overread/engine/notice';

type Common = 'office' | 'about' | 'on' | 'to' | 'sentTo' | 'alsoDue';
type Without<T> = T extends PartyNotice ? Omit<T, Common> : never;

/** What is particular to a notice, before it is addressed. */
export interface Composed {
  readonly content: Without<PartyNotice>;
  /** `all`, the claims administrator alone, or all and the State. */
  readonly to: 'all' | 'claims-administrator' | 'all-and-state';
  /** Hash of the letter that goes with it. */
  readonly enclosure: string | null;
}
