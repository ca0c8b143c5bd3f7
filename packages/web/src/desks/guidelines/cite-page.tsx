import { Textarea, TextInput } from '@mantine/core';
import { explainCitation, readCitation, readGuidelineLine } from '@overread/engine/guidelines';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { Page } from '../../app/page.tsx';
import { isDate, today } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { GuidelineNav } from './guideline-nav.tsx';

const route = getRouteApi('/guidelines/cite');

const examples = [
  'MTUS Low Back Complaints 2004, Section(s): Special Studies',
  'Decision based on MTUS Chronic Pain Treatment Guidelines 2009, Section(s): Physical Medicine Page(s): 98-99',
  'ACOEM Chapter 13 page 341',
];

/** The same words that open a guideline line on the command line; anything else is one citation. */
const isLine = /\bdecision based on\b|\bdid not (?:cite|base)\b|\bbased (?:their|its) decision\b/i;

/** What a citation, or a whole guideline line, names, and whether it was in force on a day. */
export function CitePage(): ReactNode {
  const { guidelines: t } = useMessages();
  const { text = '', on = today() } = route.useSearch();
  const navigate = route.useNavigate();
  const english = useEnglish();
  const asked = useDeferredValue(text).trim();
  const change = (search: { text?: string | undefined; on?: string }): void =>
    void navigate({ search: (before) => ({ ...before, ...search }), replace: true, resetScroll: false });
  const lines =
    asked === '' ? [] : explainCitation(isLine.test(asked) ? readGuidelineLine(asked) : readCitation(asked), on);
  return (
    <Page title={t.cite} lead={t.lead}>
      <GuidelineNav />
      <search className="fields">
        <Textarea
          className="grow"
          label={t.citation}
          value={text}
          autosize
          minRows={2}
          spellCheck={false}
          lang="en"
          onChange={({ currentTarget: { value } }) => change({ text: value === '' ? undefined : value })}
        />
        <TextInput
          type="date"
          label={t.on}
          defaultValue={on}
          onChange={({ currentTarget: { value } }) => {
            if (isDate(value)) change({ on: value });
          }}
        />
      </search>
      <div className="quiet small no-print">
        {t.tryThis}:
        <ul className="examples">
          {examples.map((example) => (
            <li key={example}>
              <button type="button" className="link" lang="en" onClick={() => change({ text: example })}>
                {example}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <section className="explained" aria-live="polite">
        <h2 className="group-title">{t.explained}</h2>
        {lines.length === 0 ? (
          <p className="quiet">{t.nothingTyped}</p>
        ) : (
          <div className="card" lang={english}>
            {lines.map((line, at) =>
              line === '' ? (
                <hr key={at} />
              ) : (
                <p key={at} className={line.startsWith('"') ? 'cited' : undefined}>
                  {line}
                </p>
              ),
            )}
          </div>
        )}
      </section>
    </Page>
  );
}
