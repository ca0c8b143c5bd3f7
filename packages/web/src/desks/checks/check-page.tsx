import './checks.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { checks } from 'virtual:checks';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { SeverityTag } from '../../app/tags.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import { readmeOf } from './readmes.ts';

const route = getRouteApi('/checks/$id');

/** One check: what, why, examples, when it is wrong, as its README has it. */
export function OneCheckPage(): ReactNode {
  const { checks: t } = useMessages();
  const { id } = route.useParams();
  const check = checks.find((one) => one.id === id);
  const readme = useQuery({
    queryKey: ['readme', id],
    queryFn: async () => readmeOf(id),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (readme.isError) throw readme.error;
  if (check === undefined) {
    return (
      <Page title={t.title}>
        <ProblemView problem={{ title: t.unknown(id), detail: t.lead(checks.length), remedy: t.unknownRemedy }}>
          <Link to="/checks">{t.back}</Link>
        </ProblemView>
      </Page>
    );
  }
  return (
    <Page title={check.id}>
      <p className="no-print">
        <Link to="/checks">{t.back}</Link>
      </p>
      <p>
        <SeverityTag severity={check.severity} />
      </p>
      {readme.data === undefined || readme.data === null ? null : (
        // Made from our own README when the pages were built.
        <div className="readme" lang="en" dangerouslySetInnerHTML={{ __html: readme.data }} />
      )}
    </Page>
  );
}
