import { Button, Group, Modal } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import type { FormEvent, ReactNode } from 'react';
import { ProblemView } from '../app/problem-view.tsx';
import { useMessages } from '../i18n/locale.tsx';

/** Asks before an act that cannot be taken back: what follows from it, and what it needs to know. */
export function ActDialog(props: {
  readonly title: string;
  /** What happens then, in words. */
  readonly consequence: string;
  readonly confirm: string;
  readonly opened: boolean;
  readonly busy: boolean;
  readonly problem?: ApiProblem | null | undefined;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly children?: ReactNode;
}): ReactNode {
  const t = useMessages().work;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    props.onConfirm();
  };
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      size={props.wide === true ? 'xl' : 'lg'}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <form className="act-form" onSubmit={send}>
        {props.children}
        <p className="consequence">{props.consequence}</p>
        {props.problem == null ? null : <ProblemView problem={props.problem} lang="en" />}
        <Group>
          <Button type="submit" loading={props.busy}>
            {props.confirm}
          </Button>
          <Button variant="default" onClick={props.onClose}>
            {t.cancel}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
