import './law.css';
import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Page } from '../../app/page.tsx';
import { isDate } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import type { Answers, Known, What } from './how-long.ts';
import { HowLongAnswer } from './how-long-answer.tsx';
import { LawNav } from './law-nav.tsx';

const whats: readonly What[] = ['decision', 'liability', 'ineligible', 'determination'];
const methods: readonly NonNullable<Answers['by']>[] = [
  'mail',
  'personal',
  'mail-outside-california',
  'mail-outside-united-states',
  'mail-address-confidentiality',
  'overnight',
  'fax',
  'electronic',
];

const unanswered: Answers = {
  what: 'decision',
  date: '',
  by: null,
  formulary: 'unknown',
  formSupplied: 'unknown',
  liability: 'unknown',
};

/** How long do I have: a few questions in plain words, and the last day as a weekday and date. */
export function HowLongPage(): ReactNode {
  const { howLong: t, law } = useMessages();
  const [answers, setAnswers] = useState(unanswered);
  const change = (some: Partial<Answers>): void => setAnswers({ ...answers, ...some });
  return (
    <Page title={law.howLong} lead={t.lead}>
      <LawNav />
      <div className="how-long">
        <form className="no-print" onSubmit={(event) => event.preventDefault()}>
          <Stack gap="lg">
            <Radio.Group
              label={t.what}
              value={answers.what}
              onChange={(value) => change({ what: whats.find((one) => one === value) ?? 'decision' })}
            >
              <Stack gap="xs" mt="xs">
                {whats.map((value) => (
                  <Radio key={value} value={value} label={t.whats[value]} />
                ))}
              </Stack>
            </Radio.Group>
            <TextInput
              type="date"
              label={t.when}
              description={t.whenHint}
              onChange={({ currentTarget: { value } }) => change({ date: isDate(value) ? value : '' })}
            />
            <NativeSelect
              label={t.how}
              value={answers.by ?? ''}
              data={[{ value: '', label: t.unknown }, ...methods.map((value) => ({ value, label: t.methods[value] }))]}
              onChange={({ currentTarget: { value } }) => change({ by: methods.find((one) => one === value) ?? null })}
            />
            {answers.what === 'decision' ? (
              <YesNo label={t.formulary} value={answers.formulary} onChange={(formulary) => change({ formulary })} />
            ) : null}
            {answers.what === 'decision' || answers.what === 'liability' ? (
              <YesNo
                label={t.form}
                value={answers.formSupplied}
                onChange={(formSupplied) => change({ formSupplied })}
              />
            ) : null}
            {answers.what === 'decision' ? (
              <YesNo label={t.liability} value={answers.liability} onChange={(liability) => change({ liability })} />
            ) : null}
          </Stack>
        </form>
        <section className="how-long-answer" aria-live="polite">
          <HowLongAnswer answers={answers} />
        </section>
      </div>
      <p>{t.help}</p>
    </Page>
  );
}

function YesNo(props: {
  readonly label: string;
  readonly value: Known;
  readonly onChange: (value: Known) => void;
}): ReactNode {
  const { howLong: t } = useMessages();
  const all: readonly Known[] = ['yes', 'no', 'unknown'];
  return (
    <Radio.Group
      label={props.label}
      value={props.value}
      onChange={(value) => props.onChange(all.find((one) => one === value) ?? 'unknown')}
    >
      <div className="yes-no">
        {all.map((value) => (
          <Radio key={value} value={value} label={t[value]} />
        ))}
      </div>
    </Radio.Group>
  );
}
