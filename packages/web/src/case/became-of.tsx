import type { ReactNode } from 'react';
import { ProblemView } from '../app/problem-view.tsx';
import { useMessages } from '../i18n/locale.tsx';
import type { Became } from './bulk.ts';

/** What became of each case of many: how many are done, and of the others why not. */
export function BecameOf(props: {
  readonly became: readonly Became[] | undefined;
  readonly said: string;
  readonly children?: ReactNode;
}): ReactNode {
  const t = useMessages().work;
  const { became = [] } = props;
  if (became.length === 0) return null;
  const count = (how: string): number => became.filter((one) => one.how === how).length;
  return (
    <>
      <p role="status" className="became">
        {t.became(props.said, count('done'), count('kept'), became.length - count('done') - count('kept'))}{' '}
        {props.children}
      </p>
      {became.map(({ id, how }) =>
        typeof how === 'string' ? null : (
          <ProblemView
            key={id}
            problem={{ title: how.title, detail: how.detail, remedy: how.remedy, where: id }}
            lang="en"
          />
        ),
      )}
    </>
  );
}
