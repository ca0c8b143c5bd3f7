import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import { ProblemView } from '../../app/problem-view.tsx';
import { readAgain } from '../../case/queries.ts';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import type { Ledger } from './queries.ts';

type Line = Ledger['lines'][number];
type Answer = Line['answers'][number]['answer'];

/** Each record that is named, and what became of it. */
export function RecordLines(props: {
  readonly id: string;
  readonly ledger: Ledger;
  readonly mayAnswer: boolean;
}): ReactNode {
  const { id, ledger, mayAnswer } = props;
  const { coordination: t, work } = useMessages();
  const { date } = useDates();
  const [open, setOpen] = useState<string | null>(null);
  if (ledger.lines.length === 0) return <p className="quiet">{t.noneNamed}</p>;
  const titleOf = (document: string | null): string =>
    ledger.documents.find((one) => one.document === document)?.title ?? '';
  return (
    <div className="wide">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t.record}</th>
            <th scope="col">{t.kindOf}</th>
            <th scope="col">{t.becameOf}</th>
            <th scope="col">{t.act}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.lines.map((line) => {
            const last = line.answers.at(-1);
            return (
              <tr key={line.line}>
                <th scope="row">
                  {line.title}
                  <span className="rule-note">
                    {[line.author, line.dated === null ? null : date(line.dated)]
                      .filter((one) => one !== null)
                      .join(', ')}
                  </span>
                </th>
                <td data-label={t.kindOf}>{work.documentKinds[line.kind]}</td>
                <td data-label={t.becameOf}>
                  {last === undefined ? (
                    <span className="tag warning">{t.openLine}</span>
                  ) : (
                    <>
                      <span className={last.answer === 'came' ? 'tag good' : 'tag plain'}>
                        {t.answers[last.answer]}
                      </span>
                      <span className="rule-note">{last.why ?? titleOf(last.document)}</span>
                    </>
                  )}
                </td>
                <td>
                  {!mayAnswer ? null : open === line.line ? (
                    <AnswerForm id={id} line={line} ledger={ledger} onClose={() => setOpen(null)} />
                  ) : (
                    <button type="button" className="link no-print" onClick={() => setOpen(line.line)}>
                      {t.answerLine}
                      <span className="unseen">: {line.title}</span>
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function AnswerForm(props: {
  readonly id: string;
  readonly line: Line;
  readonly ledger: Ledger;
  readonly onClose: () => void;
}): ReactNode {
  const { id, line, ledger, onClose } = props;
  const { coordination: t, work } = useMessages();
  const queries = useQueryClient();
  const [answer, setAnswer] = useState<Answer>('came');
  const [document, setDocument] = useState(ledger.documents[0]?.document ?? '');
  const [why, setWhy] = useState('');
  const send = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      told(
        api.POST('/api/v1/cases/{id}/records/{line}/answers', {
          params: { path: { id, line: line.line } },
          body: answer === 'came' ? { answer, document, why: null } : { answer, document: null, why },
        }),
      ),
    onSuccess: async () => {
      await readAgain(queries, id);
      onClose();
    },
  });
  return (
    <form
      className="act-form answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <NativeSelect
        label={t.becameOf}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value as Answer)}
        data={(['came', 'not-applicable', 'does-not-exist', 'not-in-our-hands'] as const).map((one) => ({
          value: one,
          label: t.answers[one],
        }))}
      />
      {answer === 'came' ? (
        <NativeSelect
          label={work.document}
          required
          value={document}
          onChange={(event) => setDocument(event.currentTarget.value)}
          data={ledger.documents.map((one) => ({ value: one.document, label: one.title }))}
        />
      ) : (
        <TextInput label={t.why} required value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
      )}
      <Group gap="xs">
        <Button size="sm" type="submit" loading={send.isPending}>
          {t.note}
        </Button>
        <button type="button" className="link" onClick={onClose}>
          {work.cancel}
        </button>
      </Group>
      {send.error === null ? null : <ProblemView problem={send.error} lang="en" />}
    </form>
  );
}
