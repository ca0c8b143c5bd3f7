import { type CSSProperties, memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import { type Mark, segments } from './marks.ts';
import type { Chosen } from './chosen.ts';

/**
 * The text of a letter as printed, with its marks. Behind each quote stands the number of its finding, which leads to it.
 * What is chosen is scrolled to and takes the focus.
 */
export const LetterText = memo(function LetterText(props: {
  readonly text: string;
  readonly pageStarts: readonly number[];
  readonly marks: readonly Mark[];
  readonly chosen: Chosen | null;
  readonly onFinding: (index: number) => void;
}): ReactNode {
  const { text, pageStarts, marks, chosen, onFinding } = props;
  const t = useMessages();
  const pane = useRef<HTMLDivElement>(null);
  const cut = useMemo(() => {
    const picked = (chosen?.spans ?? []).map((span): Mark => ({ ...span, kind: 'chosen', name: null, hint: null }));
    return segments(text.length, [...marks, ...picked], pageStarts);
  }, [text, marks, pageStarts, chosen]);

  useEffect(() => {
    if (chosen === null) return;
    const start = chosen.spans[chosen.which]?.start;
    const target = pane.current?.querySelector<HTMLElement>(`[data-at="${start}"]`);
    if (!target) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    target.focus({ preventScroll: true });
  }, [chosen]);

  // As wide as the longest line, so that a page of columns is not broken where there is room.
  const columns = useMemo(() => Math.min(110, Math.max(...text.split('\n').map((line) => line.length))), [text]);

  return (
    <div
      ref={pane}
      className="letter-text"
      lang="en"
      role="region"
      tabIndex={0}
      aria-label={t.check.text}
      style={{ '--columns': columns } as CSSProperties}
    >
      {cut.map(({ start, end, marks: over, ending, page }) => {
        const words = text.slice(start, end).replaceAll('\f', '');
        const hint = over.find((mark) => mark.hint !== null)?.hint ?? undefined;
        return (
          <span key={start}>
            {page === null ? null : (
              <span className="letter-page" lang={undefined}>
                {t.check.letterPage(page)}
              </span>
            )}
            {over.length === 0 ? (
              words
            ) : (
              <mark className={over.map(({ kind }) => kind).join(' ')} data-at={start} tabIndex={-1} title={hint}>
                {words}
              </mark>
            )}
            {ending.map((name) => (
              <a
                key={name}
                className="letter-ref"
                href={`#finding-${Number.parseInt(name, 10)}`}
                aria-label={`${name}: ${t.check.toFinding(Number.parseInt(name, 10))}`}
                onClick={(event) => {
                  event.preventDefault();
                  onFinding(Number.parseInt(name, 10) - 1);
                }}
              >
                {name}
              </a>
            ))}
          </span>
        );
      })}
    </div>
  );
});
