import type { Ineligibility, Ineligible } from '../notice.ts';
import type { Page } from '../page.ts';
import { answer, dates, howToSend, items, list, section, sentences, when } from '../parts/index.ts';
import { cite, fill, ruleOf, ruled, sayDate, saySaid, type Words, wording } from '../words/index.ts';

export function ineligible(notice: Ineligible, words: Words): Page {
  const { ineligible: messages } = words;
  const { reason, again, appeal, goOn, on } = notice;
  const toWorker = notice.to.role === 'employee';
  const inPart = goOn.length > 0;
  const cited = citedRule(words, reason, on);
  return {
    title: inPart ? messages.titlePart : messages.title,
    sections: [
      ...answer(
        words,
        wording(inPart ? messages.leadPart : messages.lead, toWorker),
        because(words, reason, notice.about.receivedOn),
        again === null ? null : fill(wording(messages.again, toWorker), { due: when(words, again) }),
      ),
      ...section('text', toWorker ? words.parts.options : words.parts.told, [
        list(optionsFor(words, reason)),
        sentences(
          reason.kind === 'conditionally-non-certified' && reason.asked !== null
            ? fill(messages.asked, { what: saySaid(words, reason.asked) })
            : null,
        ),
      ]),
      ...section('text', words.parts.disagree, [
        sentences(
          ...ruled(
            words,
            appeal === null ? messages.appealWithoutDate : fill(messages.appeal, { due: when(words, appeal) }),
            'appeal-ineligibility',
            on,
          ),
          cited === null ? null : fill(messages.rule, { cite: cited }),
        ),
      ]),
      ...items(words, notice.items, messages.ended),
      ...(inPart ? items(words, goOn, messages.goOn) : []),
      ...(again === null || !toWorker ? [] : howToSend(words, notice.office, notice.about.caseNumber)),
      ...dates(words, [again, appeal, ...notice.alsoDue]),
    ],
  };
}

function because(words: Words, reason: Ineligibility, receivedOn: string): string {
  const { reasons } = words.ineligible;
  if (reason.kind === 'untimely') {
    return fill(reasons.untimely, { received: sayDate(words, receivedOn), day: sayDate(words, reason.lastDay) });
  }
  if (reason.kind === 'other') return fill(reasons.other, { why: saySaid(words, reason.why) });
  return reasons[reason.kind];
}

function optionsFor(words: Words, reason: Ineligibility): string[] {
  if (reason.kind === 'other') return reason.options.map((option) => saySaid(words, option));
  return [...words.ineligible.options[reason.kind]];
}

/** The grounds of `knowledge/law/eligibility-grounds` behind each of the five letters. */
const grounds = {
  untimely: ['late'],
  'no-signature': ['no-signature'],
  'no-ur-decision': ['no-ur-decision'],
  'no-ur-decision-no-signature': ['no-ur-decision', 'no-signature'],
  'conditionally-non-certified': ['conditional-denial'],
} as const;

function citedRule(words: Words, reason: Ineligibility, on: string): string | null {
  const ids = reason.kind === 'other' ? [reason.rule] : grounds[reason.kind];
  const cited = ids.flatMap((id) => {
    const rule = ruleOf(id, on);
    return rule === null ? [] : [cite(words, rule.section, rule.confidence)];
  });
  return cited.length > 0 ? [...new Set(cited)].join('; ') : null;
}
