import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/locale.tsx';

export function GuidelineNav(): ReactNode {
  const { guidelines: t } = useMessages();
  return (
    <nav className="subnav" aria-label={t.title}>
      <Link to="/guidelines" activeOptions={{ exact: true, includeSearch: false }}>
        {t.registry}
      </Link>
      <Link to="/guidelines/cite">{t.cite}</Link>
    </nav>
  );
}
