import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { useMessages } from '../../i18n/locale.tsx';

export function ReviewPage(): ReactNode {
  const t = useMessages();
  return <ForRoles roles={['reviewer']}>{() => <Page title={t.review.title}>{null}</Page>}</ForRoles>;
}
