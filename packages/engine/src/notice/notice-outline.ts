import * as kinds from './kinds/index.ts';
import type { Notice, PartyNotice, SheetNotice } from './notice.ts';
import type { NoticeOutline, NoticeSection } from './outline.ts';
import type { Page } from './page.ts';
import { aboutCase, answer, help, sent, sentences } from './parts/index.ts';
import { fill, type Locale, sayDate, type Words, wordsOf } from './words/index.ts';

/**
 * A notice in a language, from the answer to whom to call. Pure: the same notice gives the same outline.
 *
 * Throws `RangeError` where the data cannot be a notice: a date that does not exist, a determination that decides nothing,
 * a rule that is not in `knowledge`.
 */
export function noticeOutline(notice: Notice, locale: Locale): NoticeOutline {
  const words = wordsOf(locale);
  const { office, on, about } = notice;
  const { caseNumber } = about;
  const { title, sections } = isSheet(notice) ? sheetPage(notice, words) : partyPage(notice, words);
  return {
    locale,
    language: words.tag,
    title,
    name: fill(words.name, { title, caseNumber }),
    on,
    top: {
      sender: [office.name, ...office.address, office.phone],
      date: sayDate(words, on),
      addressee: isSheet(notice) ? [] : [notice.to.name, ...notice.to.address],
    },
    sections,
    footer: fill(words.footer, { caseNumber }),
    pageNumber: words.pageNumber,
  };
}

/** True for a sheet that goes with a notice and is addressed to nobody. */
export function isSheet(notice: Notice): notice is SheetNotice {
  return notice.kind === 'service-list' || notice.kind === 'proof-of-service' || notice.kind === 'returned-mail';
}

function partyPage(notice: PartyNotice, words: Words): Page {
  const { title, sections } = pageOf(notice, words);
  // The code opens the case: beside it stands as little of the case as can be.
  const about = notice.kind === 'claim-invitation' ? [] : aboutCase(words, notice.about);
  return {
    title,
    sections: [
      ...copied(notice, words, sections),
      ...about,
      ...sent(words, notice.sentTo),
      ...help(words, notice.office),
    ],
  };
}

/** Everyone but the worker is told in the box why the notice comes to them. */
function copied({ to, about }: PartyNotice, words: Words, sections: readonly NoticeSection[]): NoticeSection[] {
  if (to.role === 'employee') return [...sections];
  const line = sentences(fill(words.copy, { worker: about.worker }));
  const [first, ...rest] = sections;
  if (first?.part !== 'answer') return [...answer(words, line), ...sections];
  return [{ ...first, blocks: [...first.blocks, ...line] }, ...rest];
}

function pageOf(notice: PartyNotice, words: Words): Page {
  switch (notice.kind) {
    case 'acknowledgement':
      return kinds.acknowledgement(notice, words);
    case 'information-request':
      return kinds.informationRequest(notice, words);
    case 'ineligible':
      return kinds.ineligible(notice, words);
    case 'deferral':
      return kinds.deferral(notice, words);
    case 'assignment':
      return kinds.assignment(notice, words);
    case 'records-reminder':
      return kinds.recordsReminder(notice, words);
    case 'expedited-conversion':
      return kinds.expeditedConversion(notice, words);
    case 'determination-served':
      return kinds.determinationServed(notice, words);
    case 'termination':
      return kinds.termination(notice, words);
    case 'amended-determination':
      return kinds.amendedDetermination(notice, words);
    case 'claim-invitation':
      return kinds.claimInvitation(notice, words);
  }
}

function sheetPage(notice: SheetNotice, words: Words): Page {
  switch (notice.kind) {
    case 'service-list':
      return kinds.serviceList(notice, words);
    case 'proof-of-service':
      return kinds.proofOfService(notice, words);
    case 'returned-mail':
      return kinds.returnedMail(notice, words);
  }
}
