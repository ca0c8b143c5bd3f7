import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { useMessages } from '../../i18n/locale.tsx';

export function CasesPage(): ReactNode {
  const t = useMessages();
  return <ForRoles>{() => <Page title={t.myCase.title}>{null}</Page>}</ForRoles>;
}
