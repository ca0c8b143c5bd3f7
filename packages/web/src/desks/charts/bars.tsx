import { Fragment, type ReactNode, useId } from 'react';

/** What a part of a bar says; each kind has a colour and a pattern of its own. */
export type Kind = 'good' | 'warning' | 'error' | 'plain' | 'accent';

export interface Bar {
  readonly label: string;
  /** What the bar says in figures, at the end of its line. */
  readonly told: string;
  readonly parts: readonly { readonly kind: Kind; readonly value: number }[];
  /** A limit that lies between this bar and the next. */
  readonly limitAfter?: string | undefined;
}

const ROW = 46;
const LIMIT = 26;
const colour = {
  good: 'var(--good)',
  warning: 'var(--warning)',
  error: 'var(--error)',
  plain: 'var(--control)',
  accent: 'var(--accent)',
};

/** Horizontal bars as wide as their place, each with its words; the table beside them tells the same. */
export function Bars({ bars, summary }: { readonly bars: readonly Bar[]; readonly summary: string }): ReactNode {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, part) => sum + part.value, 0)));
  let y = 0;
  const rows = bars.map((bar) => {
    const top = y;
    y += ROW + (bar.limitAfter === undefined ? 0 : LIMIT);
    return { bar, top };
  });
  return (
    <svg className="bars" role="img" aria-label={summary} width="100%" height={y}>
      <Patterns id={id} />
      {rows.map(({ bar, top }) => {
        let x = 0;
        return (
          <Fragment key={bar.label}>
            <text x="0" y={top + 15} className="bar-label">
              {bar.label}
            </text>
            <text x="100%" y={top + 15} textAnchor="end" className="bar-told">
              {bar.told}
            </text>
            <rect x="0" y={top + 22} width="100%" height="16" className="bar-ground" />
            {bar.parts.map(({ kind, value }) => {
              const from = x;
              const width = (value / most) * 100;
              x += width;
              return value === 0 ? null : (
                <Fragment key={kind}>
                  <rect x={`${from}%`} y={top + 22} width={`${width}%`} height="16" fill={colour[kind]} />
                  <rect x={`${from}%`} y={top + 22} width={`${width}%`} height="16" fill={`url(#${id}${kind})`} />
                </Fragment>
              );
            })}
            {bar.limitAfter === undefined ? null : (
              <>
                <line x1="0" x2="100%" y1={top + ROW + 4} y2={top + ROW + 4} className="bar-limit" />
                <text x="100%" y={top + ROW + 20} textAnchor="end" className="bar-limit-text">
                  {bar.limitAfter}
                </text>
              </>
            )}
          </Fragment>
        );
      })}
    </svg>
  );
}

/** What the colours and patterns mean. */
export function Legend({ kinds }: { readonly kinds: readonly (readonly [Kind, string])[] }): ReactNode {
  const id = useId();
  return (
    <ul className="legend">
      {kinds.map(([kind, word]) => (
        <li key={kind}>
          <svg width="18" height="14" aria-hidden="true">
            <Patterns id={id} />
            <rect width="18" height="14" fill={colour[kind]} />
            <rect width="18" height="14" fill={`url(#${id}${kind})`} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}

function Patterns({ id }: { readonly id: string }): ReactNode {
  const common = {
    patternUnits: 'userSpaceOnUse',
    width: 6,
    height: 6,
    stroke: 'var(--surface)',
    strokeWidth: 1.4,
  } as const;
  return (
    <defs>
      <pattern id={`${id}warning`} {...common}>
        <path d="M0 6 L6 0" />
      </pattern>
      <pattern id={`${id}error`} {...common}>
        <path d="M0 6 L6 0 M0 0 L6 6" />
      </pattern>
      <pattern id={`${id}plain`} {...common}>
        <path d="M0 3 L6 3" />
      </pattern>
    </defs>
  );
}
