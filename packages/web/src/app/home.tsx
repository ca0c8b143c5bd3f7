import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { Icon } from './icons.tsx';
import { Page } from './page.tsx';

/** The start: what Overread is, and the desks that are open to everybody. */
export function HomePage(): ReactNode {
  const t = useMessages();
  return (
    <Page title={t.home.title} lead={t.home.lead}>
      <h2 className="home-open">{t.home.open}</h2>
      <ul className="home-desks">
        <li className="first">
          <Icon name="letter" size={26} />
          <h3>
            <Link to="/check">{t.check.title}</Link>
          </h3>
          <p>{t.home.check}</p>
        </li>
        <li className="first">
          <Icon name="clock" size={26} />
          <h3>
            <Link to="/law/how-long">{t.law.howLong}</Link>
          </h3>
          <p>{t.home.howLong}</p>
        </li>
        <li>
          <Icon name="book" size={26} />
          <h3>
            <Link to="/guidelines">{t.guidelines.title}</Link>
          </h3>
          <p>{t.home.guidelines}</p>
        </li>
        <li>
          <Icon name="scales" size={26} />
          <h3>
            <Link to="/law">{t.law.title}</Link>
          </h3>
          <p>{t.home.law}</p>
        </li>
        <li>
          <Icon name="checks" size={26} />
          <h3>
            <Link to="/checks">{t.checks.title}</Link>
          </h3>
          <p>{t.home.checks}</p>
        </li>
      </ul>
    </Page>
  );
}
