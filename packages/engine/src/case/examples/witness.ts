// Judges a history by its events alone, without the engine's own state: what may never have happened.
import type { CaseEvent } from '../index.ts';

/** What is wrong with a history; empty where it breaks nothing. `barred` says who may not review at each event. */
export function wrongs(events: readonly CaseEvent[], barred: readonly (readonly string[])[]): string[] {
  const found: string[] = [];
  const say = (event: CaseEvent, text: string): void => void found.push(`${event.sequence} ${event.type}: ${text}`);
  const live = new Map<number, boolean>();
  const decisions = new Map<number, Extract<CaseEvent, { type: 'item-decided' }>['data']>();
  const kinds: string[] = [];
  const setAside = new Set<string>();
  let records = false;
  let present: { reviewer: string; attested: boolean } | null = null;
  let draft: { letter: string; open: Set<string>; returned: boolean } | null = null;
  let determination: { reviewer: string; served: boolean } | null = null;
  let ended = false;
  let waiting = false;
  const drop = (): void => {
    present = null;
    draft = null;
    decisions.clear();
  };
  events.forEach((event, i) => {
    if (event.sequence !== i + 1) say(event, 'gap in the sequence');
    if (i > 0 && event.at < (events[i - 1]?.at ?? '')) say(event, 'time went back');
    if (event.ground === '') say(event, 'no legal ground');
    if ((i === 0) !== (event.type === 'application-received')) say(event, 'a case begins with one application');
    if (ended && !['appealed', 'appeal-decided', 'sent-to-new-review'].includes(event.type))
      say(event, 'after the end');
    if (determination !== null && determinationForbids.has(event.type)) say(event, 'against an issued determination');
    switch (event.type) {
      case 'application-received':
        for (const item of event.data.items) live.set(item.number, false);
        break;
      case 'found-eligible':
        for (const item of event.data.items) live.set(item.number, item.ground === null);
        break;
      case 'consolidated':
        for (const item of event.data.items) live.set(item.number, true);
        draft = null;
        break;
      case 'found-ineligible':
        if (event.data.ground === 'UR_UNTIMELY') say(event, 'a late review decision decided');
        for (const number of live.keys()) live.set(number, false);
        ended = true;
        break;
      case 'document-received':
        kinds.push(event.data.document.kind);
        break;
      case 'records-completed':
      case 'records-overdue':
        records = true;
        break;
      case 'reviewer-proposed':
        if (present !== null) say(event, 'two reviewers at once');
        if (setAside.has(event.data.reviewer)) say(event, 'the reviewer of a set-aside determination');
        if (barred[i]?.includes(event.data.reviewer)) say(event, 'a reviewer who may not');
        present = { reviewer: event.data.reviewer, attested: false };
        break;
      case 'attested':
        if (present?.reviewer !== event.actor.id) say(event, 'not the reviewer in hand');
        if (barred[i]?.includes(event.actor.id)) say(event, 'a reviewer who may not');
        present = { reviewer: event.actor.id, attested: true };
        break;
      case 'party-named':
        if (present !== null) present = { ...(present as { reviewer: string; attested: boolean }), attested: false };
        break;
      case 'review-refused':
      case 'reviewer-replaced':
        drop();
        break;
      case 'summary-written':
        draft = null;
        break;
      case 'item-decided': {
        const { item, citations, noCitation, rationale } = event.data;
        if (present?.reviewer !== event.actor.id || !present.attested) say(event, 'not by the attested reviewer');
        if (live.get(item) !== true) say(event, 'an item that is not under review');
        if (rationale.trim() === '') say(event, 'no rationale');
        if (!citations.some((c) => c.trim() !== '') && (noCitation ?? '').trim() === '') say(event, 'no citation');
        if (!kinds.includes('medical-record')) say(event, 'on the review decision alone');
        decisions.set(item, event.data);
        draft = null;
        break;
      }
      case 'draft-submitted': {
        const errors = event.data.findings.filter((one) => one.finding.severity === 'error').map((one) => one.id);
        draft = { letter: event.data.letter.sha256, open: new Set(errors), returned: false };
        break;
      }
      case 'draft-returned':
        if (draft !== null) draft = { ...(draft as { letter: string; open: Set<string> }), returned: true };
        break;
      case 'finding-answered':
        (draft as { open: Set<string> } | null)?.open.delete(event.data.finding);
        break;
      case 'determination-issued': {
        const items = [...live].filter(([, under]) => under).map(([number]) => number);
        const decided = event.data.items.map((one) => one.number);
        if (items.length === 0 || decided.join() !== items.join())
          say(event, `decided ${decided.join()} of ${items.join()}`);
        for (const one of event.data.items) {
          if (decisions.get(one.number)?.decision !== one.decision) say(event, `item ${one.number} otherwise`);
        }
        const overturned = event.data.items.filter((one) => one.decision === 'overturned').length;
        const outcome = overturned === 0 ? 'uphold' : overturned === items.length ? 'overturn' : 'partial-overturn';
        if (outcome !== event.data.outcome) say(event, 'another outcome');
        const letter = draft as { letter: string; open: Set<string>; returned: boolean } | null;
        if (letter === null || letter.letter !== event.data.letter.sha256) say(event, 'not the draft in hand');
        if (letter !== null && (letter.open.size > 0 || letter.returned))
          say(event, 'unanswered error or returned draft');
        if (!records || !kinds.includes('medical-record')) say(event, 'without records');
        const by = present as { reviewer: string; attested: boolean } | null;
        if (by === null || !by.attested || by.reviewer !== event.data.reviewer) say(event, 'reviewer not attested');
        if (barred[i]?.includes(event.data.reviewer)) say(event, 'a reviewer who may not on that day');
        if (setAside.has(event.data.reviewer)) say(event, 'the reviewer of a set-aside determination');
        if (waiting) say(event, 'before a new review was ordered');
        determination = { reviewer: event.data.reviewer, served: false };
        break;
      }
      case 'determination-served':
        if (determination === null) say(event, 'nothing to serve');
        else determination = { ...(determination as { reviewer: string }), served: true };
        break;
      case 'implemented':
      case 'published':
        if ((determination as { served: boolean } | null)?.served !== true) say(event, 'before service');
        break;
      case 'review-terminated':
        for (const number of event.data.items) {
          live.set(number, false);
          decisions.delete(number);
        }
        draft = null;
        if (event.data.whole) ended = true;
        break;
      case 'application-withdrawn':
      case 'consolidation-joined':
        ended = true;
        break;
      case 'appeal-decided':
        if (!event.data.setAside) break;
        waiting = true;
        if (determination !== null) {
          setAside.add((determination as { reviewer: string }).reviewer);
          determination = null;
          drop();
        }
        break;
      case 'sent-to-new-review':
        waiting = false;
        ended = event.data.organisation !== null;
        break;
      default:
    }
  });
  return found;
}

/** What may not happen while a determination stands. */
const determinationForbids: ReadonlySet<string> = new Set([
  'found-eligible',
  'found-ineligible',
  'item-decided',
  'draft-submitted',
  'reviewer-proposed',
  'reviewer-replaced',
  'review-refused',
  'summary-written',
  'determination-issued',
  'review-terminated',
  'application-withdrawn',
  'deferred',
  'exception-recorded',
]);
