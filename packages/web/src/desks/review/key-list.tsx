import { Checkbox, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import { keysOfBench, keysOfRecord } from './keys.ts';

/** Every key of the workbench. */
export function KeyList(props: {
  readonly opened: boolean;
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { review: t } = useMessages();
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={t.keys} closeButtonProps={{ 'aria-label': t.close }}>
      {(
        [
          [t.keysEverywhere, keysOfBench],
          [t.keysInRecord, keysOfRecord],
        ] as const
      ).map(([title, keys]) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className="keys">
            {keys.map(([key, act]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t.keyActs[act]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="small">{t.keysInLines}</p>
      <Checkbox
        label={t.singleKeys}
        checked={props.letters}
        onChange={({ currentTarget }) => props.onLetters(currentTarget.checked)}
      />
    </Modal>
  );
}
