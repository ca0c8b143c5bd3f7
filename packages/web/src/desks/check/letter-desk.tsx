import { Button, SegmentedControl, Tabs, Textarea } from '@mantine/core';
import type { Severity } from '@overread/engine/checks';
import { type ReactNode, useState } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import type { LetterRead } from '../../letter/letter-read.ts';
import { AsRead } from './as-read.tsx';
import type { Chosen } from './chosen.ts';
import { Findings } from './findings.tsx';
import { LetterText } from './letter-text.tsx';
import { Rewritten } from './rewritten.tsx';
import { Says, type SaysFilter } from './says.tsx';
import { type Tab, useMarks } from './use-marks.ts';

const tabs: readonly Tab[] = ['findings', 'as-read', 'says', 'rewritten'];

/** A first text shorter than this was typed. */
const TYPED = 100;

/** A letter and what was found in it, side by side. */
export function LetterDesk(props: {
  readonly name: string | null;
  readonly text: string;
  readonly read: LetterRead | null;
  readonly shown: ReadonlySet<Severity>;
  readonly onShown: (shown: ReadonlySet<Severity>) => void;
  readonly onText: (text: string) => void;
  readonly onClear: () => void;
}): ReactNode {
  const { text, read, shown } = props;
  const t = useMessages();
  const english = useEnglish();
  const [tab, setTab] = useState<Tab>('findings');
  // Typed rather than pasted: the typing goes on here.
  const [typing] = useState(text.length < TYPED);
  const [editing, setEditing] = useState(typing);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [filter, setFilter] = useState<SaysFilter>({ polarity: '', speaker: '' });
  const isLetter = read?.letter != null;
  const open: Tab = isLetter || read === null ? tab : 'says';

  const marks = useMarks(read, open, shown, filter);
  const choose = (next: Chosen): void => {
    setEditing(false);
    setChosen(next);
  };
  const toFinding = (index: number): void => {
    setTab('findings');
    const finding = read?.findings[index];
    if (finding === undefined) return;
    // After the tab is drawn; on a phone the finding stands above the text.
    setTimeout(() => {
      const card = document.getElementById(`finding-${index + 1}`);
      card?.scrollIntoView({ block: 'nearest' });
      card?.focus({ preventScroll: true });
    });
  };
  const pageOf =
    read === null || read.pageStarts.length < 2
      ? null
      : (offset: number): number => read.pageStarts.filter((start) => start <= offset).length;
  const count = (severity: Severity): number =>
    read?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  const summary = isLetter
    ? t.check.found(
        t.severity.errors(count('error')),
        t.severity.warnings(count('warning')),
        t.severity.notes(count('note')),
      )
    : '';

  return (
    <div className={open === 'rewritten' ? 'letter-desk rewriting' : 'letter-desk'}>
      <div className="letter-pane">
        <div className="letter-bar no-print">
          <SegmentedControl
            aria-label={t.check.view}
            value={editing ? 'edit' : 'marked'}
            onChange={(value) => setEditing(value === 'edit')}
            data={[
              { value: 'marked', label: t.check.marked },
              { value: 'edit', label: t.check.edit },
            ]}
          />
          <span className="letter-name">{props.name}</span>
          <Button variant="default" onClick={props.onClear}>
            {t.check.another}
          </Button>
        </div>
        {editing || read === null ? (
          <Textarea
            className="letter-edit"
            aria-label={t.check.paste}
            lang="en"
            spellCheck={false}
            value={text}
            autoFocus={typing}
            onFocus={({ currentTarget }) => {
              if (typing && text.length < TYPED) currentTarget.setSelectionRange(text.length, text.length);
            }}
            autosize
            minRows={20}
            onChange={({ currentTarget }) => props.onText(currentTarget.value)}
          />
        ) : (
          <LetterText
            text={read.text}
            pageStarts={read.pageStarts}
            marks={marks}
            chosen={chosen}
            onFinding={toFinding}
          />
        )}
      </div>
      <section className="found-pane" aria-label={t.check.tabs}>
        <p className="found-count" role="status">
          <strong>{summary}</strong>{' '}
          {read === null ? null : (
            <span className="quiet small took">
              {t.check.took(read.milliseconds.toFixed(1))}
              {read.repairs.length === 0 ? '' : ` ${t.check.repaired(read.repairs.length)}.`}
            </span>
          )}
        </p>
        {read === null || read.problem === null ? null : <ProblemView problem={read.problem} lang={english} />}
        {read === null ? null : (
          <Tabs
            value={open}
            keepMounted={false}
            onChange={(value) => {
              setTab(tabs.find((name) => name === value) ?? 'findings');
              setChosen(null);
            }}
          >
            <Tabs.List className="no-print" aria-label={t.check.tabs}>
              {isLetter ? (
                <>
                  <Tabs.Tab value="findings">{t.check.findings}</Tabs.Tab>
                  <Tabs.Tab value="as-read">{t.check.asRead}</Tabs.Tab>
                </>
              ) : null}
              <Tabs.Tab value="says">{t.check.says}</Tabs.Tab>
              {isLetter ? <Tabs.Tab value="rewritten">{t.check.rewritten}</Tabs.Tab> : null}
            </Tabs.List>
            <Tabs.Panel value="findings">
              <Findings
                findings={read.findings}
                shown={shown}
                pageOf={pageOf}
                chosen={chosen}
                onShown={props.onShown}
                onChoose={choose}
              />
            </Tabs.Panel>
            <Tabs.Panel value="as-read">
              <AsRead read={read} onChoose={choose} />
            </Tabs.Panel>
            <Tabs.Panel value="says">
              {isLetter ? null : <p>{t.says.notLetter}</p>}
              <Says assertions={read.assertions} filter={filter} onFilter={setFilter} onChoose={choose} />
            </Tabs.Panel>
            <Tabs.Panel value="rewritten">
              {read.outline === null ? null : <Rewritten outline={read.outline} />}
            </Tabs.Panel>
          </Tabs>
        )}
      </section>
    </div>
  );
}
