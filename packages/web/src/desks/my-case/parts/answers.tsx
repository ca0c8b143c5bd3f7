import type { ReactNode } from 'react';
import type { Me } from '../../../api/me.ts';
import { useEnglish } from '../../../app/english.tsx';
import { useMessages } from '../../../i18n/locale.tsx';
import { type Answer, answerOf, type Case } from '../standing.ts';

const colours: Readonly<Record<Answer, string>> = {
  approved: 'good',
  refused: 'error',
  waiting: 'plain',
  ineligible: 'error',
  deferred: 'warning',
  authorized: 'good',
  settled: 'note',
  'request-withdrawn': 'note',
  terminated: 'note',
  withdrawn: 'note',
};

/** The answer to each treatment in plain words first; then the legal word, the reason and the letter. */
export function Answers({ one, me }: { readonly one: Case; readonly me: Me }): ReactNode {
  const t = useMessages().myCase;
  const english = useEnglish();
  const said = (answer: Answer): string =>
    me.role !== 'employee' && (answer === 'approved' || answer === 'refused')
      ? t.answersOfOthers[answer]
      : t.answers[answer];
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{t.answer}</h2>
      <ol className="case-answers">
        {one.items.map((item) => {
          const answer = answerOf(item);
          return (
            <li key={item.number} className={`case-answer ${colours[answer]}`}>
              <p className="case-answer-word">{said(answer)}</p>
              <p lang={english} className="case-answer-item">
                {item.text}
              </p>
              {answer === 'approved' || answer === 'refused' ? <p>{t.legal[answer]}</p> : null}
              {item.ground === null ? null : (
                <p className="quiet small">
                  {t.ground}: <span lang={english}>{item.ground}</span>
                </p>
              )}
              {item.decision === null ? null : (
                <details>
                  <summary>{t.rationale}</summary>
                  <p lang={english}>{item.decision.rationale}</p>
                  <ul lang={english}>
                    {item.decision.citations.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ol>
      {one.determination?.mailedOn == null ? null : (
        <p>
          <a
            className="case-letter"
            href={`/api/v1/cases/${encodeURIComponent(one.caseNumber)}/determination/letter`}
            target="_blank"
            rel="noreferrer"
          >
            {t.letter}
          </a>
        </p>
      )}
    </section>
  );
}
