import './apply.css';
import { Button, Loader } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useRef } from 'react';
import type { Me } from '../../api/me.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { NotFound } from '../../app/not-found.tsx';
import { Page } from '../../app/page.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import { CheckStep } from './check-step.tsx';
import { FieldInput, fault } from './parts/field-input.tsx';
import { Items } from './parts/items.tsx';
import { LastDay } from './parts/last-day.tsx';
import { Offers } from './parts/offers.tsx';
import { Papers } from './parts/papers.tsx';
import { SignStep } from './sign-step.tsx';
import { type Step, stepsOf } from './steps.ts';
import { type Application, useApplication } from './use-application.ts';

/** One question of the application. */
export function StepPage(): ReactNode {
  return <ForRoles roles={['employee', 'representative']}>{(me) => <OneStep me={me} />}</ForRoles>;
}

function OneStep({ me }: { readonly me: Me }): ReactNode {
  const t = useMessages();
  const { step: id } = useParams({ from: '/apply/$step' });
  const { from } = useSearch({ from: '/apply/$step' });
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const app = useApplication(me);
  const steps = stepsOf(me.role);
  const at = steps.findIndex((step) => step.id === id);
  const step = steps[at];
  if (step === undefined) return <NotFound />;
  if (app.keeping === 'loading') return <Loader className="desk-loading" aria-label={t.app.loading} />;
  const go = (to: Step | undefined): void =>
    void (to === undefined ? navigate({ to: '/apply' }) : navigate({ to: '/apply/$step', params: { step: to.id } }));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (step.fields.some((one) => fault(one, app, t.apply) !== null)) {
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    go(from === 'check' ? steps.find((one) => one.id === 'check') : steps[at + 1]);
  };
  return (
    <Page title={t.apply.questions[step.id]} lead={t.apply.hints[step.id]}>
      <form ref={form} className="apply" noValidate onSubmit={send}>
        <p className="apply-progress quiet small">
          {t.apply.step(at + 1, steps.length)}
          {' · '}
          {app.keeping === 'kept' ? t.apply.keptShort : t.apply.notKept}
          <progress max={steps.length} value={at + 1} aria-label={t.apply.step(at + 1, steps.length)} />
        </p>
        <StepBody step={step} app={app} />
        {step.id === 'sign' ? null : (
          <div className="apply-buttons">
            <Button type="submit">{from === 'check' ? t.apply.toCheck : t.apply.next}</Button>
            <Button variant="default" onClick={() => go(steps[at - 1])}>
              {t.apply.back}
            </Button>
          </div>
        )}
        {at > 1 ? <LastDay app={app} /> : null}
      </form>
    </Page>
  );
}

function StepBody({ step, app }: { readonly step: Step; readonly app: Application }): ReactNode {
  switch (step.id) {
    case 'check':
      return <CheckStep app={app} />;
    case 'sign':
      return <SignStep app={app} />;
    case 'decision':
      return (
        <>
          <Papers kind="ur-decision" app={app} />
          <Offers app={app} />
        </>
      );
    case 'treatment':
      return <Items app={app} />;
    case 'who':
      return (
        <>
          <FieldInput id="filedBy" app={app} />
          {app.draft.fields.filedBy === 'designee' ? <FieldInput id="designatedOn" app={app} /> : null}
          <Papers kind="representation" app={app} />
        </>
      );
    case 'urgent':
      return (
        <>
          <FieldInput id="urgent" app={app} />
          {app.draft.fields.urgent === 'yes' ? <Papers kind="certification" app={app} /> : null}
        </>
      );
    default:
      return step.fields.map((id) => <FieldInput key={id} id={id} app={app} />);
  }
}
