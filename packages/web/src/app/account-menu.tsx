import { Link, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { signOut, useMe } from '../api/me.ts';
import { useMessages } from '../i18n/locale.tsx';

/** Who is signed in, and the way out; or the way in. Nothing until the server has said it. */
export function AccountMenu(): ReactNode {
  const t = useMessages();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const me = useMe();
  if (me === undefined) return null;
  if (me === null) {
    return (
      <Link to="/sign-in" className="shell-account">
        {t.signIn.title}
      </Link>
    );
  }
  return (
    <span className="shell-account-menu">
      <Link to="/account" className="shell-account" title={t.signIn.account}>
        {me.name ?? t.roles[me.role]}
      </Link>
      <button
        type="button"
        className="shell-account"
        onClick={() => void signOut(queries).then(() => navigate({ to: '/' }))}
      >
        {t.app.signOut}
      </button>
    </span>
  );
}
