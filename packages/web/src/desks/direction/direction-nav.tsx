import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/locale.tsx';

export function DirectionNav(): ReactNode {
  const { direction: t } = useMessages();
  return (
    <nav className="direction-nav no-print" aria-label={t.title}>
      <Link to="/direction" activeOptions={{ exact: true }}>
        {t.letters}
      </Link>
      <Link to="/direction/quality">{t.quality}</Link>
    </nav>
  );
}
