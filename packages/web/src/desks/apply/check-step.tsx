import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { field, itemsOf } from './draft.ts';
import { isDateField } from './fields.ts';
import { Papers } from './parts/papers.tsx';
import { saidOf } from './signed-form.ts';
import { type Step, stepsOf } from './steps.ts';
import { missingOf } from './to-application.ts';
import type { Application } from './use-application.ts';

/** Which question answers what is missing. */
const stepOf: Readonly<Record<string, Step['id']>> = {
  signature: 'sign',
  'ur-decision-copy': 'decision',
  'disputed-items': 'treatment',
  'copy-to-claims-administrator': 'sign',
  'notice-of-representation': 'who',
  designation: 'who',
  certification: 'urgent',
  'in-time': 'served',
};

/** Every answer to be read once more, and what is missing. */
export function CheckStep({ app }: { readonly app: Application }): ReactNode {
  const t = useMessages().apply;
  return (
    <>
      <Missing app={app} />
      <Answers app={app} />
      <h2>{t.papers.other}</h2>
      <Papers kind="other" app={app} />
    </>
  );
}

/** What is missing, each with where it is answered; what is asked on the last page is not missing yet. */
export function Missing({ app }: { readonly app: Application }): ReactNode {
  const t = useMessages().apply;
  const english = useEnglish();
  const missing = missingOf(app.draft, app.me.role, app.day).filter(({ id }) => stepOf[id] !== 'sign');
  if (missing.length === 0) return <p className="apply-complete">{t.nothingMissing}</p>;
  const office = app.me.role === 'intake';
  return (
    <section className="apply-missing" aria-labelledby="missing">
      <h2 id="missing">{t.missing}</h2>
      <ul>
        {missing.map(({ id, blocks, section }) => (
          <li key={id}>
            <span className={`tag ${blocks ? 'error' : 'note'}`}>{blocks ? t.blocking : t.advised}</span>
            <p>{t.requirements[id as keyof typeof t.requirements]}</p>
            {office ? null : (
              <Link to="/apply/$step" params={{ step: stepOf[id] ?? 'check' }} search={{ from: 'check' }}>
                {t.addThis}
              </Link>
            )}{' '}
            <span className="quiet small" lang={english}>
              {section}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers({ app }: { readonly app: Application }): ReactNode {
  const t = useMessages().apply;
  const { day } = useDates();
  const { draft, me } = app;
  const said = (step: Step): string[] => {
    if (step.id === 'treatment') return itemsOf(draft);
    if (step.id === 'decision')
      return draft.papers.filter((one) => one.kind === 'ur-decision').map((one) => one.file.name);
    return step.fields.flatMap((id) => {
      const value = field(draft, id);
      return value === '' ? [] : [isDateField(id) ? day(value) : saidOf(id, draft, t)];
    });
  };
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{t.answers}</h2>
      <dl className="apply-answers">
        {stepsOf(me.role)
          .filter(({ id }) => id !== 'check' && id !== 'sign')
          .map((step) => {
            const lines = said(step);
            return (
              <div key={step.id}>
                <dt>{t.questions[step.id]}</dt>
                <dd>
                  {lines.length === 0 ? <span className="quiet">{t.notEntered}</span> : null}
                  {lines.map((line) => (
                    <span key={line} className="apply-line">
                      {line}
                    </span>
                  ))}
                  <Link to="/apply/$step" params={{ step: step.id }} search={{ from: 'check' }}>
                    {t.change}
                    <span className="unseen">: {t.questions[step.id]}</span>
                  </Link>
                </dd>
              </div>
            );
          })}
      </dl>
    </section>
  );
}
