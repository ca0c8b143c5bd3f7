import type { ReactNode } from 'react';
import { useLocale } from '../i18n/locale.tsx';

/** `en` where the page is in another language: for words of the engine, of letters and of the law, which are English. */
export function useEnglish(): 'en' | undefined {
  return useLocale().locale === 'en' ? undefined : 'en';
}

export function English({ children }: { readonly children: ReactNode }): ReactNode {
  return <span lang={useEnglish()}>{children}</span>;
}
