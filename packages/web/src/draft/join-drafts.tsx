import { Button, Modal, Radio } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useLocale } from '../i18n/locale.tsx';
import { localeTags } from '../i18n/messages.ts';
import type { Keeper } from './keeper.ts';
import { useKept } from './bench-context.ts';
import { merge, withTheirs } from './merge.ts';
import { nameOfPointer } from './pointer-names.ts';

/** Someone saved another version meanwhile: what only one changed is taken, what both changed is chosen here. */
export function JoinDrafts({ keeper }: { readonly keeper: Keeper }): ReactNode {
  const { t, locale } = useLocale();
  const { moved, work } = useKept(keeper);
  const merged = useMemo(() => (moved === null ? null : merge(moved.base, work, moved.theirs)), [moved, work]);
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  if (moved === null || merged === null) return null;
  const { savedAt, version } = moved.theirs;
  const when =
    savedAt === null
      ? ''
      : new Intl.DateTimeFormat(localeTags[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(
          new Date(savedAt),
        );
  const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} size="xl" title={t.draft.movedTitle}>
      <p>{t.draft.moved(version, when)}</p>
      {merged.clashes.length === 0 ? <p>{t.draft.noClash}</p> : null}
      {merged.clashes.map(({ at, mine, theirs: other }) => (
        <Radio.Group
          key={at}
          className="clash"
          label={nameOfPointer(at, t)}
          value={theirs.has(at) ? 'theirs' : 'mine'}
          onChange={(value) => {
            const next = new Set(theirs);
            if (value === 'theirs') next.add(at);
            else next.delete(at);
            setTheirs(next);
          }}
        >
          <Radio value="mine" label={`${t.draft.mine}: ${said(mine)}`} />
          <Radio value="theirs" label={`${t.draft.theirs}: ${said(other)}`} />
        </Radio.Group>
      ))}
      <Button
        onClick={() => {
          const chosen = merged.clashes.filter(({ at }) => theirs.has(at));
          keeper.join(chosen.reduce(withTheirs, merged.work));
          setTheirs(new Set());
        }}
      >
        {t.draft.join}
      </Button>
    </Modal>
  );
}
