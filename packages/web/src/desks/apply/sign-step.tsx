import { Button, Checkbox } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ProblemView } from '../../app/problem-view.tsx';
import { useLocale } from '../../i18n/locale.tsx';
import { Missing } from './check-step.tsx';
import { field } from './draft.ts';
import { fileIt } from './file-it.ts';
import { FieldInput } from './parts/field-input.tsx';
import { signedForm } from './signed-form.ts';
import { missingOf } from './to-application.ts';
import type { Application } from './use-application.ts';

/** Consent, signature, and filing. */
export function SignStep({ app }: { readonly app: Application }): ReactNode {
  const { t: words, locale } = useLocale();
  const t = words.apply;
  const navigate = useNavigate();
  const { draft, me, today, change } = app;
  const file = useMutation<void, ApiProblem>({
    mutationFn: () => fileIt(app, signedForm(draft, me, t, today), locale),
    onSuccess: () => navigate({ to: '/apply/filed' }),
  });
  const missing = missingOf(draft, me.role, today);
  const gaps = missing.filter(({ id, blocks }) => blocks && id !== 'signature');
  const noItem = missing.some(({ id }) => id === 'disputed-items');
  const signed = draft.consent && field(draft, 'signedBy') !== '';
  const ready = signed && !noItem && (gaps.length === 0 || draft.knowsMissing);
  return (
    <>
      {gaps.length === 0 ? null : <Missing app={app} />}
      <section className="apply-consent" aria-labelledby="consent">
        <h2 id="consent">{t.consentTitle}</h2>
        <ol>
          {t.consent.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <Checkbox
        label={t.agree}
        checked={draft.consent}
        onChange={({ currentTarget: { checked } }) => change((one) => ({ ...one, consent: checked }))}
      />
      <Checkbox
        label={t.copySent}
        description={t.copyHow}
        checked={draft.copySent}
        onChange={({ currentTarget: { checked } }) => change((one) => ({ ...one, copySent: checked }))}
      />
      {gaps.length === 0 || noItem ? null : (
        <Checkbox
          label={t.knowsMissing}
          checked={draft.knowsMissing}
          onChange={({ currentTarget: { checked } }) => change((one) => ({ ...one, knowsMissing: checked }))}
        />
      )}
      <div>
        <FieldInput id="signedBy" app={app} />
        <p className="quiet small">{t.signHint}</p>
      </div>
      <div className="apply-buttons">
        <Button type="button" disabled={!ready} loading={file.isPending} onClick={() => file.mutate()}>
          {t.file}
        </Button>
        <Button variant="default" onClick={() => void navigate({ to: '/apply/$step', params: { step: 'check' } })}>
          {t.back}
        </Button>
      </div>
      {signed ? null : <p className="quiet">{t.signFirst}</p>}
      {file.error === null ? null : <ProblemView problem={file.error} lang="en" />}
    </>
  );
}
