import './check.css';
import type { Severity } from '@overread/engine/checks';
import { isProblem, type Problem, problem } from '@overread/engine/problems';
import { type DragEvent, type ReactNode, useState } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { Icon } from '../../app/icons.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { readFile } from '../../files/read-file.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { type Text, useLetterRead } from '../../letter/use-letter-read.ts';
import { GiveLetter } from './give-letter.tsx';
import { LetterDesk } from './letter-desk.tsx';

interface Given extends Text {
  readonly name: string | null;
  readonly problems: readonly Problem[];
}

const nothing: Given = { text: '', repairs: [], name: null, problems: [] };

/** Check a letter: everything happens in this page and its workers. */
export function CheckPage(): ReactNode {
  const t = useMessages();
  const english = useEnglish();
  const [given, setGiven] = useState<Given>(nothing);
  const [busy, setBusy] = useState(false);
  const [dragged, setDragged] = useState(false);
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set<Severity>(['error', 'warning', 'note']));
  const read = useLetterRead(given);

  const takeFile = async (file: File): Promise<void> => {
    setBusy(true);
    try {
      const result = await readFile(file);
      setGiven(isProblem(result) ? { ...nothing, problems: [result] } : result);
    } catch (error) {
      const detail = `Reading it failed: ${error instanceof Error ? error.message : String(error)}`;
      const remedy = 'Load the page again and give the file once more; or paste the text of the letter.';
      setGiven({ ...nothing, problems: [problem('reader-failed', { where: file.name, detail, remedy })] });
    } finally {
      setBusy(false);
    }
  };
  const takeSample = async (): Promise<void> => {
    const { default: text } = await import('../../../../../samples/2016-17-hand-therapy-and-medicines.txt?raw');
    setGiven({ ...nothing, text });
  };
  const dropZone = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setDragged(true);
    },
    onDragLeave: () => setDragged(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setDragged(false);
      const [file] = event.dataTransfer.files;
      if (file) void takeFile(file);
    },
  };

  const problems = given.problems.map((one) => (
    <ProblemView key={`${one.type} ${one.where}`} problem={one} lang={english} />
  ));
  return (
    <div className={dragged ? 'check dragged' : 'check'} data-drop={t.check.drop} {...dropZone}>
      <Page title={t.check.title} lead={t.check.lead} wide>
        <p className="check-stays">
          <Icon name="lock" size={18} /> {t.check.stays}
        </p>
        {problems}
        {given.text === '' ? (
          <GiveLetter
            busy={busy}
            onText={(text) => setGiven({ ...nothing, text })}
            onFile={(file) => void takeFile(file)}
            onSample={() => void takeSample()}
          />
        ) : (
          <LetterDesk
            name={given.name}
            text={given.text}
            read={read}
            shown={shown}
            onShown={setShown}
            onText={(text) => setGiven({ ...given, text, problems: [] })}
            onClear={() => setGiven(nothing)}
          />
        )}
      </Page>
    </div>
  );
}
