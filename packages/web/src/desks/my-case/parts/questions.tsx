import type { ReactNode } from 'react';
import { useEnglish } from '../../../app/english.tsx';
import { useDates } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/locale.tsx';
import type { Role } from '../../../api/me.ts';
import type { Case } from '../standing.ts';

/** What was asked of a party, before and during the review, and whether it was answered. */
export function Questions({ one }: { readonly one: Case }): ReactNode {
  const t = useMessages();
  const english = useEnglish();
  const { date } = useDates();
  const asked = [...one.information, ...one.records.asked];
  if (asked.length === 0) return null;
  const roles: Readonly<Record<string, string>> = t.roles;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t.myCase.questions}</h2>
      <ul className="case-plain">
        {asked.map(({ id, of, what, on, answeredOn }) => (
          <li key={id}>
            <p lang={english}>{what}</p>
            <p className="quiet small">
              {t.myCase.askedOf(roles[of as Role] ?? of, date(on))}
              {' · '}
              {answeredOn === null ? t.myCase.notAnswered : t.myCase.answeredOn(date(answeredOn))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
