import { SegmentedControl } from '@mantine/core';
import { type ApiProblem, type paths, told } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../api/api.ts';
import { ProblemView } from '../app/problem-view.tsx';
import { useRoleName } from './names.ts';
import { useLocale } from '../i18n/locale.tsx';
import { localeNames, locales } from '../i18n/messages.ts';

type Body = paths['/api/v1/cases/{id}/notices/preview']['post']['requestBody']['content']['application/json'];
type WithoutLocale<T> = T extends unknown ? Omit<T, 'locale'> : never;
export type PreviewedAct = WithoutLocale<Body>;

/** What the parties would be told if the act were done now; asked for when it is opened. */
export function NoticePreview({ id, act }: { readonly id: string; readonly act: PreviewedAct }): ReactNode {
  const { t, locale } = useLocale();
  const role = useRoleName();
  const [open, setOpen] = useState(false);
  const [language, setLanguage] = useState(locale);
  const preview = useQuery<Preview, ApiProblem>({
    queryKey: ['notice-preview', id, act, language],
    enabled: open,
    gcTime: 0,
    queryFn: () =>
      told(
        api.POST('/api/v1/cases/{id}/notices/preview', {
          params: { path: { id } },
          body: { ...act, locale: language } as Body,
        }),
      ),
  });
  return (
    <details className="preview" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.work.preview}</summary>
      <SegmentedControl
        aria-label={t.app.language}
        value={language}
        onChange={(value) => setLanguage(value === 'es' ? 'es' : 'en')}
        data={locales.map((one) => ({ value: one, label: localeNames[one] }))}
      />
      <p className="small quiet">{t.work.previewHint}</p>
      {preview.error === null ? null : <ProblemView problem={preview.error} lang="en" />}
      {preview.data?.notices.length === 0 ? <p>{t.work.noNotice}</p> : null}
      {preview.data?.notices.map((notice) => (
        <article key={notice.title} lang={language}>
          <p className="small" lang={locale}>
            {t.work.goesTo(notice.to.map((one) => `${one.name} (${role(one.role)})`).join(', '))}
          </p>
          <p className="exact" tabIndex={0}>
            {notice.text}
          </p>
        </article>
      ))}
    </details>
  );
}

interface Preview {
  readonly notices: readonly {
    readonly title: string;
    readonly text: string;
    readonly to: readonly { readonly role: string; readonly name: string }[];
  }[];
}
