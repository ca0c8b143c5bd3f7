import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Case } from '../../case/queries.ts';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import type { OtherCase, Screen } from './queries.ts';

/** Other applications of the same worker; one of them beside this one on request, with what differs marked. */
export function Duplicates(props: {
  readonly screen: Screen;
  readonly state: Case;
  /** Left out where the role does not decide. */
  readonly onOriginal?: ((caseNumber: string) => void) | undefined;
}): ReactNode {
  const { screen, state, onOriginal } = props;
  const t = useMessages().intake;
  const { date } = useDates();
  const grounds = screen.items.flatMap(({ looked }) => looked.filter((one) => one.refersTo !== null));
  const pointed = new Set(grounds.map((one) => one.refersTo));
  const repeats = new Set(grounds.filter((one) => one.effect === 'ineligible').map((one) => one.refersTo));
  const [chosen, choose] = useState<string | null>(null);
  const beside =
    screen.otherCases.find((one) => one.caseNumber === chosen) ??
    screen.otherCases.find((one) => repeats.has(one.caseNumber)) ??
    screen.otherCases.find((one) => pointed.has(one.caseNumber));
  return (
    <section className="case-section" aria-labelledby="duplicates">
      <h2 id="duplicates">{t.duplicates}</h2>
      {screen.otherCases.length === 0 ? (
        <p className="quiet">{t.noOther}</p>
      ) : (
        <>
          <div className="wide">
            <table className="list">
              <thead>
                <tr>
                  <th scope="col">{t.otherCase}</th>
                  <th scope="col">{t.received}</th>
                  <th scope="col">{t.urDecision}</th>
                  <th scope="col">{t.items}</th>
                  <th scope="col">{t.state}</th>
                  <th scope="col">{t.compare}</th>
                </tr>
              </thead>
              <tbody>
                {screen.otherCases.map((other) => (
                  <tr key={other.caseNumber}>
                    <th scope="row">
                      <Link to="/intake/$id" params={{ id: other.caseNumber }}>
                        {other.caseNumber}
                      </Link>{' '}
                      {pointed.has(other.caseNumber) ? <span className="tag error">{t.sameDispute}</span> : null}
                    </th>
                    <td data-label={t.received}>{other.receivedOn === null ? t.notGiven : date(other.receivedOn)}</td>
                    <td data-label={t.urDecision}>
                      {other.urDecisionOn === null ? t.notGiven : date(other.urDecisionOn)}{' '}
                      {other.sameDecision ? <span className="tag warning">{t.sameDay}</span> : null}
                    </td>
                    <td data-label={t.items} lang="en">
                      {other.items.map((item) => item.text).join('; ')}
                    </td>
                    <td data-label={t.state}>{t.otherStates[other.state]}</td>
                    <td>
                      <button type="button" className="link no-print" onClick={() => choose(other.caseNumber)}>
                        {t.beside}
                        <span className="unseen"> {other.caseNumber}</span>
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {beside === undefined ? null : <Beside state={state} other={beside} onOriginal={onOriginal} />}
        </>
      )}
    </section>
  );
}

function Beside(props: {
  readonly state: Case;
  readonly other: OtherCase;
  readonly onOriginal?: ((caseNumber: string) => void) | undefined;
}): ReactNode {
  const { state, other, onOriginal } = props;
  const t = useMessages().intake;
  const { date } = useDates();
  const on = (day: string | null | undefined): string => (day == null ? t.notGiven : date(day));
  const physician = state.parties.find((party) => party.role === 'requesting-physician')?.name ?? t.notGiven;
  const texts = (items: readonly { readonly text: string }[]): string => items.map((item) => item.text).join('; ');
  const rows: readonly (readonly [string, string, string])[] = [
    [t.received, on(state.application?.receivedOn), on(other.receivedOn)],
    [t.urDecision, on(state.application?.urDecisionOn), on(other.urDecisionOn)],
    [t.physician, physician, other.physician ?? t.notGiven],
    [t.items, texts(state.items), texts(other.items)],
  ];
  return (
    <div className="card compare">
      <h3>{t.besideTitle(state.caseNumber, other.caseNumber)}</h3>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{state.caseNumber}</th>
            <th scope="col">{other.caseNumber}</th>
            <th scope="col">{t.result}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, own, others]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label={state.caseNumber}>{own}</td>
              <td data-label={other.caseNumber}>{others}</td>
              <td data-label={t.result}>
                <span className={own === others ? 'tag note' : 'tag plain'}>{own === others ? t.same : t.differs}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {onOriginal === undefined ? null : (
        <button type="button" className="plain-button no-print" onClick={() => onOriginal(other.caseNumber)}>
          {t.duplicateOf(other.caseNumber)}
        </button>
      )}
    </div>
  );
}
