import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { Icon } from '../../app/icons.tsx';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { type MergedGround, mergedGrounds } from './merged-grounds.ts';
import type { Looked, Screen } from './queries.ts';

const colours = {
  eligible: 'good',
  'eligible-in-part': 'warning',
  ask: 'warning',
  deferred: 'warning',
  ineligible: 'error',
} as const;

/** Every ground of eligibility as the rules find it: result, reason with its dates, section. A person decides. */
export function Grounds({
  screen,
  onAsk,
}: {
  readonly screen: Screen;
  readonly onAsk: (what: string) => void;
}): ReactNode {
  const t = useMessages().intake;
  const { day } = useDates();
  const english = useEnglish();
  const merged = mergedGrounds(screen.items);
  const quiet = merged.filter(({ looked }) => looked.found !== 'holds' && looked.found !== 'unknown');
  const speaking = merged.filter((one) => !quiet.includes(one));
  return (
    <section className="case-section" aria-labelledby="grounds">
      <h2 id="grounds">{t.grounds}</h2>
      <p>
        <span className={`tag ${colours[screen.result]}`}>{t.results[screen.result]}</span>{' '}
        <span className="quiet">{t.asOf(day(screen.on))}</span>
      </p>
      <p lang={english}>{screen.explanation.plain}</p>
      {speaking.length === 0 ? (
        <p className="quiet">{t.nothingSpeaks}</p>
      ) : (
        <GroundTable grounds={speaking} of={screen.items.length} />
      )}
      {screen.questions.length === 0 ? null : (
        <>
          <h3>{t.questions}</h3>
          <ul className="questions">
            {screen.questions.map((question) => (
              <li key={question}>
                <span lang={english}>{question}</span>{' '}
                <button type="button" className="link no-print" onClick={() => onAsk(question)}>
                  {t.askThis}
                  <span className="unseen">: {question}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{t.clearGrounds(quiet.length)}</summary>
        <GroundTable grounds={quiet} of={screen.items.length} />
      </details>
      {screen.assumptions.length === 0 ? null : (
        <details>
          <summary>{t.assumptions(screen.assumptions.length)}</summary>
          <ul lang={english}>
            {screen.assumptions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
      {screen.warnings.length === 0 ? null : (
        <details>
          <summary>{t.warnings(screen.warnings.length)}</summary>
          <ul lang={english}>
            {screen.warnings.map((one) => (
              <li key={`${one.section} ${one.text}`}>
                {one.text} ({one.section})
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="small">
        <Link to="/law" search={{ kind: 'eligibilityGrounds', on: screen.on }}>
          {t.rulesOfDay}
        </Link>
      </p>
    </section>
  );
}

function GroundTable({ grounds, of }: { readonly grounds: readonly MergedGround[]; readonly of: number }): ReactNode {
  const t = useMessages().intake;
  const english = useEnglish();
  return (
    <div className="wide">
      <table className="list grounds">
        <thead>
          <tr>
            <th scope="col">{t.ground}</th>
            <th scope="col">{t.result}</th>
            <th scope="col">{t.because}</th>
            <th scope="col">{t.rule}</th>
          </tr>
        </thead>
        <tbody>
          {grounds.map(({ looked, items }) => (
            <tr key={`${looked.code} ${looked.because}`}>
              <th scope="row" lang={english}>
                {looked.title}
                {items.length === of ? null : <span className="rule-note">{t.ofItems(items.join(', '))}</span>}
              </th>
              <td data-label={t.result}>
                <FoundTag looked={looked} />
              </td>
              <td data-label={t.because} lang={english}>
                {looked.because}
                {looked.found === 'holds' ? <span className="rule-note">{looked.remedy}</span> : null}
              </td>
              <td data-label={t.rule} className="small" lang={english}>
                {looked.section}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The result of a ground: word, sign and colour. */
export function FoundTag({ looked }: { readonly looked: Looked }): ReactNode {
  const t = useMessages().intake;
  if (looked.found !== 'holds') {
    const colour = looked.found === 'clear' ? 'good' : looked.found === 'unknown' ? 'warning' : 'plain';
    return <span className={`tag ${colour}`}>{t.found[looked.found]}</span>;
  }
  const effect = looked.effect ?? 'flag';
  const sign = { ineligible: 'error', deferred: 'warning', ask: 'warning', flag: 'note' } as const;
  return (
    <span className={`tag ${sign[effect]}`}>
      <Icon name={sign[effect]} size={15} />
      {t.effects[effect]}
    </span>
  );
}
