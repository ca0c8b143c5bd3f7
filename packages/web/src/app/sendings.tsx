import { type ReactNode, useSyncExternalStore } from 'react';
import { forgetSending, type Sending, sendAgain, sendings, watchSendings } from '../api/upload-queue.ts';
import { useMessages } from '../i18n/locale.tsx';
import { ProblemView } from './problem-view.tsx';

const colours: Readonly<Record<Sending['state'], string>> = {
  waits: 'plain',
  sending: 'note',
  offline: 'warning',
  done: 'good',
  refused: 'error',
};

/** Files on their way: of one case, or of all. */
export function Sendings({ of }: { readonly of?: string }): ReactNode {
  const t = useMessages().myCase;
  const all = useSyncExternalStore(watchSendings, sendings).filter((one) => of === undefined || one.caseNumber === of);
  if (all.length === 0) return null;
  const said = (one: Sending): string =>
    one.state === 'sending'
      ? t.sendingStates.sending(Math.floor((100 * one.sent) / Math.max(1, one.file.size)))
      : t.sendingStates[one.state];
  return (
    <section aria-labelledby="sendings">
      <h3 id="sendings">{t.sending}</h3>
      <ul className="sendings" aria-live="polite">
        {all.map((one) => (
          <li key={one.key}>
            {of === undefined ? <span className="quiet">{one.caseNumber}</span> : null} {one.file.name}{' '}
            <span className={`tag ${colours[one.state]}`}>{said(one)}</span>{' '}
            {one.receipt === null ? null : (
              <code className="small">
                {t.receiptHash} {one.receipt.sha256.slice(0, 12)}…
              </code>
            )}{' '}
            {one.state === 'sending' || one.state === 'offline' ? (
              <progress max={one.file.size} value={one.sent} aria-label={one.file.name} />
            ) : null}
            {one.state === 'done' ? (
              <button type="button" className="link" onClick={() => forgetSending(one.key)}>
                {t.drop}
                <span className="unseen">: {one.file.name}</span>
              </button>
            ) : null}
            {one.receipt?.duplicate === true ? <p>{t.duplicate}</p> : null}
            {one.receipt === null || one.receipt.problems.length === 0 ? null : (
              <div>
                <p>{t.fileProblems}</p>
                <ul lang="en">
                  {one.receipt.problems.map(({ title, detail }) => (
                    <li key={detail}>
                      {title}: {detail}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {one.problem === null ? null : (
              <ProblemView problem={one.problem} lang="en">
                <button type="button" className="link" onClick={() => sendAgain(one.key)}>
                  {t.again}
                </button>{' '}
                <button type="button" className="link" onClick={() => forgetSending(one.key)}>
                  {t.drop}
                </button>
              </ProblemView>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
