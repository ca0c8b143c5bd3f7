import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { useMessages } from '../../i18n/locale.tsx';

export function OversightPage(): ReactNode {
  const t = useMessages();
  return (
    <ForRoles roles={['administrator', 'state', 'appeals-board', 'publisher']}>
      {() => <Page title={t.oversight.title}>{null}</Page>}
    </ForRoles>
  );
}
