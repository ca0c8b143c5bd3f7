import { Button, Group, Radio, Textarea } from '@mantine/core';
import { type ApiProblem, type components, newKey, told } from '@overread/client';
import { quality, type QualityAnswer, qualityScore } from '@overread/engine/work';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import { useEnglish } from '../../app/english.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useMessages } from '../../i18n/locale.tsx';

const answers = ['yes', 'no', 'not-applicable'] as const;

/** Every question of the quality review with its weight; the score follows as one answers. Earlier scores stay. */
export function ScoreForm(props: {
  readonly sample: components['schemas']['QualitySample'];
  readonly onScored: () => unknown;
}): ReactNode {
  const { sample, onScored } = props;
  const { direction: t } = useMessages();
  const english = useEnglish();
  const [given, setGiven] = useState<Readonly<Record<string, QualityAnswer>>>({});
  const [note, setNote] = useState('');
  const { score, passes, open } = qualityScore(given);
  const send = useMutation<unknown, ApiProblem, boolean>({
    mutationFn: (isVoid) =>
      told(
        api.POST('/api/v1/quality/samples/{sample}/scores', {
          params: { path: { sample: sample.sample } },
          headers: { 'idempotency-key': newKey() },
          body: {
            answers: Object.entries(given).map(([question, answer]) => ({
              question: question as never,
              answer,
              note: null,
            })),
            note,
            void: isVoid,
          },
        }),
      ),
    onSuccess: onScored,
  });
  return (
    <section className="score" aria-label={t.scoring(sample.caseNumber)}>
      <h2>{t.scoring(sample.caseNumber)}</h2>
      {sample.scores.length === 0 ? null : (
        <p className="quiet">
          {t.before} {sample.scores.map((one) => `${one.score ?? t.results.void}: ${one.note}`).join('; ')}
        </p>
      )}
      {quality.questions.map(({ id, text, severity, section }) => (
        <Radio.Group
          key={id}
          className="score-question"
          label={<span lang={english}>{text}</span>}
          description={`${t.severities[severity]} · ${section}`}
          value={given[id] ?? ''}
          onChange={(value) => {
            const answer = answers.find((one) => one === value);
            if (answer !== undefined) setGiven({ ...given, [id]: answer });
          }}
        >
          <Group>
            {answers.map((answer) => (
              <Radio key={answer} value={answer} label={t.qualityAnswers[answer]} />
            ))}
          </Group>
        </Radio.Group>
      ))}
      <Textarea
        label={t.note}
        autosize
        minRows={2}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <p role="status">
        {open.length > 0 ? t.questionsOpen(open.length) : t.scoreIs(score ?? 0, quality.passAt)}{' '}
        {open.length > 0 ? null : (
          <span className={passes ? 'tag good' : 'tag error'}>{passes ? t.results.passed : t.results.escalated}</span>
        )}
      </p>
      {send.error === null ? null : <ProblemView problem={send.error} lang="en" />}
      <Group>
        <Button disabled={open.length > 0} loading={send.isPending} onClick={() => send.mutate(false)}>
          {t.keepScore}
        </Button>
        <Button variant="default" disabled={note.trim() === ''} onClick={() => send.mutate(true)}>
          {t.makeVoid}
        </Button>
      </Group>
    </section>
  );
}
