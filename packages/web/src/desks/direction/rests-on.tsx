import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isSourced, type SourcePlace, sourcedSentences } from '../../draft/sources.ts';
import { type Draft, type Part, textOf } from '../../draft/work.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { documentsQuery, type Place } from '../../record/documents.ts';

/** Sentence by sentence what the letter rests on, and each criterion held against the record. */
export function WhatItRestsOn(props: {
  readonly caseNumber: string;
  readonly draft: Draft;
  readonly onShow: (place: Place, mark: string | null) => void;
}): ReactNode {
  const { caseNumber, draft, onShow } = props;
  const t = useMessages();
  const documents = useQuery(documentsQuery(caseNumber)).data ?? [];
  const titles = new Map(documents.map((one) => [one.document, one.title]));
  const places = (from: readonly SourcePlace[]): ReactNode =>
    from.map((place, at) => (
      <span key={`${place.document} ${place.page} ${at}`} className="place">
        <button
          type="button"
          className="link"
          title={place.quote ?? undefined}
          onClick={() => onShow(place, place.quote)}
        >
          {t.draft.placeOf(titles.get(place.document) ?? t.draft.unknownDocument, place.page)}
        </button>
      </span>
    ));
  const part = (name: Part, title: string): ReactNode => {
    const sentences = sourcedSentences(textOf(draft, name), name, draft.notes.sources);
    return sentences.length === 0 ? null : (
      <section className="sourced" key={name}>
        <h2>{title}</h2>
        <ol>
          {sentences.map((one) => (
            <li key={`${one.start}`} className={isSourced(one) ? '' : 'unsourced'}>
              <span className="sourced-text" lang="en">
                {one.text}
              </span>
              <span className="sourced-from">
                {places(one.note?.from ?? [])}
                {one.note?.inference === true ? <span className="tag note">{t.direction.inference}</span> : null}
                {isSourced(one) ? null : <span className="tag warning">{t.direction.restsOnNothing}</span>}
              </span>
            </li>
          ))}
        </ol>
      </section>
    );
  };
  return (
    <>
      {part('summary', t.draft.letterNames.summary)}
      {draft.letter.items.map((item) => {
        const criteria = draft.notes.criteria.filter((one) => one.item === item.number);
        return (
          <div key={item.number}>
            {part(`item/${item.number}`, `${t.draft.item(item.number)}: ${t.draft.reasons}`)}
            {criteria.length === 0 ? null : (
              <section className="sourced">
                <h3>{t.draft.criteria(item.number)}</h3>
                <ol>
                  {criteria.map((one, at) => (
                    <li key={`${at} ${one.text}`}>
                      <span lang="en">{one.text}</span>{' '}
                      <span className="sourced-from">
                        <span className="tag plain">{t.draft.standings[one.met ?? 'open']}</span>
                        {places(one.from)}
                      </span>
                    </li>
                  ))}
                </ol>
              </section>
            )}
          </div>
        );
      })}
    </>
  );
}
