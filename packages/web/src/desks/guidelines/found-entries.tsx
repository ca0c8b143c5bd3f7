import type { KeyDate } from '@overread/engine/guidelines';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ConfidenceTag } from '../../app/tags.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import type { FoundEntry } from './search.ts';

/** Entries that a search found, each with its guideline and edition. */
export function FoundEntries(props: {
  readonly entries: readonly FoundEntry[];
  readonly on: string;
  readonly kind: KeyDate;
}): ReactNode {
  const { entries, on, kind } = props;
  const { guidelines: t, confidence } = useMessages();
  return (
    <section>
      <h2 className="group-title">{t.topics(entries.length)}</h2>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.guideline}</th>
            <th scope="col">{t.pages}</th>
            <th scope="col">{t.text}</th>
            <th scope="col">{confidence.label}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ document, edition, entry }) => (
            <tr key={`${document.key} ${edition} ${entry.kind} ${entry.name} ${entry.pages.join()}`}>
              <th scope="row" lang="en">
                {entry.name}
              </th>
              <td data-label={t.guideline}>
                <Link to="/guidelines/of/$" params={{ _splat: document.key }} search={{ on, kind }} lang="en">
                  {document.name}
                </Link>{' '}
                {edition}
              </td>
              <td data-label={t.pages}>{entry.pages.join(', ')}</td>
              <td lang="en">{entry.text}</td>
              <td>
                <ConfidenceTag confidence={entry.confidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
