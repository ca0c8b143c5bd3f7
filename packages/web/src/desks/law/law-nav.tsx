import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/locale.tsx';

export function LawNav(): ReactNode {
  const { law: t } = useMessages();
  return (
    <nav className="subnav" aria-label={t.title}>
      <Link to="/law" activeOptions={{ exact: true, includeSearch: false }}>
        {t.rules}
      </Link>
      <Link to="/law/clocks" activeOptions={{ includeSearch: false }}>
        {t.clocks}
      </Link>
      <Link to="/law/how-long">{t.howLong}</Link>
    </nav>
  );
}
