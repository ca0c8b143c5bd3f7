import { Button, Loader } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { ProblemView } from '../app/problem-view.tsx';
import { useLocale, useMessages } from '../i18n/locale.tsx';
import { localeTags } from '../i18n/messages.ts';
import { draftsQuery } from './api.ts';
import { differences } from './differences.ts';
import { DifferenceList } from './difference-list.tsx';
import type { Draft } from './work.ts';

/** The versions of a draft, newest first, each with what changed in it. Versions in which only the page moved are left out. */
export function History(props: {
  readonly caseNumber: string;
  /** Left out: nothing can be brought back here. */
  readonly onBring?: (draft: Draft) => void;
}): ReactNode {
  const { draft: t } = useMessages();
  const { locale } = useLocale();
  const { data, error } = useQuery(draftsQuery(props.caseNumber));
  const [most, setMost] = useState(20);
  const changed = useMemo(
    () =>
      (data ?? [])
        .map((draft, at) => ({
          draft,
          changes: at === 0 ? [] : differences(data?.[at - 1] ?? draft, draft),
          first: at === 0,
        }))
        .filter(({ changes, first }) => first || changes.length > 0)
        .toReversed(),
    [data],
  );
  if (error !== null) return <ProblemView problem={error as ApiProblem} lang="en" />;
  if (data === undefined) return <Loader aria-label={t.loadingHistory} />;
  if (data.length === 0) return <p>{t.noHistory}</p>;
  const when = (iso: string): string =>
    new Intl.DateTimeFormat(localeTags[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
  return (
    <>
      <ol className="history">
        {changed.slice(0, most).map(({ draft, changes, first }, at) => (
          <li key={draft.version}>
            <h3>{t.version(draft.version, draft.savedAt === null ? '' : when(draft.savedAt))}</h3>
            {first ? <p className="quiet">{t.firstVersion}</p> : <DifferenceList changes={changes} />}
            {props.onBring === undefined || at === 0 ? null : (
              <Button size="compact-md" variant="default" onClick={() => props.onBring?.(draft)}>
                {t.bringBack(draft.version)}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {changed.length > most ? (
        <Button variant="default" onClick={() => setMost(most + 50)}>
          {t.older(changed.length - most)}
        </Button>
      ) : null}
    </>
  );
}
