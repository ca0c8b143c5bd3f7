import { useMediaQuery } from '@mantine/hooks';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useMe } from '../api/me.ts';
import { useMessages } from '../i18n/locale.tsx';
import { AccountMenu } from './account-menu.tsx';
import { ChooseColours } from './choose-colours.tsx';
import { ChooseLanguage } from './choose-language.tsx';
import { desksOf } from './desks.ts';
import { Icon } from './icons.tsx';
import { SessionWarning } from './session-warning.tsx';
import { Unsent } from './unsent.tsx';

const atOnce = { getInitialValueInEffect: false };

/** What stands around every page: skip link, name, desks, language and colours, footer. */
export function Shell(): ReactNode {
  const t = useMessages();
  const me = useMe();
  const desksHere = me ? desksOf(me.role) : [];
  // On a tablet there is room for one's own desks beside each other, or for those that are open to everybody.
  const isNarrow = useMediaQuery('(max-width: 61.99rem)', undefined, atOnce);
  const isWide = useMediaQuery('(min-width: 105rem)', undefined, atOnce) || desksHere.length === 0;
  const room = isNarrow ? 'narrow' : isWide ? 'wide' : 'middle';
  const [open, setOpen] = useState(false);
  useFocusOnArrival(() => setOpen(false));
  return (
    <>
      <a className="skip" href="#main">
        {t.app.skip}
      </a>
      <header className={`shell-head ${room}`}>
        <div className="shell-row">
          <Link to="/" className="shell-name">
            <img src="/mark.svg" alt="" width="28" height="28" />
            {t.app.name}
          </Link>
          <div className="shell-choices">
            <ChooseLanguage />
            <ChooseColours />
            <div className="shell-account-high">
              <AccountMenu />
            </div>
            <button
              type="button"
              className="shell-menu"
              aria-label={t.app.menu}
              aria-expanded={open}
              aria-controls="desks"
              onClick={() => setOpen(!open)}
            >
              <Icon name={open ? 'close' : 'menu'} />
            </button>
          </div>
          <nav id="desks" className={open ? 'shell-nav open' : 'shell-nav'} aria-label={t.app.desks}>
            {desksHere.map((desk) => (
              <Link key={desk.to} to={desk.to}>
                {desk.title(t)}
              </Link>
            ))}
            <div className="shell-rest">
              <Link to="/check">{t.check.title}</Link>
              <Link to="/guidelines">{t.guidelines.title}</Link>
              <Link to="/law">{t.law.title}</Link>
              <Link to="/checks">{t.checks.title}</Link>
              <div className="shell-account-low">
                <AccountMenu />
              </div>
            </div>
          </nav>
        </div>
      </header>
      <Unsent />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <SessionWarning />
      <footer className="shell-foot">
        <p>
          {t.app.advice} {t.app.engineIsEnglish}
        </p>
      </footer>
    </>
  );
}

/** After a change of page the focus goes to its heading; a change of the address within a page leaves it alone. */
function useFocusOnArrival(arrived: () => void): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        arrived();
        document.querySelector<HTMLElement>('main h1')?.focus();
      }),
    // The router is one for the life of the page.
    [router],
  );
}
