import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { ProblemView } from '../app/problem-view.tsx';
import { useMessages } from '../i18n/locale.tsx';
import { type Place, searchQuery } from './documents.ts';

/** The pages on which words stand, by document. What search cannot see is said. */
export function RecordSearch(props: {
  readonly caseNumber: string;
  readonly words: string;
  readonly onGo: (place: Place, mark: string) => void;
}): ReactNode {
  const { caseNumber, words, onGo } = props;
  const { record: t } = useMessages();
  const { data, error } = useQuery(searchQuery(caseNumber, words));

  // From the question to the answer drawn: what the tests hold to its bar.
  useEffect(() => {
    if (data === undefined || performance.getEntriesByName('search-asked').length === 0) return;
    performance.measure('record-search', 'search-asked');
    performance.clearMarks('search-asked');
  }, [data]);

  if (words === '') return <p className="quiet">{t.searchHelp}</p>;
  if (error !== null) return <ProblemView problem={error as ApiProblem} lang="en" />;
  if (data === undefined) return null;
  const documents = [...new Set(data.hits.map(({ document }) => document))];
  return (
    <div className="record-found">
      {documents.map((document) => {
        const hits = data.hits.filter((one) => one.document === document);
        return (
          <section key={document}>
            <h3 lang="en">{hits[0]?.title}</h3>
            <ul>
              {hits.map(({ page, text, marks }) => (
                <li key={page}>
                  <button
                    type="button"
                    onClick={() => {
                      const [start = 0, end = 0] = marks[0] ?? [];
                      onGo({ document, page }, text.slice(start, end));
                    }}
                  >
                    <span className="record-found-page">{t.page(page)}</span>{' '}
                    <span lang="en">
                      <Marked text={text} marks={marks} />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {data.unseen.length === 0 ? null : (
        <p className="record-unseen">
          {t.unseen} <span lang="en">{data.unseen.map(({ title }) => title).join('; ')}</span>
        </p>
      )}
    </div>
  );
}

function Marked({ text, marks }: { readonly text: string; readonly marks: readonly (readonly number[])[] }): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
