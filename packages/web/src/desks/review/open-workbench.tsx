import { Loader } from '@mantine/core';
import { ApiProblem } from '@overread/client';
import { type ReactNode, useEffect, useState } from 'react';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { readDraft, senderOf } from '../../draft/api.ts';
import { Keeper } from '../../draft/keeper.ts';
import { begun } from '../../draft/begun.ts';
import type { Case } from '../../draft/work.ts';
import { today } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { Workbench } from './workbench.tsx';

/** Reads the draft once; from then on it is held by its keeper. */
export function OpenWorkbench({ state }: { readonly state: Case }): ReactNode {
  const { review: t } = useMessages();
  const id = state.caseNumber;
  const [keeper, setKeeper] = useState<Keeper | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  useEffect(() => {
    let opened: Keeper | null = null;
    let ended = false;
    readDraft(id)
      .then((draft) => {
        if (ended) return;
        opened = new Keeper(draft, senderOf(id), t.draftOf(id));
        if (draft.version === 0) opened.change((work) => begun(work, today(), state.items));
        setKeeper(opened);
      })
      .catch((error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
        if (!ended) setProblem(error);
      });
    return () => {
      ended = true;
      void opened?.flush().catch(() => undefined);
      opened?.end();
    };
    // Another language changes the name of what waits for the next time it is opened.
    // biome-ignore lint/correctness/useExhaustiveDependencies: the draft must not be read again over what was written.
  }, [id]);

  if (problem !== null) {
    return (
      <Page title={t.caseTitle(id)}>
        <ProblemView problem={problem} lang="en" />
      </Page>
    );
  }
  if (keeper === null) return <Loader className="desk-loading" aria-label={t.loading} />;
  return <Workbench state={state} keeper={keeper} />;
}
