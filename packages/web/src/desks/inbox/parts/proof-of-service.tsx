import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Me } from '../../../api/me.ts';
import { sendFiles } from '../../../api/upload-queue.ts';
import { californiaToday } from '../../../app/california.ts';
import { useEnglish } from '../../../app/english.tsx';
import { isDate } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/locale.tsx';
import { documentsQuery, receiptsQuery } from '../../my-case/queries.ts';
import { type Case, nameOf } from '../../my-case/standing.ts';
import { paperFile, proofOfService } from './papers.ts';

const ways = ['mail', 'electronic', 'fax', 'personal'] as const;

/** Says that copies and the list of documents went to the employee and the physician; the list makes itself. */
export function ProofOfService({ one, me }: { readonly one: Case; readonly me: Me }): ReactNode {
  const t = useMessages().inbox;
  const english = useEnglish();
  const queries = useQueryClient();
  const { caseNumber } = one;
  const documents = useQuery(documentsQuery(caseNumber)).data ?? [];
  const receipts = useQuery(receiptsQuery(caseNumber)).data ?? [];
  const mine = new Set(receipts.filter((line) => line.mine).map((line) => line.document?.document));
  // Colleagues send for the same company.
  const served = documents.filter(
    (doc) => doc.discarded === null && (mine.has(doc.document) || doc.sentByRole === me.role),
  );
  const parties = (['employee', 'requesting-physician', 'attorney'] as const).flatMap(
    (role) => nameOf(one, role) ?? [],
  );
  const [left, setLeft] = useState<readonly string[]>([]);
  const [way, setWay] = useState<(typeof ways)[number]>('mail');
  const [on, setOn] = useState(californiaToday());
  const [by, setBy] = useState('');
  const to = parties.filter((name) => !left.includes(name));
  const make = (): void => {
    const words = { to, way, on, by: by.trim() };
    sendFiles(
      [
        {
          caseNumber,
          file: paperFile(proofOfService(one, words, served, t.paper), `proof-of-service-${on}.txt`),
          about: {
            name: `proof-of-service-${on}.txt`,
            title: `${t.paper.proof}, ${on}`,
            types: ['statement'],
            source: nameOf(one, 'claims-administrator') ?? me.name ?? me.role,
          },
        },
      ],
      () => void queries.invalidateQueries({ queryKey: ['case', caseNumber] }),
    );
    setBy('');
  };
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">{t.proof}</h2>
      <p>{t.proofWhy}</p>
      <p className="quiet small" lang={english}>
        LC 4610.5(l)(4), (o)
      </p>
      {served.length === 0 ? (
        <p>{t.proofNothing}</p>
      ) : (
        <form
          className="case-withdraw"
          onSubmit={(event) => {
            event.preventDefault();
            make();
          }}
        >
          <ol>
            {served.map((doc) => (
              <li key={doc.document} lang={english}>
                {doc.title}
              </li>
            ))}
          </ol>
          <Checkbox.Group
            label={t.proofTo}
            value={[...to]}
            onChange={(names) => setLeft(parties.filter((name) => !names.includes(name)))}
          >
            <Stack gap="xs" mt="xs">
              {parties.map((name) => (
                <Checkbox key={name} value={name} label={name} />
              ))}
            </Stack>
          </Checkbox.Group>
          <NativeSelect
            label={t.proofHow}
            value={way}
            data={ways.map((value) => ({ value, label: t.ways[value] }))}
            onChange={({ currentTarget: { value } }) => setWay(ways.find((name) => name === value) ?? 'mail')}
          />
          <TextInput
            type="date"
            label={t.proofOn}
            max={californiaToday()}
            value={on}
            onChange={({ currentTarget: { value } }) => setOn(value)}
          />
          <TextInput label={t.proofBy} value={by} onChange={({ currentTarget: { value } }) => setBy(value)} />
          <Button type="submit" disabled={to.length === 0 || by.trim() === '' || !isDate(on) || on > californiaToday()}>
            {t.proofMake}
          </Button>
        </form>
      )}
    </section>
  );
}
