import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useMessages } from '../../../i18n/locale.tsx';
import type { Application } from '../use-application.ts';

/** The disputed treatments, one a line. */
export function Items({ app }: { readonly app: Application }): ReactNode {
  const t = useMessages().apply;
  const { items } = app.draft;
  const last = useRef<HTMLTextAreaElement>(null);
  const had = useRef(items.length);
  useEffect(() => {
    if (items.length > had.current) last.current?.focus();
    had.current = items.length;
  }, [items.length]);
  const set = (at: number, text: string): void =>
    app.change((draft) => ({ ...draft, items: draft.items.map((one, i) => (i === at ? text : one)) }));
  return (
    <div className="apply-items">
      {items.map((text, at) => (
        <div key={at} className="apply-item">
          <Textarea
            ref={at === items.length - 1 ? last : undefined}
            label={t.item(at + 1)}
            autosize
            minRows={2}
            value={text}
            onChange={({ currentTarget }) => set(at, currentTarget.value)}
          />
          {items.length === 1 ? null : (
            <button
              type="button"
              className="link"
              onClick={() => app.change((draft) => ({ ...draft, items: draft.items.filter((_, i) => i !== at) }))}
            >
              {t.removeItem(at + 1)}
            </button>
          )}
        </div>
      ))}
      <Button variant="default" onClick={() => app.change((draft) => ({ ...draft, items: [...draft.items, ''] }))}>
        {t.addItem}
      </Button>
    </div>
  );
}
