import './apply.css';
import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Me } from '../../api/me.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import { isEmpty } from './draft.ts';
import { beginAnew } from './draft-store.ts';
import { PaperForm } from './paper-form.tsx';
import { stepsOf } from './steps.ts';
import { useApplication } from './use-application.ts';

/** Where an application begins, or goes on; the office enters a paper one. */
export function ApplyPage(): ReactNode {
  return (
    <ForRoles roles={['employee', 'representative', 'intake']}>
      {(me) => (me.role === 'intake' ? <PaperForm me={me} /> : <Start me={me} />)}
    </ForRoles>
  );
}

function Start({ me }: { readonly me: Me }): ReactNode {
  const t = useMessages().apply;
  const navigate = useNavigate();
  const app = useApplication(me);
  const [sure, setSure] = useState(false);
  const { draft, keeping } = app;
  const [first] = stepsOf(me.role);
  const begun = !isEmpty(draft) || draft.filed !== null;
  const open = stepsOf(me.role).find(({ fields }) => fields.some((id) => !draft.fields[id]));
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="apply">
        <ul>
          {t.promises.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className={keeping === 'not-kept' ? 'apply-not-kept' : 'quiet'}>
          {keeping === 'not-kept' ? t.notKept : t.kept}
        </p>
        {draft.filed === null ? null : (
          <p>
            <Link to="/apply/filed">
              {t.receipt}: {draft.filed.caseNumber}
            </Link>
          </p>
        )}
        <div className="apply-buttons">
          {begun && draft.filed === null ? (
            <>
              <Button
                loading={keeping === 'loading'}
                onClick={() => void navigate({ to: '/apply/$step', params: { step: open?.id ?? 'check' } })}
              >
                {t.goOn}
              </Button>
              <Button variant="default" onClick={() => setSure(true)}>
                {t.startAgain}
              </Button>
            </>
          ) : (
            <Button
              loading={keeping === 'loading'}
              onClick={() => {
                if (draft.filed !== null) beginAnew(me.id);
                void navigate({ to: '/apply/$step', params: { step: first?.id ?? 'decision' } });
              }}
            >
              {draft.filed === null ? t.begin : t.another}
            </Button>
          )}
        </div>
        {sure ? (
          <section className="apply-sure" role="alert">
            <p>{t.startAgainSure}</p>
            <div className="apply-buttons">
              <Button
                color="red"
                onClick={() => {
                  beginAnew(me.id);
                  setSure(false);
                }}
              >
                {t.throwAway}
              </Button>
              <Button variant="default" onClick={() => setSure(false)}>
                {t.keepIt}
              </Button>
            </div>
          </section>
        ) : null}
      </div>
    </Page>
  );
}
