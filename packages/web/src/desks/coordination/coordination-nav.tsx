import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FindCase } from '../../case/find-case.tsx';
import { useMessages } from '../../i18n/locale.tsx';

/** Between the pages of the coordinator, and to a case by its number. */
export function CoordinationNav(): ReactNode {
  const t = useMessages().coordination;
  return (
    <>
      <nav className="subnav" aria-label={t.title}>
        <Link to="/coordination" activeOptions={{ exact: true }}>
          {t.board}
        </Link>
        <Link to="/coordination/at-risk">{t.atRisk}</Link>
        <Link to="/coordination/reviewers">{t.reviewers}</Link>
      </nav>
      <FindCase to={(id) => ({ to: '/coordination/cases/$id', params: { id } })} />
    </>
  );
}
