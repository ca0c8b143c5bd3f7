import { type ReactNode, useSyncExternalStore } from 'react';
import { dropWaiting, sendWaiting, waiting, watchWaiting } from '../api/outbox.ts';
import { useMessages } from '../i18n/locale.tsx';
import { ProblemView } from './problem-view.tsx';

/** What could not be sent yet, and what the server refused when it was: nothing of it disappears unsaid. */
export function Unsent(): ReactNode {
  const t = useMessages().app;
  const all = useSyncExternalStore(watchWaiting, waiting);
  if (all.length === 0) return null;
  const refused = all.filter((one) => one.refused !== null);
  const unsent = all.length - refused.length;
  return (
    <aside className="unsent" role="status">
      {unsent === 0 ? null : (
        <p>
          {t.unsent(unsent)}{' '}
          {all
            .filter((one) => one.refused === null)
            .map((one) => one.name)
            .join(', ')}{' '}
          <button type="button" className="link" onClick={() => void sendWaiting()}>
            {t.sendNow}
          </button>
        </p>
      )}
      {refused.map(({ key, name, refused: why }) =>
        why === null ? null : (
          <ProblemView
            key={key}
            problem={{ title: `${name}: ${why.title}`, detail: why.detail, remedy: why.remedy, where: why.where }}
            lang="en"
          >
            <button type="button" className="link" onClick={() => dropWaiting(key)}>
              {t.giveUp}
            </button>
          </ProblemView>
        ),
      )}
    </aside>
  );
}
