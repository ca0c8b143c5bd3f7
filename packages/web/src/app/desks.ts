import type { Role } from '../api/me.ts';
import type { Messages } from '../i18n/messages.ts';

/** A desk that a role works at. */
export interface Desk {
  readonly to:
    | '/apply'
    | '/cases'
    | '/inbox'
    | '/intake'
    | '/coordination'
    | '/review'
    | '/direction'
    | '/oversight'
    | '/charts'
    | '/mail-room';
  readonly title: (t: Messages) => string;
  /** The first desk of a role is where it arrives after signing in. */
  readonly roles: readonly Role[];
}

export const desks: readonly Desk[] = [
  { to: '/inbox', title: (t) => t.inbox.title, roles: ['claims-administrator'] },
  { to: '/intake', title: (t) => t.intake.title, roles: ['intake', 'state'] },
  { to: '/coordination', title: (t) => t.coordination.title, roles: ['coordinator'] },
  { to: '/review', title: (t) => t.review.title, roles: ['reviewer'] },
  { to: '/direction', title: (t) => t.direction.title, roles: ['medical-director'] },
  {
    to: '/oversight',
    title: (t) => t.oversight.title,
    roles: ['administrator', 'state', 'appeals-board', 'publisher'],
  },
  {
    to: '/cases',
    title: (t) => t.myCase.title,
    roles: [
      'employee',
      'representative',
      'requesting-physician',
      'claims-administrator',
      'intake',
      'coordinator',
      'medical-director',
      'state',
      'appeals-board',
      'publisher',
    ],
  },
  { to: '/apply', title: (t) => t.apply.title, roles: ['employee', 'representative', 'intake'] },
  { to: '/mail-room', title: (t) => t.mailRoom.title, roles: ['intake', 'coordinator'] },
  { to: '/charts', title: (t) => t.charts.title, roles: ['coordinator', 'medical-director', 'state', 'administrator'] },
];

/** The desks of a role, the first one first. */
export const desksOf = (role: Role): readonly Desk[] => desks.filter(({ roles }) => roles.includes(role));

/** Where a role arrives after signing in. */
export const homeOf = (role: Role): string => desksOf(role)[0]?.to ?? '/';
