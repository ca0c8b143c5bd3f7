import { Button, FileButton } from '@mantine/core';
import { isProblem, type Problem } from '@overread/engine/problems';
import { type ReactNode, useState } from 'react';
import { Icon } from '../../../app/icons.tsx';
import { ProblemView } from '../../../app/problem-view.tsx';
import { useMessages } from '../../../i18n/locale.tsx';
import type { Paper, PaperKind } from '../draft.ts';
import { accepted, addPaper } from '../reading/add-paper.ts';
import type { Application } from '../use-application.ts';
import { Picture } from './picture.tsx';

/** Papers of one kind: chosen, photographed, shown, taken away again. */
export function Papers({ kind, app }: { readonly kind: PaperKind; readonly app: Application }): ReactNode {
  const t = useMessages().apply;
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const papers = app.draft.papers.filter((paper) => paper.kind === kind);
  const add = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    setRefused([]);
    for (const file of files) {
      const added = await addPaper(kind, file);
      if (isProblem(added)) {
        setRefused((before) => [...before, added]);
        continue;
      }
      app.change((draft) => ({
        ...draft,
        papers: [...draft.papers, added.paper],
        offers: [...draft.offers, ...added.offers.filter(({ key }) => draft.offers.every((one) => one.key !== key))],
      }));
    }
    setBusy(false);
  };
  const remove = (paper: Paper): void =>
    app.change((draft) => ({ ...draft, papers: draft.papers.filter(({ key }) => key !== paper.key) }));
  return (
    <div className="apply-papers">
      <div className="apply-give">
        <FileButton multiple accept={accepted} onChange={(files) => void add(files)}>
          {(button) => (
            <Button
              {...button}
              aria-label={`${t.chooseFile}: ${t.papers[kind]}`}
              loading={busy}
              leftSection={<Icon name="file" size={18} />}
            >
              {t.chooseFile}
            </Button>
          )}
        </FileButton>
        <FileButton
          accept="image/*"
          capture="environment"
          onChange={(file) => void (file === null ? null : add([file]))}
        >
          {(button) => (
            <Button
              {...button}
              aria-label={`${t.photograph}: ${t.papers[kind]}`}
              variant="default"
              disabled={busy}
              className="apply-camera"
            >
              {t.photograph}
            </Button>
          )}
        </FileButton>
      </div>
      {papers.length === 0 ? null : (
        <ul className="apply-paper-list" aria-label={t.papers[kind]}>
          {papers.map((paper) => (
            <li key={paper.key}>
              {paper.file.type.startsWith('image/') ? <Picture file={paper.file} /> : null}
              <div>
                <strong>{paper.file.name}</strong>{' '}
                <button type="button" className="link" onClick={() => remove(paper)}>
                  {t.remove(paper.file.name)}
                </button>
                {kind === 'ur-decision' && paper.read === 'picture' ? <p>{t.cannotReadPicture}</p> : null}
                {kind === 'ur-decision' && paper.read === 'nothing' ? <p>{t.nothingRead}</p> : null}
              </div>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="unseen">
        {busy ? t.reading : papers.length > 0 ? t.added(papers.at(-1)?.file.name ?? '') : ''}
      </p>
      {refused.map((problem) => (
        <ProblemView key={problem.where} problem={{ ...problem, title: t.fileRefused(problem.where) }} lang="en" />
      ))}
    </div>
  );
}
