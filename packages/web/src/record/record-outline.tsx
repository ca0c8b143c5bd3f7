import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useDates } from '../i18n/dates.ts';
import { useLocale } from '../i18n/locale.tsx';
import { localeTags } from '../i18n/messages.ts';
import { type Place, type RecordDocument, repeatsQuery } from './documents.ts';
import { type Grouping, groupings, type OutlineEntry, type OutlineGroup, outlineOf } from './outline.ts';

/** What the record holds, by type, author or date; what came twice is folded and says where it came first. */
export function RecordOutline(props: {
  readonly caseNumber: string;
  readonly documents: readonly RecordDocument[];
  readonly place: Place | null;
  readonly onGo: (place: Place) => void;
}): ReactNode {
  const { caseNumber, documents, place, onGo } = props;
  const { locale, t } = useLocale();
  const [by, setBy] = useState<Grouping>('type');
  const repeats = useQuery(repeatsQuery(caseNumber)).data ?? [];
  const titles = new Map(documents.map((one) => [one.document, one.title]));
  const nameOf = ({ name }: OutlineGroup): string => {
    if (name === null) return t.record.noDate;
    if (by === 'type') return t.record.types[name as keyof typeof t.record.types] ?? name;
    if (by === 'author') return name;
    const month = new Date(`${name}-01T00:00:00Z`);
    return new Intl.DateTimeFormat(localeTags[locale], { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      month,
    );
  };
  return (
    <nav className="record-outline" aria-label={t.record.outline}>
      <SegmentedControl
        fullWidth
        aria-label={t.record.by}
        value={by}
        onChange={(value) => setBy(groupings.find((one) => one === value) ?? 'type')}
        data={groupings.map((value) => ({ value, label: t.record.groupings[value] }))}
      />
      {outlineOf(documents, repeats, by).map((group) => {
        const [seen, folded] = [false, true].map((isRepeat) =>
          group.documents.filter((one) => one.isRepeat === isRepeat),
        );
        return (
          <section key={group.name ?? ''}>
            <h3>{nameOf(group)}</h3>
            <Entries entries={seen ?? []} titles={titles} place={place} onGo={onGo} />
            {folded === undefined || folded.length === 0 ? null : (
              <details>
                <summary>{t.record.folded(folded.length)}</summary>
                <Entries entries={folded} titles={titles} place={place} onGo={onGo} />
              </details>
            )}
          </section>
        );
      })}
    </nav>
  );
}

function Entries(props: {
  readonly entries: readonly OutlineEntry[];
  readonly titles: ReadonlyMap<string, string>;
  readonly place: Place | null;
  readonly onGo: (place: Place) => void;
}): ReactNode {
  const { t } = useLocale();
  const { date } = useDates();
  if (props.entries.length === 0) return null;
  return (
    <ul>
      {props.entries.map(({ document, repeats }) => (
        <li key={document.document}>
          <button
            type="button"
            className="link"
            aria-current={props.place?.document === document.document}
            onClick={() => props.onGo({ document: document.document, page: 1 })}
          >
            <span lang="en">{document.title}</span>
          </button>
          <span className="quiet small">
            {' '}
            {[
              document.pages === null ? null : t.record.pages(document.pages),
              document.author,
              document.dateOfService === null
                ? t.record.receivedOn(date(document.receivedOn))
                : date(document.dateOfService),
              document.quality === 'good' ? null : t.record.quality[document.quality],
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
          {document.problems.length === 0 ? null : <span className="tag warning">{t.record.notAllRead}</span>}
          {repeats.map((one) => (
            <button
              key={one.page}
              type="button"
              className="link small record-repeat"
              onClick={() => props.onGo(one.of)}
            >
              {t.record.repeats(
                span(one.page, one.count),
                one.of.document === document.document ? null : (props.titles.get(one.of.document) ?? ''),
                span(one.of.page, one.count),
              )}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}

const span = (page: number, count: number): string => (count === 1 ? `${page}` : `${page}-${page + count - 1}`);
