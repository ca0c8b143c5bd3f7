import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { useMessages } from '../../i18n/locale.tsx';

export function CoordinationPage(): ReactNode {
  const t = useMessages();
  return <ForRoles roles={['coordinator']}>{() => <Page title={t.coordination.title}>{null}</Page>}</ForRoles>;
}
