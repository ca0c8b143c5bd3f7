import { Button } from '@mantine/core';
import type { Block, Outline } from '@overread/engine/letter';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/locale.tsx';

/** The letter in our own form, from the result to what follows. */
export function Rewritten(props: {
  readonly outline: Outline;
  /** What is said of it; by default that it was read from another letter. */
  readonly lead?: string;
}): ReactNode {
  const { outline, lead } = props;
  const t = useMessages();
  return (
    <>
      <div className="rewritten-head no-print">
        <p className="quiet">{lead ?? t.rewritten.lead}</p>
        <Button variant="default" onClick={() => print()}>
          {t.rewritten.print}
        </Button>
      </div>
      <article className="rewritten" lang="en">
        <h2>{outline.title}</h2>
        {outline.note === null ? null : <p className="rewritten-note">{outline.note}</p>}
        {outline.sections.map(({ part, level, title, blocks }, index) => {
          const Heading = level === 2 ? 'h3' : 'h4';
          const id = `part-${index + 1}`;
          return (
            <section key={id} className={part} aria-labelledby={id}>
              <Heading id={id}>{title}</Heading>
              {blocks.map((block, at) => (
                // The blocks of a section have no other name than their place.
                <BlockView key={at} block={block} title={id} />
              ))}
            </section>
          );
        })}
      </article>
    </>
  );
}

function BlockView({ block, title }: { readonly block: Block; readonly title: string }): ReactNode {
  switch (block.kind) {
    case 'paragraphs':
      return block.paragraphs.map((text, at) => <p key={at}>{text}</p>);
    case 'labelled':
      return block.paragraphs.map((text, at) => (
        <p key={at}>
          {at === 0 ? <strong>{block.label}: </strong> : null}
          {text}
        </p>
      ));
    case 'list':
      return (
        <ol>
          {block.entries.map((entry, at) => (
            <li key={at}>{entry}</li>
          ))}
        </ol>
      );
    default:
      return (
        <table aria-labelledby={title}>
          <thead className="unseen">
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
