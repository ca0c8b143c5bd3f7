import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { useMessages } from '../../i18n/locale.tsx';

export function ApplyPage(): ReactNode {
  const t = useMessages();
  return (
    <ForRoles roles={['employee', 'representative', 'intake']}>
      {() => <Page title={t.apply.title}>{null}</Page>}
    </ForRoles>
  );
}
