import type { AboutCase } from '../about.ts';
import type { NoticeSection } from '../outline.ts';
import { sayDate, sayDateOr, type Words } from '../words/index.ts';
import { rows, section } from './section.ts';

/** What identifies the case; a value that is not known is printed as not stated, never left out. */
export function aboutCase(words: Words, about: AboutCase): NoticeSection[] {
  const { about: labels, notStated } = words;
  return section('case', words.parts.case, [
    rows(words.heads.case, [
      [labels.caseNumber, about.caseNumber],
      [labels.worker, about.worker],
      [labels.claimNumber, about.claimNumber ?? notStated],
      [labels.injury, sayDateOr(words, about.injuryOn)],
      [labels.employer, about.employer ?? notStated],
      [labels.claimsAdministrator, about.claimsAdministrator ?? notStated],
      [labels.physician, about.physician ?? notStated],
      [labels.requested, sayDateOr(words, about.requestedOn)],
      [labels.urDecision, sayDateOr(words, about.urDecisionOn)],
      [labels.received, sayDate(words, about.receivedOn)],
      [labels.priority, words.priorities[about.priority]],
    ]),
  ]);
}
