import { TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { checks } from 'virtual:checks';
import { Page } from '../../app/page.tsx';
import { SeverityTag } from '../../app/tags.tsx';
import { useMessages } from '../../i18n/locale.tsx';

const route = getRouteApi('/checks');

/** Every check: what it finds and what motivates it. */
export function ChecksPage(): ReactNode {
  const { checks: t } = useMessages();
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const words = q.toLowerCase().split(/\s+/);
  const found = checks.filter(({ id, description, source }) =>
    words.every((word) => `${id} ${description} ${source}`.toLowerCase().includes(word)),
  );
  return (
    <Page title={t.title} lead={t.lead(checks.length)}>
      <search className="fields">
        <TextInput
          className="grow"
          type="search"
          label={t.search}
          value={q}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ search: { q: value === '' ? undefined : value }, replace: true, resetScroll: false })
          }
        />
      </search>
      <p className="quiet" role="status">
        {found.length === 0 ? t.none : t.count(found.length)}
      </p>
      <ul className="check-list">
        {found.map(({ id, severity, description, source }) => (
          <li key={id}>
            <h2>
              <Link to="/checks/$id" params={{ id }}>
                <code>{id}</code>
              </Link>{' '}
              <SeverityTag severity={severity} />
            </h2>
            <p lang="en">{description}</p>
            <p className="quiet small" lang="en">
              {source}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
