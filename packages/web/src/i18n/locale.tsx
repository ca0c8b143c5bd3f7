import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { type Locale, locales, localeTags, type Messages } from './messages.ts';
import { messagesOf } from './messages-of.ts';

const storageKey = 'overread-language';

interface LocaleState {
  readonly locale: Locale;
  readonly t: Messages;
  /** Loads the other language and shows the same page in it. */
  readonly choose: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleState | null>(null);

/** The language to begin with: `?lang=` of a link, else the one chosen before, else the browser's, else English. */
export function firstLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = [asked, kept(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return locales.find((locale) => locale === wanted.find((name) => isLocale(name))) ?? 'en';
}

function isLocale(name: string | null): boolean {
  return locales.some((locale) => locale === name);
}

function kept(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    // Storage is switched off: the choice holds until the page is closed.
    return null;
  }
}

export function LocaleProvider(props: {
  readonly first: Locale;
  readonly messages: Messages;
  readonly children: ReactNode;
}): ReactNode {
  const [shown, setShown] = useState({ locale: props.first, t: props.messages });
  const choose = useCallback((locale: Locale) => {
    void messagesOf(locale).then((t) => {
      setShown({ locale, t });
      try {
        localStorage.setItem(storageKey, locale);
      } catch {
        // As above.
      }
    });
  }, []);
  useEffect(() => {
    document.documentElement.lang = localeTags[shown.locale];
  }, [shown.locale]);
  const state = useMemo(() => ({ ...shown, choose }), [shown, choose]);
  return <LocaleContext value={state}>{props.children}</LocaleContext>;
}

export function useLocale(): LocaleState {
  const state = use(LocaleContext);
  if (state === null) throw new Error('useLocale is called outside LocaleProvider.');
  return state;
}

/** The messages of the language shown. */
export function useMessages(): Messages {
  return useLocale().t;
}
