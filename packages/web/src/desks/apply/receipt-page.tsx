import './apply.css';
import { Button, Loader } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Me } from '../../api/me.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { beginAnew } from './draft-store.ts';
import { PapersSent } from './parts/papers-sent.tsx';
import { type Application, useApplication } from './use-application.ts';

/** The application is in: its number, and its papers on their way. */
export function ReceiptPage(): ReactNode {
  return <ForRoles roles={['employee', 'representative', 'intake']}>{(me) => <Receipt me={me} />}</ForRoles>;
}

function Receipt({ me }: { readonly me: Me }): ReactNode {
  const t = useMessages();
  const app = useApplication(me);
  const { filed } = app.draft;
  if (app.keeping === 'loading') return <Loader className="desk-loading" aria-label={t.app.loading} />;
  if (filed === null) {
    return (
      <Page title={t.apply.title}>
        <Link to="/apply">{t.apply.title}</Link>
      </Page>
    );
  }
  return <Filed app={app} filed={filed} />;
}

function Filed({
  app,
  filed,
}: {
  readonly app: Application;
  readonly filed: NonNullable<Application['draft']['filed']>;
}): ReactNode {
  const t = useMessages().apply;
  const { day } = useDates();
  const navigate = useNavigate();
  return (
    <Page title={t.receipt} lead={t.receiptLead}>
      <div className="apply">
        <dl className="facts apply-receipt">
          <dt>{t.caseNumber}</dt>
          <dd>
            <strong className="apply-number">{filed.caseNumber}</strong>
          </dd>
          <dt>{t.receivedOn}</dt>
          <dd>{day(filed.on)}</dd>
          <dt>{t.proof}</dt>
          <dd>
            <code className="apply-hash">{filed.hash}</code>
          </dd>
        </dl>
        <PapersSent app={app} caseNumber={filed.caseNumber} />
        <ol>
          <li>{t.next1}</li>
          <li>{t.next2}</li>
        </ol>
        <div className="apply-buttons no-print">
          <Button onClick={() => void navigate({ to: '/cases/$id', params: { id: filed.caseNumber } })}>
            {t.toCase}
          </Button>
          <Button variant="default" onClick={() => print()}>
            {t.print}
          </Button>
          <Button
            variant="subtle"
            disabled={app.draft.papers.some(({ receipt }) => receipt === null)}
            onClick={() => {
              beginAnew(app.me.id);
              void navigate({ to: '/apply' });
            }}
          >
            {t.another}
          </Button>
        </div>
      </div>
    </Page>
  );
}
