// Plays the commands of a YAML example against the engine; used by tests only.
import type { Finding } from '../../checks/finding.ts';
import { attestation, type ReviewerRecord } from '../../law/reviewer/index.ts';
import type { PoolMember } from '../../panel/index.ts';
import {
  type CaseEvent,
  type CaseState,
  caseForReview,
  type Command,
  type Context,
  decide,
  evolve,
  isRefusal,
  nothing,
  presentReview,
  type Refusal,
  type Role,
  root,
  seal,
  sha256,
} from '../index.ts';

/** A command as an example writes it: what, by whom, on which day, and its fields. */
export interface Order {
  readonly do: string;
  readonly as: string;
  readonly on: string;
  readonly at?: string;
  readonly version?: number;
  readonly [field: string]: unknown;
}

export interface Played {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly hash: string;
}

export const start: Played = { state: nothing, events: [], hash: root };

export const reviewer = (id: string, over: Partial<ReviewerRecord> = {}): ReviewerRecord => ({
  id,
  names: [`Given${id} Family${id}`],
  npi: `30000000${id.slice(2)}`,
  kind: 'MD',
  licences: [{ state: 'CA', status: 'active', from: '2001-01-01', to: null, verifiedOn: '2013-06-01' }],
  certifications: [
    {
      specialty: 'Physical Medicine & Rehabilitation',
      board: 'ABMS',
      from: '2002-01-01',
      to: null,
      verifiedOn: '2013-06-01',
    },
  ],
  discipline: { entries: [], checkedOn: '2013-06-01' },
  qme: { appointments: [], checkedOn: '2013-06-01' },
  practice: { since: '2002-01-01', hoursPerWeek: 32 },
  ties: { employers: [], groups: [], facilities: [], taxIds: [], addresses: [] },
  affiliations: [],
  declaredOn: '2013-06-01',
  ...over,
});

export const directory = (patch: Partial<ReviewerRecord> = {}): Map<string, PoolMember> =>
  new Map(['R-01', 'R-02', 'R-03'].map((id) => [id, { reviewer: reviewer(id, patch), capacity: 5 }]));

const error: Finding = {
  check: 'date-impossible',
  severity: 'error',
  item: 1,
  message: 'The letter dates a visit after the decision.',
  quotes: [],
  source: 'invented for the examples',
};

/** What the checks found: nothing in `L-clean` and `L-next`, an error in `L-error`, a warning in `L-warning`; no other letter was checked. */
const findings = new Map<string, readonly Finding[]>([
  ['L-clean', []],
  ['L-next', []],
  ['L-error', [error]],
  ['L-warning', [{ ...error, severity: 'warning' }]],
]);

const letter = (name: unknown): unknown => (typeof name === 'string' ? { id: name, sha256: sha256(name) } : name);

/** The command of an order; `lines: all` signs everything, a letter's name stands for the letter and its hash. */
export function commandOf(state: CaseState, order: Order): Command {
  const { do: type, as: _as, on, at: _at, version, ...fields } = order;
  const out: Record<string, unknown> = { ...fields, type, expectedVersion: version ?? state.version };
  if ('letter' in out) out['letter'] = letter(out['letter']);
  if (typeof out['summary'] === 'string') out['sha256'] = sha256(out['summary']);
  if (out['lines'] === 'all' || typeof out['except'] === 'string') {
    const lines = attestation(caseForReview(state), on).lines.map((line) => [line.rule, line.rule !== out['except']]);
    out['lines'] = Object.fromEntries(lines);
  }
  return out as unknown as Command;
}

export function contextOf(played: Played, order: Order, people = directory()): Context {
  const [role, id] = order.as.split(':');
  const own = role === 'reviewer' ? presentReview(played.state)?.reviewer : undefined;
  return {
    at: order.at ?? `${order.on}T18:00:00Z`,
    on: order.on,
    actor: { role: role as Role, id: id ?? own ?? `${role}-1` },
    seed: played.hash,
    pool: () => [...people.values()],
    reviewer: (key) => people.get(key)?.reviewer,
    findings: ({ id: key, sha256: hash }) => (hash === sha256(key) ? findings.get(key) : undefined),
  };
}

export const attempt = (played: Played, order: Order, people = directory()): Refusal | readonly CaseEvent[] =>
  decide(played.state, commandOf(played.state, order), contextOf(played, order, people));

/** The case after the orders; throws where one is refused. */
export function play(played: Played, orders: readonly Order[]): Played {
  let now = played;
  for (const order of orders) {
    const result = attempt(now, order);
    if (isRefusal(result)) throw new Error(`${order.do} on ${order.on}: ${result.rule}: ${result.text}`);
    now = add(now, result);
  }
  return now;
}

export function add(played: Played, events: readonly CaseEvent[]): Played {
  let { state, hash } = played;
  for (const event of events) {
    state = evolve(state, event);
    hash = seal(hash, event).hash;
  }
  return { state, hash, events: [...played.events, ...events] };
}
