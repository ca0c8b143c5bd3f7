import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { ChooseColours } from './choose-colours.tsx';
import { ChooseLanguage } from './choose-language.tsx';
import { Icon } from './icons.tsx';

/** What stands around every page: skip link, name, desks, language and colours, footer. */
export function Shell(): ReactNode {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  useFocusOnArrival(() => setOpen(false));
  return (
    <>
      <a className="skip" href="#main">
        {t.app.skip}
      </a>
      <header className="shell-head">
        <div className="shell-row">
          <Link to="/" className="shell-name">
            <img src="/mark.svg" alt="" width="28" height="28" />
            {t.app.name}
          </Link>
          <div className="shell-choices">
            <ChooseLanguage />
            <ChooseColours />
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
            <Link to="/check">{t.check.title}</Link>
            <Link to="/guidelines">{t.guidelines.title}</Link>
            <Link to="/law">{t.law.title}</Link>
            <Link to="/checks">{t.checks.title}</Link>
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
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
