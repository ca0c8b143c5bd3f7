import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { Page } from './page.tsx';

export function NotFound(): ReactNode {
  const t = useMessages();
  const { pathname } = useLocation();
  return (
    <Page title={t.problem.notFound} lead={t.problem.notFoundDetail(pathname)}>
      <p>
        {t.problem.notFoundRemedy} <Link to="/">{t.app.home}</Link>
      </p>
    </Page>
  );
}
