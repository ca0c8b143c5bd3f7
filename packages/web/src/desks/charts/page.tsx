import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { useMessages } from '../../i18n/locale.tsx';

export function ChartsPage(): ReactNode {
  const t = useMessages();
  return (
    <ForRoles roles={['coordinator', 'medical-director', 'state', 'administrator']}>
      {() => <Page title={t.charts.title}>{null}</Page>}
    </ForRoles>
  );
}
