import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { useBench, useKept } from './bench-context.ts';
import { type Checked, nameOf, pointerAt } from './check-letter.ts';
import { DraftFinding } from './draft-findings.tsx';
import { answersByName, findingName } from './answers.ts';

/** What the checks find in the draft as it stands, and what the reviewer says to it. */
export function ChecksPanel(props: {
  readonly checked: Checked | null;
  /** Leads to where a value of the letter is written. */
  readonly onGo: (pointer: string) => void;
  readonly nameOfPart: (pointer: string) => string;
}): ReactNode {
  const { checked, onGo, nameOfPart } = props;
  const t = useMessages();
  const { keeper } = useBench();
  const { notes } = useKept(keeper).work;
  const answers = answersByName(notes);
  if (checked === null) return null;
  const { findings } = checked;
  return (
    <>
      <p className="quiet small">
        {t.draft.checksHelp} <span className="took">{t.draft.took(checked.milliseconds.toFixed(1))}</span>
      </p>
      {findings.length === 0 ? <p>{t.check.none}</p> : null}
      <ol className="findings">
        {findings.map((finding, at) => (
          <DraftFinding
            key={`${nameOf(finding)} ${at}`}
            finding={finding}
            answer={answers.get(nameOf(finding)) ?? null}
            placeOf={(start) => {
              const pointer = pointerAt(checked, start);
              return pointer === null ? null : nameOfPart(pointer);
            }}
            onGo={(start) => onGo(pointerAt(checked, start) ?? '')}
            onAnswer={(reason) =>
              keeper.act((work) => {
                const others = work.notes.answers.filter((one) => findingName(one) !== nameOf(finding));
                const one = {
                  check: finding.check,
                  item: finding.item,
                  quote: finding.quotes[0]?.text ?? '',
                  reason: reason.slice(0, 4000),
                };
                return { ...work, notes: { ...work.notes, answers: reason === '' ? others : [...others, one] } };
              })
            }
          />
        ))}
      </ol>
    </>
  );
}
