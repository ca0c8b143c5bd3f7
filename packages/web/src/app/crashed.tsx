import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { Page } from './page.tsx';
import { ProblemView } from './problem-view.tsx';

/** Shown in place of a page that threw: header and navigation stay. */
export function Crashed({ error }: ErrorComponentProps): ReactNode {
  const t = useMessages();
  const { crashed, crashedDetail, crashedRemedy, reload } = t.problem;
  return (
    <Page title={crashed}>
      <ProblemView problem={{ title: t.problem.what, detail: crashedDetail, remedy: crashedRemedy }}>
        <pre className="exact" tabIndex={0} lang="en">
          {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
        </pre>
        <Button onClick={() => location.reload()}>{reload}</Button>
      </ProblemView>
    </Page>
  );
}
