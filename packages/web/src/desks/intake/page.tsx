import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { useMessages } from '../../i18n/locale.tsx';

export function IntakePage(): ReactNode {
  const t = useMessages();
  return <ForRoles roles={['intake', 'state']}>{() => <Page title={t.intake.title}>{null}</Page>}</ForRoles>;
}
