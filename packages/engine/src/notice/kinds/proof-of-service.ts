import type { ProofOfService } from '../notice.ts';
import type { Page } from '../page.ts';
import { answer, list, rows, section, sentences, served } from '../parts/index.ts';
import { count, fill, sayDate, type Words } from '../words/index.ts';

export function proofOfService(notice: ProofOfService, words: Words): Page {
  const { proof: messages } = words;
  const { by, documents, on } = notice;
  if (documents.length === 0) throw new RangeError('A proof of service names at least one paper; none was given.');
  const papers = documents.map(({ title, pages, sha256 }) =>
    fill(messages.document, { title, pages: count(messages.pages, pages), hash: sha256 }),
  );
  return {
    title: messages.title,
    sections: [
      ...answer(words, fill(messages.lead, { on: sayDate(words, on) })),
      ...section('text', messages.documents, [list(papers)]),
      ...served(words, messages.served, notice.served, true),
      ...section('text', messages.sign, [
        sentences(fill(messages.person, { place: by.place }), messages.declaration),
        rows(words.heads.facts, [
          [messages.date, sayDate(words, on)],
          [messages.place, by.place],
          [messages.name, by.name],
          [messages.sign, messages.signature],
        ]),
      ]),
    ],
  };
}
