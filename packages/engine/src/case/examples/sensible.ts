// Random histories of a case: mostly the next sensible act.
import { type CaseState, presentReview, underReview } from '../index.ts';
import { application, document, everyone, item, parties } from './invented.ts';
import type { Order } from './play.ts';

/** The act that brings the case on. */
export function sensible(state: CaseState, on: string, pick: number): Order {
  const order = (what: string, as: string, fields: object = {}): Order => ({ do: what, as, on, ...fields });
  const records = state.records.documents.length;
  const waiting = state.setAside.at(-1)?.sentOn === null;
  if (state.version === 0) {
    const items = Array.from({ length: 1 + (pick % 3) }, (_, i) => item(i + 1));
    return order('receive-application', 'intake', {
      caseNumber: 'CM16-9200001',
      priority: pick % 5 === 0 ? 'formulary' : 'standard',
      application,
      items,
      parties,
      diagnoses: ['M54.5'],
    });
  }
  if (state.appeal !== null) {
    return order('decide-appeal', 'appeals-board', {
      setAside: pick % 2 === 0,
      ground: 'plainly-erroneous-fact',
      fact: 'A visit.',
      decidedOn: on,
    });
  }
  if (waiting)
    return order('send-to-new-review', 'state', {
      organisation: pick % 6 === 0 ? 'Other' : null,
      whySame: 'None other.',
    });
  if (state.end !== null) return order('appeal', 'employee', { filedOn: on, verified: true, of: 'ineligibility' });
  if (state.completedOn === null)
    return order('complete-application', 'intake', { signed: true, urDecisionAttached: true });
  if (state.eligibleOn === null && state.points.length === 0 && pick % 4 === 0) {
    return order('screen-point', 'intake', { point: 'liability', flagged: true, note: 'The back is disputed.' });
  }
  const flag = state.points.find((point) => point.flagged && point.answer === null);
  if (flag) return order('answer-point', 'state', { point: flag.point, stands: pick % 2 === 0, note: 'Looked at.' });
  if (state.deferral !== null) return order('end-deferral', 'state', { noticeServedOn: on });
  if (state.eligibleOn === null && state.points.some((point) => point.answer?.stands === true) && pick % 2 === 0) {
    return order('defer', 'state', { why: 'Liability is disputed.' });
  }
  if (state.eligibleOn === null) {
    const judged = state.items.map(({ number }) => ({
      number,
      ground: number > 1 && pick % 3 === 0 ? 'CNC' : null,
      why: 'Report asked.',
    }));
    return order('find-eligible', 'state', { items: judged });
  }
  if (state.assigned === null)
    return order('assign', 'coordinator', { by: pick % 2 === 0 ? 'mail' : 'electronic', to: everyone });
  if (!state.records.documents.some((one) => one.kind === 'medical-record')) {
    return document(records + 1, on, pick % 3 === 0 ? 'ur-decision' : 'medical-record');
  }
  if (state.records.completeOn === null && state.records.overdueOn === null) {
    return order('complete-records', 'coordinator', { receivedOn: on });
  }
  if (state.determination === null) {
    const review = presentReview(state);
    if (review === null) return order('propose-reviewer', 'coordinator');
    if (review.status === 'proposed') return order('attest', 'reviewer', { lines: 'all' });
    const record = state.records.documents.find((one) => one.kind === 'medical-record')?.id;
    if (state.summary === null) return order('write-summary', 'reviewer', { summary: `s${pick}`, documents: [record] });
    const undecided = underReview(state.items).find((one) => one.decision === null);
    if (undecided) {
      return order('decide-item', 'reviewer', {
        item: undecided.number,
        decision: pick % 2 === 0 ? 'upheld' : 'overturned',
        citations: pick % 4 === 0 ? [] : ['MTUS'],
        noCitation: pick % 4 === 0 ? 'None applies.' : null,
        rationale: 'The record.',
      });
    }
    const letter = ['L-clean', 'L-error', 'L-warning', 'L-next'][pick % 4];
    if (state.draft === null || state.draft.returned !== null) return order('submit-draft', 'reviewer', { letter });
    const open = state.draft.findings.find((one) => one.finding.severity === 'error' && one.answer === null);
    if (open)
      return order('answer-finding', 'medical-director', {
        finding: open.id,
        answer: 'not-a-defect',
        reason: 'Looked at.',
      });
    return order('issue', 'medical-director', { letter: state.draft.letter });
  }
  if (state.determination.mailedOn === null)
    return order('serve', 'service', { mailedOn: on, by: 'mail', to: everyone });
  if (pick % 3 === 0)
    return order('implement', 'claims-administrator', { item: 1 + (pick % 2), how: 'authorized', doneOn: on });
  if (pick % 3 === 1) return order('publish', 'publisher', { letter: 'L-redacted', redactedBy: 'other' });
  return order('appeal', 'employee', { filedOn: on, verified: true, of: 'determination' });
}
