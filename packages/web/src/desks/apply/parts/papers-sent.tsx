import type { ApiProblem } from '@overread/client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { upload } from '../../../api/upload.ts';
import { ProblemView } from '../../../app/problem-view.tsx';
import { useMessages } from '../../../i18n/locale.tsx';
import { field, type Paper, type PaperKind } from '../draft.ts';
import type { Application } from '../use-application.ts';

const types = {
  'ur-decision': 'ur-decision',
  certification: 'certification',
  representation: 'legal',
  'application-form': 'application-form',
  other: 'other',
} as const satisfies Record<PaperKind, string>;

type Way = { readonly percent: number; readonly waits: boolean } | { readonly problem: ApiProblem };

/** The papers of an application that is filed, sent one after the other; each with how far it is. */
export function PapersSent({ app, caseNumber }: { readonly app: Application; readonly caseNumber: string }): ReactNode {
  const t = useMessages().apply;
  const [ways, setWays] = useState<Readonly<Record<string, Way>>>({});
  const running = useRef(false);
  const { papers } = app.draft;
  const open = papers.filter(({ receipt }) => receipt === null);
  const next = open.find(({ key }) => !('problem' in (ways[key] ?? {})));
  const send = async (paper: Paper): Promise<void> => {
    if (running.current) return;
    running.current = true;
    const way = (one: Way): void => setWays((before) => ({ ...before, [paper.key]: one }));
    try {
      const { document } = await upload(
        caseNumber,
        paper.file,
        {
          name: paper.file.name.replaceAll(/[/\\]/g, '-').slice(-200),
          title: t.papers[paper.kind],
          types: [types[paper.kind]],
          source: field(app.draft, 'signedBy') || app.me.name || app.me.role,
        },
        (sent, waits) => way({ percent: Math.floor((100 * sent) / paper.file.size), waits }),
      );
      app.change((draft) => ({
        ...draft,
        papers: draft.papers.map((one) => (one.key === paper.key ? { ...one, receipt: document } : one)),
      }));
    } catch (error) {
      way({ problem: error as ApiProblem });
    } finally {
      running.current = false;
    }
  };
  useEffect(() => {
    if (next !== undefined) void send(next);
    // Only another paper begins another sending.
  }, [next?.key]);
  const said = (paper: Paper): string => {
    const way = ways[paper.key];
    if (paper.receipt !== null) return t.paperSent;
    if (way === undefined) return t.paperSending(0);
    if ('problem' in way) return t.paperFailed;
    return way.waits ? t.paperWaits : t.paperSending(way.percent);
  };
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t.papersSent}</h2>
      {open.length === 0 ? null : <p>{t.stayOpen}</p>}
      <ul className="apply-paper-list" aria-live="polite">
        {papers.map((paper) => {
          const way = ways[paper.key];
          return (
            <li key={paper.key}>
              <div>
                {t.papers[paper.kind]}: {paper.file.name}{' '}
                <span className={`tag ${paper.receipt === null ? 'note' : 'good'}`}>{said(paper)}</span>
                {way !== undefined && 'problem' in way ? (
                  <ProblemView problem={way.problem} lang="en">
                    <button
                      type="button"
                      className="link"
                      onClick={() => setWays(({ [paper.key]: _gone, ...rest }) => rest)}
                    >
                      {t.sendAgain}
                    </button>
                  </ProblemView>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
