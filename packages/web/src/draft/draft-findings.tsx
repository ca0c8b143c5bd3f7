import { Button, Textarea } from '@mantine/core';
import type { Finding } from '@overread/engine/checks';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useEnglish } from '../app/english.tsx';
import { SeverityTag } from '../app/tags.tsx';
import { useMessages } from '../i18n/locale.tsx';

/** What a check found, with its quotes, and what was answered to it. */
export function DraftFinding(props: {
  readonly finding: Finding;
  /** Why the check is wrong; null where nobody has said so. */
  readonly answer: string | null;
  /** What the place of a quote is called. */
  readonly placeOf?: (start: number) => string | null;
  readonly onGo?: (start: number) => void;
  /** Left out: answers are read here, not given. An empty one takes the answer back. */
  readonly onAnswer?: (reason: string) => void;
}): ReactNode {
  const { finding, answer, placeOf, onGo, onAnswer } = props;
  const t = useMessages();
  const english = useEnglish();
  return (
    <li className={answer === null ? `finding ${finding.severity}` : 'finding answered'}>
      <div className="finding-head">
        <SeverityTag severity={finding.severity} />
        <Link to="/checks/$id" params={{ id: finding.check }} aria-label={`${t.check.aboutCheck}: ${finding.check}`}>
          <code>{finding.check}</code>
        </Link>
        <span className="quiet small">{finding.item === null ? t.check.wholeLetter : t.check.item(finding.item)}</span>
      </div>
      <p lang={english}>{finding.message}</p>
      {finding.quotes.map((quote, which) => {
        const place = placeOf?.(quote.start) ?? null;
        return (
          <div key={quote.start} className="finding-quote">
            <span className="quiet small">{which === 0 ? t.check.quote : t.check.against}</span>
            <blockquote lang="en">{quote.text}</blockquote>
            {place === null || onGo === undefined ? null : (
              <button type="button" className="link small" onClick={() => onGo(quote.start)}>
                {t.draft.goTo(place)}
              </button>
            )}
          </div>
        );
      })}
      <p className="quiet small">
        {t.check.rests}: <span lang={english}>{finding.source}</span>
      </p>
      {answer === null ? (
        onAnswer === undefined ? null : (
          <WrongBecause check={finding.check} onAnswer={onAnswer} />
        )
      ) : (
        <p className="finding-answer">
          <strong>{t.draft.wrongBecause}</strong> <span lang="en">{answer}</span>{' '}
          {onAnswer === undefined ? null : (
            <button type="button" className="link small" onClick={() => onAnswer('')}>
              {t.draft.takeBack}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

function WrongBecause(props: { readonly check: string; readonly onAnswer: (reason: string) => void }): ReactNode {
  const { draft: t } = useMessages();
  const [reason, setReason] = useState('');
  return (
    <details className="wrong-because">
      <summary aria-label={`${t.wrongBecause} (${props.check})`}>{t.wrongBecause}</summary>
      <Textarea
        aria-label={`${t.wrongBecause} (${props.check})`}
        lang="en"
        autosize
        minRows={2}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button variant="default" disabled={reason.trim() === ''} onClick={() => props.onAnswer(reason.trim())}>
        {t.keepAnswer}
      </Button>
    </details>
  );
}
