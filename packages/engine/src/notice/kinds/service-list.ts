import type { ServiceList } from '../notice.ts';
import type { Page } from '../page.ts';
import { answer, served } from '../parts/index.ts';
import { fill, sayDate, type Words } from '../words/index.ts';

export function serviceList(notice: ServiceList, words: Words): Page {
  const { serviceList: messages } = words;
  const { document, on } = notice;
  return {
    title: messages.title,
    sections: [
      ...answer(words, fill(messages.lead, { document, on: sayDate(words, on) })),
      ...served(words, messages.parties, notice.served, false),
    ],
  };
}
