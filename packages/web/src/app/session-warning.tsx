import { Button, Group, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { lastAnswerAt } from '../api/api.ts';
import { forget, meQuery, signOut, useMe } from '../api/me.ts';
import { useMessages } from '../i18n/locale.tsx';

const WARNED_SECONDS = 120;

/** Two minutes before the session ends for want of requests: stay, or sign out. What waits to be sent is not lost by it. */
export function SessionWarning(): ReactNode {
  const t = useMessages().app;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const session = useMe()?.session ?? null;
  const [left, setLeft] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (session === null) {
      setLeft(Number.POSITIVE_INFINITY);
      return;
    }
    const look = (): void => {
      const ends = Math.min(lastAnswerAt() + session.idleSeconds * 1000, Date.parse(session.expiresAt));
      setLeft(Math.max(0, Math.ceil((ends - Date.now()) / 1000)));
    };
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [session]);
  const ended = left === 0;
  useEffect(() => {
    if (!ended) return;
    forget(queries);
    void navigate({ to: '/sign-in', search: { back: location.pathname + location.search } });
  }, [ended, navigate, queries]);
  const stay = (): void => {
    void queries.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  return (
    <Modal opened={left > 0 && left <= WARNED_SECONDS} onClose={stay} title={t.sessionEnds} withCloseButton={false}>
      <p role="timer" aria-live="off">
        {t.sessionEndsIn(`${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`)}
      </p>
      <Group>
        <Button onClick={stay} data-autofocus>
          {t.stay}
        </Button>
        <Button variant="default" onClick={() => void signOut(queries).then(() => navigate({ to: '/sign-in' }))}>
          {t.signOut}
        </Button>
      </Group>
    </Modal>
  );
}
