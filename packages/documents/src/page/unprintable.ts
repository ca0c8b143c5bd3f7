import type { Block } from '@overread/engine/letter';
import { type Problem, problem } from '@overread/engine/problems';
import type { Printed } from './printed.ts';

/** Control characters and halves of surrogate pairs: no XML (DOCX, HTML) and no page can hold them. */
const never =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The characters of a paper that PDF, DOCX and HTML cannot hold, each once. */
export function unwritable(printed: Printed): string[] {
  const found = new Set<string>();
  for (const { text } of textsOf(printed)) for (const [character] of text.matchAll(never)) found.add(character);
  return [...found];
}

/** Says which characters stand where, and what to do. */
export function unprintableProblem(printed: Printed, characters: readonly string[], format: string): Problem {
  const { kind, where } = printed;
  const places = characters.map((character) => {
    const parts = new Set(textsOf(printed).flatMap(({ part, text }) => (text.includes(character) ? [part] : [])));
    return `${named(character)} in ${[...parts].map((part) => `"${part}"`).join(', ') || `the ${kind}`}`;
  });
  const other = kind === 'letter' ? ', or write it as JSON' : '';
  return problem(`${kind}-unprintable`, {
    where,
    detail: `${format.toUpperCase()} cannot show ${places.join('; ')}. A ${kind} is never written with a character missing.`,
    remedy: `Replace the character in the text (a word for a symbol, Latin letters for a name)${other}.`,
  });
}

function named(character: string): string {
  const code = Array.from(character, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const visible = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(character);
  return visible ? `"${character}" (${code.join(' ')})` : `the character ${code.join(' ')}`;
}

function textsOf({ title, note, top, sections }: Printed): { part: string; text: string }[] {
  const texts = [title, note ?? '', ...(top === null ? [] : [...top.sender, ...top.addressee])];
  return [
    ...texts.map((text) => ({ part: title, text })),
    ...sections.flatMap((section) =>
      [section.title, ...section.blocks.flatMap(textsIn)].map((text) => ({ part: section.title, text })),
    ),
  ];
}

function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraphs':
    case 'labelled':
      return block.paragraphs;
    case 'rows':
    case 'decisions':
      return block.rows.flat();
    case 'list':
      return block.entries;
  }
}
