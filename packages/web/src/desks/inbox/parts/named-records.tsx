import { Button, NativeSelect, Radio, Stack, Textarea } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../../api/api.ts';
import { useEnglish } from '../../../app/english.tsx';
import { ProblemView } from '../../../app/problem-view.tsx';
import { useDates } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/locale.tsx';
import type { Ledger } from '../queries.ts';

type Line = Ledger['lines'][number];
type Became = Line['answers'][number]['answer'];
const became: readonly Became[] = ['came', 'not-applicable', 'does-not-exist', 'not-in-our-hands'];

/** The documents that the decision names, each with what became of it; silence is no answer. */
export function NamedRecords({ id, ledger }: { readonly id: string; readonly ledger: Ledger }): ReactNode {
  const t = useMessages();
  const english = useEnglish();
  const { date } = useDates();
  const [open, setOpen] = useState<string | null>(null);
  const { lines, documents } = ledger;
  const titleOf = (document: string | null): string =>
    documents.find((one) => one.document === document)?.title ?? document ?? '';
  return (
    <section aria-labelledby="named">
      <h2 id="named">{t.inbox.named}</h2>
      {lines.length === 0 ? <p>{t.inbox.namedNone}</p> : null}
      <ul className="case-plain">
        {lines.map((line) => {
          const last = line.answers.at(-1);
          return (
            <li key={line.line} className="inbox-line">
              <div>
                <strong lang={english}>{line.title}</strong>
                <span className="quiet small case-kind">
                  {[
                    t.myCase.kinds[line.kind],
                    line.author,
                    line.dated === null ? null : date(line.dated),
                    line.namedIn === null ? null : titleOf(line.namedIn.document),
                    line.namedIn?.page == null ? null : t.inbox.page(line.namedIn.page),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </div>
              <div>
                <span className={`tag ${last === undefined ? 'warning' : 'good'}`}>
                  {last === undefined ? t.inbox.lineOpen : t.inbox.answers[last.answer]}
                </span>{' '}
                {last?.document == null ? null : <span lang={english}>{titleOf(last.document)}</span>}
                {last?.why == null ? null : t.inbox.because2(last.why)}
              </div>
              {open === line.line ? (
                <AnswerLine id={id} line={line} documents={documents} done={() => setOpen(null)} />
              ) : (
                <Button
                  variant="default"
                  aria-label={`${t.inbox.answer}: ${line.title}`}
                  onClick={() => setOpen(line.line)}
                >
                  {t.inbox.answer}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function AnswerLine(props: {
  readonly id: string;
  readonly line: Line;
  readonly documents: Ledger['documents'];
  readonly done: () => void;
}): ReactNode {
  const { id, line, documents, done } = props;
  const t = useMessages().inbox;
  const queries = useQueryClient();
  const [answer, setAnswer] = useState<Became>(documents.length > 0 ? 'came' : 'not-applicable');
  const [document, setDocument] = useState(documents[0]?.document ?? '');
  const [why, setWhy] = useState('');
  const save = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      told(
        api.POST('/api/v1/cases/{id}/records/{line}/answers', {
          params: { path: { id, line: line.line } },
          body: answer === 'came' ? { answer, document } : { answer, why: why.trim() },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', id, 'records'] });
      await queries.invalidateQueries({ queryKey: ['records'] });
      done();
    },
  });
  return (
    <form
      className="inbox-answer"
      aria-label={t.answerThis(line.title)}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Radio.Group
        label={t.answerKind}
        value={answer}
        onChange={(value) => setAnswer(became.find((one) => one === value) ?? 'came')}
      >
        <Stack gap="xs" mt="xs">
          {became.map((one) => (
            <Radio key={one} value={one} label={t.answers[one]} disabled={one === 'came' && documents.length === 0} />
          ))}
        </Stack>
      </Radio.Group>
      {answer === 'came' ? (
        <NativeSelect
          label={t.answerDocument}
          value={document}
          data={documents.map((one) => ({ value: one.document, label: one.title }))}
          onChange={({ currentTarget: { value } }) => setDocument(value)}
        />
      ) : (
        <Textarea
          label={t.answerWhy}
          required
          autosize
          minRows={2}
          value={why}
          onChange={({ currentTarget: { value } }) => setWhy(value)}
        />
      )}
      <div className="case-buttons">
        <Button type="submit" loading={save.isPending} disabled={answer !== 'came' && why.trim() === ''}>
          {t.save}
        </Button>
        <Button variant="default" onClick={done}>
          {t.cancel}
        </Button>
      </div>
      {save.error === null ? null : <ProblemView problem={save.error} lang="en" />}
    </form>
  );
}
