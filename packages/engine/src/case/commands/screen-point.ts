import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';

/** Points of the preliminary review. `ur-untimely` may be flagged and never decides. */
export const screeningPoints = [
  'timeliness',
  'duplicate',
  'signature',
  'ur-decision',
  'conditional-non-certification',
  'date-of-injury',
  'dispute',
  'liability',
  'applicant',
  'resolved',
  'programme',
  'information',
  'expedited',
  'ur-untimely',
  'other',
] as const;

interface Fields {
  readonly point: string;
  readonly flagged: boolean;
  readonly note: string;
}
export type ScreenPoint = CommandOf<'screen-point', Fields>;
export type PointScreened = EventOf<'point-screened', Fields>;

/** The review organisation looks at one point and flags it for the State, or finds nothing. LC 4610.5(k). */
export const screenPoint = define<ScreenPoint, PointScreened>({
  type: 'screen-point',
  by: ['intake', 'service'],
  decide(state, { point, flagged, note }) {
    const no = notIssued(state) ?? (flagged ? written('The note on a flagged point', note) : null);
    if (no !== null) return no;
    if (!(screeningPoints as readonly string[]).includes(point)) {
      return refuse('named-exists', `There is no point "${point}"; the points are ${screeningPoints.join(', ')}.`);
    }
    return [{ type: 'point-screened', data: { point, flagged, note } }];
  },
  evolve: {
    'point-screened': (state, { data, on }) => ({
      ...state,
      points: [...state.points.filter((one) => one.point !== data.point), { ...data, on, answer: null }],
    }),
  },
});
