import type { CaseEvent, CaseState } from '@overread/engine/case';
import { facesAParty, type ServerRole } from '../store/index.ts';
import { reviewerKeys, withoutReviewer } from './without-reviewer.ts';

/** Who may know the reviewer's key in the directory. Nobody outside the review organisation: LC 4610.6(f). */
const knowReviewer: ReadonlySet<ServerRole> = new Set(['coordinator', 'medical-director', 'reviewer', 'service']);

/** Steps inside the review, of which a party learns the result with the letter and nothing before. */
const inside: ReadonlySet<CaseEvent['type']> = new Set([
  'reviewer-proposed',
  'attested',
  'review-refused',
  'reviewer-replaced',
  'exception-recorded',
  'summary-written',
  'item-decided',
  'draft-submitted',
  'draft-returned',
  'finding-answered',
]);

/** A case as a role may see it. */
export function presentState(state: CaseState, role: ServerRole): unknown {
  if (knowReviewer.has(role)) return state;
  const keys = reviewerKeys(state);
  if (!facesAParty(role)) return withoutReviewer(state, keys);
  const served = state.determination !== null && state.determination.mailedOn !== null;
  const last = state.last === null || inside.has(state.last.type as CaseEvent['type']) ? null : state.last;
  const seen = {
    ...state,
    last,
    items: served ? state.items : state.items.map((item) => ({ ...item, decision: null })),
    determination: served ? state.determination : null,
    reviews: [],
    exceptions: [],
    earlier: [],
    summary: null,
    draft: null,
  };
  return withoutReviewer(seen, keys);
}

/** An event as a role may see it; null where it is not for that role. `state` is the case as it stands now. */
export function presentEvent(event: CaseEvent, state: CaseState, role: ServerRole): unknown {
  if (knowReviewer.has(role)) return event;
  if (facesAParty(role)) {
    if (inside.has(event.type)) return null;
    const served = state.determination !== null && state.determination.mailedOn !== null;
    if (event.type === 'determination-issued' && !served) return null;
  }
  return withoutReviewer(event, reviewerKeys(state));
}
