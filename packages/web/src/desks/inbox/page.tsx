import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { useMessages } from '../../i18n/locale.tsx';

export function InboxPage(): ReactNode {
  const t = useMessages();
  return <ForRoles roles={['claims-administrator']}>{() => <Page title={t.inbox.title}>{null}</Page>}</ForRoles>;
}
