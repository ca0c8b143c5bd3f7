import type { Problem } from '@overread/engine/problems';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';

/**
 * Why something could not be done: what, where, why, what to do. `lang` is the language of the problem's words; those of
 * the engine and the server are English.
 */
export function ProblemView(props: {
  readonly problem: Pick<Problem, 'title' | 'detail' | 'remedy'> & { readonly where?: string };
  readonly lang?: string | undefined;
  readonly children?: ReactNode;
}): ReactNode {
  const t = useMessages();
  const { title, detail, remedy, where } = props.problem;
  return (
    <section className="problem" role="alert" aria-label={t.problem.what}>
      <h2 lang={props.lang}>{title}</h2>
      <dl lang={props.lang}>
        {where === undefined || where === '' ? null : (
          <>
            <dt lang={undefined}>{t.problem.where}</dt>
            <dd>{where}</dd>
          </>
        )}
        <dt>{t.problem.why}</dt>
        <dd>{detail}</dd>
        <dt>{t.problem.remedy}</dt>
        <dd>{remedy}</dd>
      </dl>
      {props.children}
    </section>
  );
}
