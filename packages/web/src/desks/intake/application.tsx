import { readRequest } from '@overread/engine/requests';
import type { ReactNode } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { useRoleName } from '../../case/names.ts';
import type { Case } from '../../case/queries.ts';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';

/** The application as filed, and each item as it was read. */
export function Application({ state }: { readonly state: Case }): ReactNode {
  const { intake: t, work, howLong } = useMessages();
  const { day } = useDates();
  const role = useRoleName();
  const { application } = state;
  const on = (date: string | null): string => (date === null ? t.notGiven : day(date));
  if (application === null) return null;
  const served = application.urServedBy == null ? null : howLong.methods[application.urServedBy];
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.received, `${day(application.receivedOn)} (${t.channels[application.channel]})`],
    [t.applicant, t.applicants[application.applicant]],
    [t.complete1, state.completedOn === null ? t.notComplete : day(state.completedOn)],
    [t.injury, on(application.injuryOn)],
    [t.urDecision, on(application.urDecisionOn)],
    [t.urServed, `${on(application.urServedOn)}${served === null ? '' : `, ${served}`}`],
    [work.claimNumber, application.claimNumber ?? t.notGiven],
    [t.diagnoses, state.diagnoses.join(', ') || t.notGiven],
    ...state.parties.map((party): readonly [string, ReactNode] => [role(party.role), party.name]),
  ];
  return (
    <section className="case-section" aria-labelledby="application">
      <h2 id="application">{t.application}</h2>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{t.items}</h3>
      <ol className="items">
        {state.items.map((item) => (
          <li key={item.number} value={item.number}>
            <span lang="en">{item.text}</span> <span className="tag plain">{work.itemStanding[item.standing]}</span>
            {item.ground === null ? null : <span className="rule-note">{item.ground}</span>}
            <AsRead text={item.text} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function AsRead({ text }: { readonly text: string }): ReactNode {
  const t = useMessages().intake;
  const english = useEnglish();
  const read = readRequest(text);
  const said = [
    read.treatment,
    [read.category, read.subcategory].filter((part) => part !== null).join(', '),
    [read.side, ...read.bodyParts].filter((part) => part !== null).join(' '),
    read.levels.join(', '),
    read.quantity === null ? '' : `${read.quantity.value} ${read.quantity.unit}`,
    ...read.notes,
  ].filter((part) => part !== null && part !== '');
  return (
    <span className="rule-note">
      {t.asRead} <span lang={english}>{said.length === 0 ? t.notUnderstood : said.join(' · ')}</span>
    </span>
  );
}
