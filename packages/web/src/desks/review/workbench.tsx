import { Button, Modal, SegmentedControl, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { outlineOf } from '@overread/engine/letter';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ProblemView } from '../../app/problem-view.tsx';
import { dueQuery } from '../../draft/api.ts';
import { type Bench, BenchContext, useKept } from '../../draft/bench-context.ts';
import { ChecksPanel } from '../../draft/checks-panel.tsx';
import { cited, type Caret } from '../../draft/cited.ts';
import { History } from '../../draft/history.tsx';
import { ItemForm } from '../../draft/item-form.tsx';
import { JoinDrafts } from '../../draft/join-drafts.tsx';
import type { Keeper } from '../../draft/keeper.ts';
import { LetterForm } from '../../draft/letter-form.tsx';
import { nameOfPointer } from '../../draft/pointer-names.ts';
import { SavedTag } from '../../draft/saved-tag.tsx';
import { tabOf, type BenchTab } from '../../draft/tabs.ts';
import { useTop } from '../../draft/use-top.ts';
import { useChecks } from '../../draft/use-checks.ts';
import type { Case } from '../../draft/work.ts';
import { Writing } from '../../draft/writing.tsx';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { documentsQuery, pageQuery, type Place } from '../../record/documents.ts';
import { placeOfWords } from '../../record/found-range.ts';
import { type Cite, RecordPane, type Shown } from '../../record/record-pane.tsx';
import { Rewritten } from '../check/rewritten.tsx';
import { KeyList } from './key-list.tsx';
import { keepSingleKeys, singleKeys } from './keys.ts';
import { SignAndHandIn } from './sign-and-hand-in.tsx';
import '../check/check.css';
import '../../draft/draft.css';

const route = getRouteApi('/review/$caseNumber');

