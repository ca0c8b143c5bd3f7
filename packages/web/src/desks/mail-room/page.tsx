import type { ApiProblem } from '@overread/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import { CameBack } from './came-back.tsx';
import { MailThem } from './mail-them.tsx';
import { PaperList } from './paper-list.tsx';
import { papersQuery } from './queries.ts';
import { papers } from './papers.ts';
import '../../case/case.css';

/** Paper: what is to be printed and mailed, what was mailed, what came back. */
export function MailRoomPage(): ReactNode {
  const t = useMessages().mailRoom;
  return (
    <ForRoles roles={['intake', 'coordinator']}>
      {(me) => (
        <Page title={t.title} lead={t.lead} wide>
          <Papers who={me.name ?? ''} />
        </Page>
      )}
    </ForRoles>
  );
}

function Papers({ who }: { readonly who: string }): ReactNode {
  const { mailRoom: t, work } = useMessages();
  const status = useSearch({ from: '/mail-room' }).status ?? 'waiting';
  const found = useInfiniteQuery(papersQuery(status));
  const lines = found.data?.pages.flatMap(({ entries }) => entries) ?? [];
  return (
    <>
      <ul className="queue-tabs">
        {papers.map((one) => (
          <li key={one}>
            <Link to="/mail-room" search={{ status: one }} aria-current={one === status ? 'page' : undefined}>
              {t.tabs[one]}
            </Link>
          </li>
        ))}
      </ul>
      {found.error === null ? null : <ProblemView problem={found.error as ApiProblem} lang="en" />}
      {found.isPending ? <p className="quiet">{work.reading}</p> : null}
      {found.data !== undefined && lines.length === 0 ? <p className="empty-note">{t.none[status]}</p> : null}
      {status === 'waiting' && lines.length > 0 ? <MailThem papers={lines} who={who} /> : null}
      {status === 'waiting' || lines.length === 0 ? null : (
        <PaperList
          papers={lines}
          caption={t.tabs[status]}
          {...(status === 'mailed' ? { act: (paper) => <CameBack paper={paper} /> } : {})}
        />
      )}
      {found.hasNextPage ? (
        <button type="button" className="plain-button show-more" onClick={() => void found.fetchNextPage()}>
          {work.showMore}
        </button>
      ) : null}
    </>
  );
}
