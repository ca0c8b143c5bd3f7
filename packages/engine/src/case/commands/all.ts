import { amend } from './amend.ts';
import { answerFinding } from './answer-finding.ts';
import { answerPoint } from './answer-point.ts';
import { appeal } from './appeal.ts';
import { askInformation } from './ask-information.ts';
import { askRecords } from './ask-records.ts';
import { assign } from './assign.ts';
import { attest } from './attest.ts';
import { changeClaimsAdministrator } from './change-claims-administrator.ts';
import { completeApplication } from './complete-application.ts';
import { completeRecords } from './complete-records.ts';
import { consolidate } from './consolidate.ts';
import { convertToExpedited } from './convert-to-expedited.ts';
import { decideAppeal } from './decide-appeal.ts';
import { decideItem } from './decide-item.ts';
import { defer } from './defer.ts';
import { endDeferral } from './end-deferral.ts';
import { extend } from './extend.ts';
import { findEligible } from './find-eligible.ts';
import { findIneligible } from './find-ineligible.ts';
import { implement } from './implement.ts';
import { issue } from './issue.ts';
import { joinConsolidation } from './join-consolidation.ts';
import { markRecordsOverdue } from './mark-records-overdue.ts';
import { nameParty } from './name-party.ts';
import { proposeReviewer } from './propose-reviewer.ts';
import { publish } from './publish.ts';
import { receiveApplication } from './receive-application.ts';
import { receiveDocument } from './receive-document.ts';
import { receiveInformation } from './receive-information.ts';
import { recordException } from './record-exception.ts';
import { refuseReview } from './refuse-review.ts';
import { replaceReviewer } from './replace-reviewer.ts';
import { returnDraft } from './return-draft.ts';
import { screenPoint } from './screen-point.ts';
import { sendToNewReview } from './send-to-new-review.ts';
import { serve } from './serve.ts';
import { submitDraft } from './submit-draft.ts';
import { terminate } from './terminate.ts';
import { withdraw } from './withdraw.ts';
import { writeSummary } from './write-summary.ts';
import { classifyDocument } from './classify-document.ts';
import { discardDocument } from './discard-document.ts';
import { restoreDocument } from './restore-document.ts';
import { withholdDocument } from './withhold-document.ts';
import { releaseDocument } from './release-document.ts';
import type { Definition } from '../define.ts';

/** Every command of the life cycle. */
export const definitions = [
  amend,
  answerFinding,
  answerPoint,
  appeal,
  askInformation,
  askRecords,
  assign,
  attest,
  changeClaimsAdministrator,
  completeApplication,
  completeRecords,
  consolidate,
  convertToExpedited,
  decideAppeal,
  decideItem,
  defer,
  endDeferral,
  extend,
  findEligible,
  findIneligible,
  implement,
  issue,
  joinConsolidation,
  markRecordsOverdue,
  nameParty,
  proposeReviewer,
  publish,
  receiveApplication,
  receiveDocument,
  receiveInformation,
  recordException,
  refuseReview,
  replaceReviewer,
  returnDraft,
  screenPoint,
  sendToNewReview,
  serve,
  submitDraft,
  terminate,
  withdraw,
  writeSummary,
  classifyDocument,
  discardDocument,
  restoreDocument,
  withholdDocument,
  releaseDocument,
] as const;

type Of<D> = D extends Definition<infer C, infer E> ? { command: C; event: E } : never;
type Any = Of<(typeof definitions)[number]>;

/** Any command, told apart by `type`. */
export type Command = Any['command'];
/** Any event, told apart by `type`. */
export type CaseEvent = Any['event'];