/** Record on the left, draft on the right; on a narrow screen one of them. */
export function Workbench({ state, keeper }: { readonly state: Case; readonly keeper: Keeper }): ReactNode {
  const t = useMessages();
  const { day } = useDates();
  const { caseNumber } = state;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const kept = useKept(keeper);
  const { work } = kept;
  const checked = useChecks(work.letter);
  const documents = useQuery(documentsQuery(caseNumber)).data;
  const due = useQuery(dueQuery(caseNumber)).data;
  const [tab, setTab] = useState<BenchTab>('summary');
  const [pane, setPane] = useState<'record' | 'draft'>('record');
  const [letters, setLetters] = useState(singleKeys);
  const [dialog, setDialog] = useState<'keys' | 'hand-in' | 'history' | null>(null);
  const [said, setSaid] = useState('');
  const caret = useRef<Caret>({ part: 'summary', offset: Number.POSITIVE_INFINITY });
  const record = useRef<HTMLElement>(null);
  const draft = useRef<HTMLElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const top = useTop(whole);
  const narrow = useMediaQuery('(max-width: 61.99rem)') ?? false;

  useEffect(() => {
    document.title = `${t.review.caseTitle(caseNumber)} · Overread`;
  }, [t, caseNumber]);

  // The address first, then where the draft says that the reader was.
  const [shown, setShown] = useState<Shown | null>(() => {
    const place =
      search.document === undefined ? work.notes.place : { document: search.document, page: search.page ?? 1 };
    return place === null ? null : { ...place, mark: null, asked: 0 };
  });
  const show = useCallback((place: Place, mark: string | null): void => {
    setShown((before) => ({ document: place.document, page: place.page, mark, asked: (before?.asked ?? 0) + 1 }));
    setPane('record');
  }, []);
  const place = useRef<Place | null>(null);
  const onPlace = useCallback(
    (at: Place): void => {
      place.current = { document: at.document, page: at.page };
      void navigate({ search: place.current, replace: true, resetScroll: false });
    },
    [navigate],
  );
  // The page goes with the draft when one leaves or looks away; a version for each page turned would be noise.
  useEffect(() => {
    const keep = (): void => {
      const at = place.current;
      if (at === null) return;
      const was = keeper.now().work.notes.place;
      if (was?.document === at.document && was.page === at.page) return;
      keeper.change((before) => ({ ...before, notes: { ...before.notes, place: at } }));
    };
    const away = (): void => {
      if (document.visibilityState !== 'hidden') return;
      keep();
      void keeper.flush().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', away);
    const timer = setInterval(keep, 60_000);
    return () => {
      document.removeEventListener('visibilitychange', away);
      clearInterval(timer);
      keep();
    };
  }, [keeper]);

  const onCite: Cite = useCallback(
    (at, words, how) => {
      const put = (start: number | null): void => {
        const { part, offset } = caret.current;
        const result = cited(keeper.now().work, { part, offset }, { ...at, quote: words.slice(0, 4000), start }, how);
        keeper.act(() => result.work);
        caret.current = { part, offset: result.offset };
        setTab(tabOf(`/${part}`));
        setSaid(
          t.draft.citedTo(
            part === 'summary' ? t.draft.letterNames.summary : t.draft.item(Number(part.slice(5))),
            at.page,
          ),
        );
      };
      // Where on the page the words stand, by the server's reading of it.
      queries
        .fetchQuery(pageQuery(at))
        .then(({ text }) => put(placeOfWords(text, words)?.start ?? null))
        .catch(() => put(null));
    },
    [keeper, queries, t],
  );

  const bench = useMemo<Bench>(
    () => ({
      keeper,
      state,
      titles: new Map((documents ?? []).map((one) => [one.document, one.title])),
      show,
      caretAt: (part, offset) => {
        caret.current = { part, offset };
      },
    }),
    [keeper, state, documents, show],
  );

  const tabs: readonly BenchTab[] = [
    'summary',
    ...work.letter.items.map(({ number }): BenchTab => `item/${number}`),
    'facts',
    'checks',
    'letter',
  ];
  const toPart = (next: BenchTab): void => {
    setTab(next);
    setPane('draft');
    setTimeout(() => draft.current?.querySelector<HTMLElement>(`[role=tabpanel] textarea`)?.focus());
  };

  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      const typing = (event.target as HTMLElement).closest('input, textarea, select') !== null;
      if (event.key === 'F6') {
        const toDraft = record.current?.contains(document.activeElement) === true;
        setPane(toDraft ? 'draft' : 'record');
        const next = toDraft ? draft : record;
        setTimeout(() =>
          (next.current?.querySelector<HTMLElement>('.record-scroll, textarea') ?? next.current)?.focus(),
        );
      } else if (event.altKey && /^Digit[1-9]$/.test(event.code)) {
        const wanted = tabs[Number(event.code.slice(5)) - 1];
        if (wanted === undefined) return;
        toPart(wanted);
      } else if ((event.ctrlKey || event.metaKey) && event.key === 's') {
        void keeper.flush().catch(() => undefined);
      } else if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
        setDialog('hand-in');
      } else if (event.key === '?' && letters && !typing) {
        setDialog('keys');
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  });

  const errors = checked?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  const item = work.letter.items.find(({ number }) => tab === `item/${number}`);
  const submitted = state.draft !== null && state.draft.returned === null;
  return (
    <BenchContext value={bench}>
      <div ref={whole} className={`bench show-${pane}`} style={{ ['--bench-top' as string]: `${top}px` }}>
        <header className="bench-head">
          <h1 tabIndex={-1}>{t.review.caseTitle(caseNumber)}</h1>
          <SavedTag kept={kept} />
          {due?.due == null ? null : (
            <span className={due.due.standing === 'late' ? 'tag error' : 'tag plain'}>
              {t.review.dueOn(day(due.due.due))}
            </span>
          )}
          <span className="bench-acts">
            <Button variant="default" disabled={!kept.undoable} onClick={() => keeper.undo()}>
              {t.draft.undo}
            </Button>
            <Button variant="default" onClick={() => setDialog('history')}>
              {t.draft.history}
            </Button>
            <Button variant="default" onClick={() => setDialog('keys')}>
              {t.review.keys}
            </Button>
            <Button onClick={() => setDialog('hand-in')}>{t.review.handIn}</Button>
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
              { value: 'draft', label: t.draft.title },
            ]}
          />
        ) : null}
        {state.draft?.returned == null ? null : (
          <p className="bench-returned" role="note">
            <strong>{t.review.returnedBecause}</strong> <span lang="en">{state.draft.returned.why}</span>
          </p>
        )}
        {submitted ? (
          <p className="bench-returned" role="note">
            {t.review.isHandedIn}
          </p>
        ) : null}
        {kept.problem === null ? null : <ProblemView problem={kept.problem} lang="en" />}
        <p className="unseen" role="status">
          {said}
        </p>
        <div className="bench-panes">
          <RecordPane
            ref={record}
            caseNumber={caseNumber}
            shown={shown}
            onPlace={onPlace}
            onCite={onCite}
            letters={letters}
          />
          <section ref={draft} className="bench-draft" aria-label={t.draft.title} tabIndex={-1}>
            <Tabs value={tab} keepMounted={false} onChange={(value) => setTab((value ?? 'summary') as BenchTab)}>
              <Tabs.List aria-label={t.draft.parts}>
                {tabs.map((name) => (
                  <Tabs.Tab key={name} value={name}>
                    {name.startsWith('item/')
                      ? `${t.draft.item(Number(name.slice(5)))}${work.letter.items.find(({ number }) => name === `item/${number}`)?.decision == null ? '' : ' ✓'}`
                      : name === 'checks'
                        ? t.draft.checksTab(checked?.findings.length ?? 0, errors)
                        : t.draft.tabs[name as 'summary' | 'facts' | 'letter']}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value={tab} className="bench-panel" tabIndex={0}>
                {tab === 'summary' ? (
                  <Writing part="summary" label={t.draft.letterNames.summary} help={t.draft.summaryHelp} />
                ) : null}
                {item === undefined ? null : <ItemForm key={item.number} item={item} />}
                {tab === 'facts' ? <LetterForm /> : null}
                {tab === 'checks' ? (
                  <ChecksPanel
                    checked={checked}
                    nameOfPart={(pointer) => nameOfPointer(pointer, t)}
                    onGo={(pointer) => toPart(tabOf(pointer))}
                  />
                ) : null}
                {tab === 'letter' ? <Rewritten outline={outlineOf(work.letter)} lead={t.draft.previewLead} /> : null}
              </Tabs.Panel>
            </Tabs>
            {tab === 'checks' || tab === 'letter' || checked === null ? null : (
              <button type="button" className="bench-found" onClick={() => setTab('checks')}>
                <strong>{t.draft.checksTab(checked.findings.length, errors)}</strong>
                {checked.findings[0] === undefined ? null : <span lang="en"> {checked.findings[0].message}</span>}
              </button>
            )}
          </section>
        </div>
        <p className="bench-back no-print">
          <Link to="/review">{t.review.back}</Link>
        </p>
      </div>
      <JoinDrafts keeper={keeper} />
      <KeyList
        opened={dialog === 'keys'}
        letters={letters}
        onLetters={(on) => {
          setLetters(on);
          keepSingleKeys(on);
        }}
        onClose={() => setDialog(null)}
      />
      <SignAndHandIn opened={dialog === 'hand-in'} checked={checked} onClose={() => setDialog(null)} />
      <Modal
        opened={dialog === 'history'}
        onClose={() => setDialog(null)}
        size="xl"
        title={t.draft.history}
        closeButtonProps={{ 'aria-label': t.review.close }}
      >
        <History
          caseNumber={caseNumber}
          onBring={({ letter, notes }) => {
            keeper.act(() => ({ letter, notes }));
            setDialog(null);
          }}
        />
      </Modal>
    </BenchContext>
  );
}
