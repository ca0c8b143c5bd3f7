import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Me } from '../../../api/me.ts';
import { sendFiles } from '../../../api/upload-queue.ts';
import { californiaToday } from '../../../app/california.ts';
import { useMessages } from '../../../i18n/locale.tsx';
import { type Case, nameOf } from '../../my-case/standing.ts';
import { authorization, paperFile } from './papers.ts';

/** Authorizes treatment under review, in writing; that the review then ends is said and confirmed first. */
export function Authorize({ one, me }: { readonly one: Case; readonly me: Me }): ReactNode {
  const t = useMessages().inbox;
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [by, setBy] = useState('');
  const [sure, setSure] = useState(false);
  const [done, setDone] = useState(false);
  const items = one.items.filter(({ standing }) => standing === 'open' || standing === 'eligible');
  const over = one.end !== null || one.determination !== null || items.length === 0;
  const give = (): void => {
    const on = californiaToday();
    const texts = items.filter(({ number }) => chosen.includes(String(number))).map(({ text }) => text);
    const file = paperFile(authorization(one, texts, { by: by.trim(), on }, t.paper), `authorization-${on}.txt`);
    sendFiles(
      [
        {
          caseNumber: one.caseNumber,
          file,
          about: {
            name: file.name,
            title: `${t.paper.authorization}, ${on}`,
            types: ['authorization'],
            source: nameOf(one, 'claims-administrator') ?? me.name ?? me.role,
          },
        },
      ],
      () => void queries.invalidateQueries({ queryKey: ['case', one.caseNumber] }),
    );
    setDone(true);
    setOpen(false);
  };
  return (
    <section aria-labelledby="authorize">
      <h2 id="authorize">{t.authorize}</h2>
      {over ? <p>{t.decided}</p> : <p>{t.authorizeWhat}</p>}
      {over ? null : <p>{t.authorizeAfter}</p>}
      <p role="status">{done ? t.authorized : ''}</p>
      {over || done || open ? null : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t.authorize} …
        </Button>
      )}
      {open && !over ? (
        <form
          className="case-withdraw"
          onSubmit={(event) => {
            event.preventDefault();
            give();
          }}
        >
          <Checkbox.Group label={t.authorizeItems} value={[...chosen]} onChange={setChosen}>
            <Stack gap="xs" mt="xs">
              {items.map(({ number, text }) => (
                <Checkbox key={number} value={String(number)} label={text} lang="en" />
              ))}
            </Stack>
          </Checkbox.Group>
          <TextInput label={t.authorizeBy} value={by} onChange={({ currentTarget: { value } }) => setBy(value)} />
          <Checkbox
            label={t.authorizeSure}
            checked={sure}
            onChange={({ currentTarget: { checked } }) => setSure(checked)}
          />
          <div className="case-buttons">
            <Button type="submit" disabled={chosen.length === 0 || by.trim() === '' || !sure}>
              {t.authorizeDo}
            </Button>
            <Button variant="default" onClick={() => setOpen(false)}>
              {t.cancel}
            </Button>
          </div>
        </form>
      ) : null}
    </section>
  );
}
