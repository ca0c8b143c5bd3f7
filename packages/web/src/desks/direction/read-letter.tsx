import { Button, SegmentedControl, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { outlineOf } from '@overread/engine/letter';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { dueQuery } from '../../draft/api.ts';
import { History } from '../../draft/history.tsx';
import { useTop } from '../../draft/use-top.ts';
import type { Case, Draft } from '../../draft/work.ts';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import type { Place } from '../../record/documents.ts';
import { RecordPane, type Shown } from '../../record/record-pane.tsx';
import { Rewritten } from '../check/rewritten.tsx';
import { singleKeys } from '../review/keys.ts';
import { IssueDialog, ReturnDialog } from './decide.tsx';
import { HandedInFindings } from './handed-in-findings.tsx';
import { WhatItRestsOn } from './rests-on.tsx';
import '../check/check.css';
import '../../draft/draft.css';

const route = getRouteApi('/direction/$caseNumber');
const tabs = ['letter', 'findings', 'rests', 'history'] as const;
type Tab = (typeof tabs)[number];

/** The letter with findings, sources and history beside the record; returned with remarks, or issued. */
export function ReadLetter({ state, draft }: { readonly state: Case; readonly draft: Draft }): ReactNode {
  const t = useMessages();
  const { day } = useDates();
  const { caseNumber } = state;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const due = useQuery(dueQuery(caseNumber)).data?.due ?? null;
  const [tab, setTab] = useState<Tab>('letter');
  const [pane, setPane] = useState<'record' | 'draft'>('draft');
  const [dialog, setDialog] = useState<'return' | 'issue' | null>(null);
  const [shown, setShown] = useState<Shown | null>(
    search.document === undefined ? null : { document: search.document, page: search.page ?? 1, mark: null, asked: 0 },
  );
  const whole = useRef<HTMLDivElement>(null);
  const top = useTop(whole);
  const narrow = useMediaQuery('(max-width: 61.99rem)') ?? false;
  useEffect(() => {
    document.title = `${t.direction.caseTitle(caseNumber)} · Overread`;
  }, [t, caseNumber]);
  const onPlace = useCallback(
    (at: Place) =>
      void navigate({ search: { document: at.document, page: at.page }, replace: true, resetScroll: false }),
    [navigate],
  );
  const show = (place: Place, mark: string | null): void => {
    setShown((before) => ({ document: place.document, page: place.page, mark, asked: (before?.asked ?? 0) + 1 }));
    setPane('record');
  };
  const findings = state.draft?.findings ?? [];
  const open = findings.filter(({ finding, answer }) => finding.severity === 'error' && answer === null).length;
  const returned = state.draft?.returned ?? null;
  return (
    <div ref={whole} className={`bench show-${pane}`} style={{ ['--bench-top' as string]: `${top}px` }}>
      <header className="bench-head">
        <h1 tabIndex={-1}>{t.direction.caseTitle(caseNumber)}</h1>
        {due === null ? null : (
          <span className={due.standing === 'late' ? 'tag error' : 'tag plain'}>{t.review.dueOn(day(due.due))}</span>
        )}
        {open === 0 ? null : <span className="tag error">{t.direction.openErrors(open)}</span>}
        <span className="bench-acts">
          <Button variant="default" disabled={returned !== null} onClick={() => setDialog('return')}>
            {t.direction.return}
          </Button>
          <Button disabled={returned !== null || open > 0} onClick={() => setDialog('issue')}>
            {t.direction.issue}
          </Button>
        </span>
      </header>
      {narrow ? (
        <SegmentedControl
          className="bench-choice"
          fullWidth
          aria-label={t.review.show}
          value={pane}
          onChange={(value) => setPane(value === 'record' ? 'record' : 'draft')}
          data={[
            { value: 'record', label: t.record.title },
            { value: 'draft', label: t.direction.letter },
          ]}
        />
      ) : null}
      {returned === null ? null : (
        <p className="bench-returned" role="note">
          <strong>{t.direction.returnedOn(day(returned.on))}</strong> <span lang="en">{returned.why}</span>
        </p>
      )}
      <div className="bench-panes">
        <RecordPane caseNumber={caseNumber} shown={shown} onPlace={onPlace} letters={singleKeys()} />
        <section className="bench-draft" aria-label={t.direction.letter} tabIndex={-1}>
          <Tabs value={tab} keepMounted={false} onChange={(value) => setTab((value ?? 'letter') as Tab)}>
            <Tabs.List aria-label={t.direction.letter}>
              {tabs.map((name) => (
                <Tabs.Tab key={name} value={name}>
                  {name === 'findings' ? t.direction.findingsTab(findings.length) : t.direction.tabs[name]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={tab} className="bench-panel" tabIndex={0}>
              {tab === 'letter' ? <Rewritten outline={outlineOf(draft.letter)} lead={t.direction.letterLead} /> : null}
              {tab === 'findings' ? <HandedInFindings state={state} /> : null}
              {tab === 'rests' ? <WhatItRestsOn caseNumber={caseNumber} draft={draft} onShow={show} /> : null}
              {tab === 'history' ? <History caseNumber={caseNumber} /> : null}
            </Tabs.Panel>
          </Tabs>
        </section>
      </div>
      <p className="bench-back no-print">
        <Link to="/direction">{t.direction.back}</Link>
      </p>
      <ReturnDialog state={state} opened={dialog === 'return'} onClose={() => setDialog(null)} />
      <IssueDialog state={state} opened={dialog === 'issue'} onClose={() => setDialog(null)} />
    </div>
  );
}
