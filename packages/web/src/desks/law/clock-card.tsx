import type { ClockResult, ClockStatus } from '@overread/engine/law';
import type { ReactNode } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { ConfidenceTag } from '../../app/tags.tsx';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';

const colours: Readonly<Record<ClockStatus, string>> = {
  'not-applicable': 'plain',
  'not-started': 'plain',
  'not-begun': 'warning',
  running: 'note',
  met: 'good',
  'met-late': 'warning',
  overdue: 'error',
  ended: 'plain',
  superseded: 'plain',
  suspended: 'plain',
  ask: 'warning',
};

/** One deadline: last day, who must act, its rule; how it was counted on request. */
export function ClockCard({ clock }: { readonly clock: ClockResult }): ReactNode {
  const { clocks: t } = useMessages();
  const { day, date } = useDates();
  const english = useEnglish();
  const { due, left, status, version } = clock;
  return (
    <li className={`clock ${status}`}>
      <div className="clock-head">
        <h2 lang={english}>{clock.title}</h2>
        <span className={`tag ${colours[status]}`}>{t.status[status]}</span>
      </div>
      {due === null ? (
        <p lang={english}>{clock.explanation.plain}</p>
      ) : (
        <p className="clock-due">
          <strong>{day(due)}</strong>{' '}
          {left === null || clock.done !== null ? null : <span className="quiet">{t.left(left)}</span>}
        </p>
      )}
      <p className="quiet small">
        {t.actor[clock.actor]} · {t.kind[clock.kind]}
        {version === null ? null : (
          <>
            {' · '}
            <span lang={english}>{version.section}</span> <ConfidenceTag confidence={version.confidence} />
          </>
        )}
      </p>
      <Lines title={t.warnings} lines={clock.warnings.map(({ text }) => text)} className="clock-warnings" />
      <details>
        <summary>{t.details}</summary>
        <p lang={english}>{clock.explanation.plain}</p>
        <Lines title={t.assumptions} lines={clock.assumptions} />
        <Lines
          title={t.alternatives}
          lines={clock.alternatives.map((other) => `${date(other.due)}: ${other.because}`)}
        />
        <h3>{t.missed}</h3>
        <p lang={english}>{clock.missed}</p>
        <h3>{t.legal}</h3>
        <p lang={english}>{clock.explanation.legal}</p>
      </details>
    </li>
  );
}

function Lines(props: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly className?: string;
}): ReactNode {
  const english = useEnglish();
  if (props.lines.length === 0) return null;
  return (
    <div className={props.className}>
      <h3>{props.title}</h3>
      <ul lang={english}>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
