import { Button, Checkbox } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { Me } from '../../api/me.ts';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import { Missing } from './check-step.tsx';
import { itemsOf, withField } from './draft.ts';
import { beginAnew } from './draft-store.ts';
import type { FieldId } from './fields.ts';
import { fileIt } from './file-it.ts';
import { FieldInput, fault } from './parts/field-input.tsx';
import { Items } from './parts/items.tsx';
import { LastDay } from './parts/last-day.tsx';
import { Offers } from './parts/offers.tsx';
import { Papers } from './parts/papers.tsx';
import { stepsOf } from './steps.ts';
import { useApplication } from './use-application.ts';

const came: readonly FieldId[] = ['channel', 'receivedOn', 'applicant'];

/** A paper application, entered by the office: every field on one page, what is missing beside it. */
export function PaperForm({ me }: { readonly me: Me }): ReactNode {
  const t = useMessages().apply;
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [sure, setSure] = useState(false);
  const app = useApplication(me);
  const { draft, change } = app;
  const file = useMutation<void, ApiProblem>({
    mutationFn: () => fileIt(app, '', 'en'),
    onSuccess: () => navigate({ to: '/apply/filed' }),
  });
  const steps = stepsOf(me.role).filter(({ fields }) => fields.length > 0);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const all = [...came, ...steps.flatMap(({ fields }) => fields)];
    if (all.some((id) => fault(id, app, t) !== null)) {
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    file.mutate();
  };
  return (
    <Page title={t.title} lead={t.staffLead} wide>
      <form ref={form} className="apply-paper-form" noValidate onSubmit={send}>
        <div className="apply-paper-fields">
          <fieldset>
            <legend>{t.form.title}</legend>
            {came.map((id) => (
              <FieldInput key={id} id={id} app={app} />
            ))}
            {draft.fields.applicant === 'designee' ? <FieldInput id="designatedOn" app={app} /> : null}
            <Checkbox
              label={t.paperSigned}
              checked={draft.consent}
              onChange={({ currentTarget: { checked } }) =>
                change((one) => ({ ...withField(one, 'signedBy', checked ? 'paper' : ''), consent: checked }))
              }
            />
            {(['application-form', 'ur-decision', 'certification', 'representation', 'other'] as const).map((kind) => (
              <div key={kind}>
                <h2 className="apply-paper-kind">{t.papers[kind]}</h2>
                <Papers kind={kind} app={app} />
              </div>
            ))}
            <Offers app={app} />
          </fieldset>
          <fieldset>
            <legend>{t.questions.treatment}</legend>
            <Items app={app} />
          </fieldset>
          {steps.map((step) => (
            <fieldset key={step.id}>
              <legend>{t.questions[step.id]}</legend>
              {step.fields.map((id) => (
                <FieldInput key={id} id={id} app={app} />
              ))}
            </fieldset>
          ))}
        </div>
        <div className="apply-paper-side">
          <LastDay app={app} />
          <Missing app={app} />
          <div className="apply-buttons">
            <Button type="submit" disabled={itemsOf(draft).length === 0} loading={file.isPending}>
              {t.staffFile}
            </Button>
            <Button variant="default" onClick={() => setSure(true)}>
              {t.startAgain}
            </Button>
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
          {file.error === null ? null : <ProblemView problem={file.error} lang="en" />}
        </div>
      </form>
    </Page>
  );
}
