import { type Locale, type Notice, noticeOutline } from '@overread/engine/notice';
import type { Printed } from '../page/index.ts';

/** A notice as it goes to a page. */
export function printedNotice(notice: Notice, locale: Locale): Printed {
  const { language, name, title, on, top, sections, footer, pageNumber } = noticeOutline(notice, locale);
  return {
    kind: 'notice',
    where: `${notice.kind}, case ${notice.about.caseNumber}`,
    language,
    name,
    title,
    note: null,
    date: on,
    top,
    sections: sections.map((section) => ({ ...section, boxed: section.part === 'answer' })),
    footer,
    pageNumber,
  };
}
