import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocale } from '../i18n/locale.tsx';
import { localeNames, locales, localeTags } from '../i18n/messages.ts';

/** Each language by its own name. The page stays; what was typed on it stays too. */
export function ChooseLanguage(): ReactNode {
  const { locale, t, choose } = useLocale();
  const [said, setSaid] = useState('');
  const before = useRef(locale);
  useEffect(() => {
    if (before.current === locale) return;
    before.current = locale;
    setSaid(t.app.languageChanged);
  }, [locale, t]);
  return (
    <div className="choose-language" role="group" aria-label={t.app.language}>
      {locales.map((name) => (
        <button
          key={name}
          type="button"
          lang={localeTags[name]}
          aria-pressed={name === locale}
          onClick={() => choose(name)}
        >
          {localeNames[name]}
        </button>
      ))}
      <span className="unseen" role="status">
        {said}
      </span>
    </div>
  );
}
