import { Checkbox, Group } from '@mantine/core';
import type { Finding, Severity } from '@overread/engine/checks';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { SeverityTag } from '../../app/tags.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import type { Chosen } from './chosen.ts';
import { quoteName } from './marks.ts';

export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** What is wrong with the letter: each finding with its quotes, reason and remedy. */
export function Findings(props: {
  readonly findings: readonly Finding[];
  readonly shown: ReadonlySet<Severity>;
  readonly pageOf: ((offset: number) => number) | null;
  readonly chosen: Chosen | null;
  readonly onShown: (shown: ReadonlySet<Severity>) => void;
  readonly onChoose: (chosen: Chosen) => void;
}): ReactNode {
  const { findings, shown, chosen, pageOf, onShown, onChoose } = props;
  const t = useMessages();
  if (findings.length === 0) return <p className="finding-none">{t.check.none}</p>;
  const visible = findings.flatMap((finding, index) => (shown.has(finding.severity) ? [{ finding, index }] : []));
  const counts = { error: t.severity.errors, warning: t.severity.warnings, note: t.severity.notes };
  return (
    <>
      <Group className="finding-filter no-print" gap="lg" role="group" aria-label={t.check.findings}>
        {severities.map((severity) => (
          <Checkbox
            key={severity}
            checked={shown.has(severity)}
            label={counts[severity](findings.filter((finding) => finding.severity === severity).length)}
            title={t.severity.means[severity]}
            onChange={({ currentTarget: { checked } }) => {
              const next = new Set(shown);
              if (checked) next.add(severity);
              else next.delete(severity);
              onShown(next);
            }}
          />
        ))}
      </Group>
      {visible.length === 0 ? <p>{t.check.noneShown}</p> : null}
      <ol className="findings">
        {visible.map(({ finding, index }) => (
          <FindingCard
            key={index}
            finding={finding}
            index={index}
            isChosen={chosen?.finding === index}
            pageOf={pageOf}
            onChoose={onChoose}
          />
        ))}
      </ol>
    </>
  );
}

function FindingCard(props: {
  readonly finding: Finding;
  readonly index: number;
  readonly isChosen: boolean;
  readonly pageOf: ((offset: number) => number) | null;
  readonly onChoose: (chosen: Chosen) => void;
}): ReactNode {
  const { finding, index, isChosen, pageOf, onChoose } = props;
  const t = useMessages();
  const english = useEnglish();
  const choose = (which: number): void => onChoose({ spans: finding.quotes, which, finding: index });
  return (
    <li
      id={`finding-${index + 1}`}
      className={isChosen ? `finding ${finding.severity} chosen` : `finding ${finding.severity}`}
      tabIndex={-1}
    >
      <div className="finding-head">
        <span className="finding-number" aria-hidden="true">
          {index + 1}
        </span>
        <SeverityTag severity={finding.severity} />
        <Link to="/checks/$id" params={{ id: finding.check }} aria-label={`${t.check.aboutCheck}: ${finding.check}`}>
          <code>{finding.check}</code>
        </Link>
        <span className="quiet small">{finding.item === null ? t.check.wholeLetter : t.check.item(finding.item)}</span>
      </div>
      <p lang={english}>{finding.message}</p>
      {finding.quotes.map((quote, which) => (
        <div key={quote.start} className="finding-quote">
          <blockquote lang="en">{quote.text}</blockquote>
          <button type="button" className="link small no-print" onClick={() => choose(which)}>
            {quoteName(index, which)} · {t.check.show}
            {pageOf === null ? '' : `, ${t.check.page(pageOf(quote.start))}`}
          </button>
        </div>
      ))}
      <p className="quiet small">
        {t.check.rests}: <span lang={english}>{finding.source}</span>
      </p>
    </li>
  );
}
