import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Role } from '../../api/me.ts';
import { FindCase } from '../../case/find-case.tsx';
import { useMessages } from '../../i18n/locale.tsx';

/** What each role oversees. The server decides; this leaves out what it would refuse. */
const pages = [
  { to: '/oversight', name: 'overview', roles: ['state', 'administrator', 'appeals-board', 'publisher'] },
  { to: '/oversight/queues', name: 'queues', roles: ['state', 'administrator'] },
  { to: '/oversight/people', name: 'people', roles: ['administrator'] },
  { to: '/oversight/credentials', name: 'credentials', roles: ['state'] },
  { to: '/oversight/jobs', name: 'jobs', roles: ['administrator'] },
  { to: '/oversight/audit', name: 'audit', roles: ['state', 'administrator'] },
] as const satisfies readonly { to: string; name: string; roles: readonly Role[] }[];

/** Whose histories of cases one may read: the administrator sees no case. */
const readers: readonly Role[] = ['state', 'appeals-board', 'publisher'];

export function OversightNav({ role }: { readonly role: Role }): ReactNode {
  const t = useMessages().oversight;
  const shown = pages.filter((page) => (page.roles as readonly Role[]).includes(role));
  // Other roles come here from a case of theirs.
  if (shown.length === 0) return null;
  return (
    <>
      <nav className="subnav" aria-label={t.title}>
        {shown.map((page) => (
          <Link key={page.to} to={page.to} activeOptions={{ exact: true, includeSearch: false }}>
            {t.pages[page.name]}
          </Link>
        ))}
      </nav>
      {readers.includes(role) ? <FindCase to={(id) => ({ to: '/oversight/history/$id', params: { id } })} /> : null}
    </>
  );
}
