/** Who acts in a case. `service` is the software itself: a clock that ran out, a mail house that reported. */
export type Role =
  | 'employee'
  | 'representative'
  | 'requesting-physician'
  | 'claims-administrator'
  | 'intake'
  | 'state'
  | 'coordinator'
  | 'reviewer'
  | 'medical-director'
  | 'publisher'
  | 'appeals-board'
  | 'service';

export interface Actor {
  /** Key of the person or service; never a name. */
  readonly id: string;
  readonly role: Role;
}

/** Who may file and withdraw for the employee. */
export const filers: readonly Role[] = ['employee', 'representative'];
/** The review organisation's own staff and its software. */
export const office: readonly Role[] = ['intake', 'coordinator', 'service'];
