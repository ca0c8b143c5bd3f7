import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { useMessages } from '../../i18n/locale.tsx';

export function DirectionPage(): ReactNode {
  const t = useMessages();
  return <ForRoles roles={['medical-director']}>{() => <Page title={t.direction.title}>{null}</Page>}</ForRoles>;
}
