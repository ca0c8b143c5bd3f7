import { Button, FileButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Me } from '../../../api/me.ts';
import { sendFiles } from '../../../api/upload-queue.ts';
import { Icon } from '../../../app/icons.tsx';
import { Sendings } from '../../../app/sendings.tsx';
import { useMessages } from '../../../i18n/locale.tsx';
import { accepted, titleOf } from '../../my-case/parts/send-files.tsx';
import type { RequestLine } from '../queries.ts';
import { MatchTable } from './match-table.tsx';
import { useMatches } from './use-matches.ts';

/** Many files over many cases: given, matched, confirmed, sent. */
export function GiveFiles(props: { readonly me: Me; readonly requests: readonly RequestLine[] }): ReactNode {
  const { me, requests } = props;
  const t = useMessages().inbox;
  const queries = useQueryClient();
  const matches = useMatches(requests);
  const over = useDrop((files) => void matches.add(files));
  const ready = matches.given.filter(({ send, caseNumber }) => send && caseNumber !== null);
  const send = (): void => {
    sendFiles(
      ready.map(({ file, caseNumber, kind }) => ({
        caseNumber: caseNumber ?? '',
        file,
        about: {
          name: file.name.replaceAll(/[/\\]/g, '-').slice(-200),
          title: titleOf(file.name),
          types: [kind],
          source: requests.find((one) => one.caseNumber === caseNumber)?.claimsAdministrator ?? me.name ?? me.role,
        },
      })),
      ({ caseNumber }) => {
        void queries.invalidateQueries({ queryKey: ['records'] });
        void queries.invalidateQueries({ queryKey: ['case', caseNumber] });
      },
    );
    matches.drop(ready.map(({ key }) => key));
  };
  return (
    <section className={over ? 'inbox-give over' : 'inbox-give'} aria-labelledby="give">
      <h2 id="give">{t.give}</h2>
      <p>{over ? t.dropHere : t.giveHow}</p>
      <FileButton multiple accept={accepted} onChange={(files) => void matches.add(files)}>
        {(button) => (
          <Button {...button} disabled={requests.length === 0} leftSection={<Icon name="file" size={18} />}>
            {t.choose}
          </Button>
        )}
      </FileButton>
      <p role="status" className="quiet">
        {matches.reading > 0 ? t.matching(matches.reading) : ''}
      </p>
      {matches.given.length === 0 ? null : (
        <>
          <MatchTable matches={matches} requests={requests} />
          <div className="case-buttons">
            <Button disabled={ready.length === 0} onClick={send}>
              {t.sendAll(ready.length)}
            </Button>
            <Button variant="default" onClick={() => matches.drop(matches.given.map(({ key }) => key))}>
              {t.clear}
            </Button>
          </div>
        </>
      )}
      <Sendings />
    </section>
  );
}

/** Files dropped anywhere on the page; true while they hover over it. */
function useDrop(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const taken = useRef(take);
  taken.current = take;
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      if (!(event.dataTransfer?.types.includes('Files') ?? false)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      taken.current(files);
    };
    addEventListener('dragover', hover);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hover);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
