import { type Block, type Letter, outlineOf } from '@overread/engine/letter';
import { type Problem, problem } from '@overread/engine/problems';

/** Control characters and halves of surrogate pairs: no XML (DOCX, HTML) and no page can hold them. */
const never =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The characters of a letter that PDF, DOCX and HTML cannot hold, each once. */
export function unwritable(letter: Letter): string[] {
  const found = new Set<string>();
  for (const { text } of textsOf(letter)) for (const [character] of text.matchAll(never)) found.add(character);
  return [...found];
}

/** Says which characters stand where, and what to do. */
export function unprintableProblem(letter: Letter, characters: readonly string[], format: string): Problem {
  const places = characters.map((character) => {
    const parts = new Set(textsOf(letter).flatMap(({ part, text }) => (text.includes(character) ? [part] : [])));
    return `${named(character)} in ${[...parts].map((part) => `"${part}"`).join(', ') || 'the letter'}`;
  });
  return problem('letter-unprintable', {
    where: letter.caseNumber ?? 'letter without a case number',
    detail: `${format.toUpperCase()} cannot show ${places.join('; ')}. A letter is never written with a character missing.`,
    remedy: 'Replace the character in the text (a word for a symbol, Latin letters for a name), or write it as JSON.',
  });
}

function named(character: string): string {
  const code = Array.from(character, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const visible = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(character);
  return visible ? `"${character}" (${code.join(' ')})` : `the character ${code.join(' ')}`;
}

function textsOf(letter: Letter): { part: string; text: string }[] {
  const { title, note, sections } = outlineOf(letter);
  const texts = [{ part: title, text: note ?? '' }];
  for (const section of sections) {
    texts.push({ part: section.title, text: section.title });
    for (const block of section.blocks) for (const text of textsIn(block)) texts.push({ part: section.title, text });
  }
  return texts;
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
