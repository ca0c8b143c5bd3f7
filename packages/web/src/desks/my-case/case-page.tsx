import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';

export function CasePage(): ReactNode {
  const { id } = useParams({ from: '/cases/$id' });
  return <ForRoles>{() => <Page title={id}>{null}</Page>}</ForRoles>;
}
