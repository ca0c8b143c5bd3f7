import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Printed } from '../printed.ts';
import { packObjects } from './pack-objects.ts';
import { pageOf } from './page.ts';
import { template } from './template.ts';

/**
 * Papers to PDF on this thread, one at a time, with one compiler for all: fonts and templates stay loaded.
 * Produced as PDF/UA-1; not validated with veraPDF.
 *
 * The compiler frees what it returned only when the event loop turns: who sets many letters lets it turn between them.
 */
export class Typesetter {
  readonly #compiler = NodeCompiler.create({ workspace: folder });

  readonly #templates = new Set<string>();

  /** Throws `UnprintableText` where a character has no glyph, and `Error` where the compiler refuses the page. */
  pdf(printed: Printed): Uint8Array {
    try {
      const mainFilePath = this.#template(printed);
      this.#compiler.mapShadow(`${folder}/page.json`, Buffer.from(pageOf(printed)));
      // One call: a document handed to JavaScript is freed only when the garbage collector finds it, 1 MB a letter.
      // The date stands in the document itself; the timestamp keeps the export from taking the time of day.
      const pdf = this.#compiler.pdf({ mainFilePath }, { pdfStandard: 'ua-1', creationTimestamp: 0 });
      return packObjects(pdf);
    } catch (error) {
      const message = messageOf(error);
      throw unprintable(message) ?? new Error(message, { cause: error });
    } finally {
      // Keeps what the last two letters share (labels, fixed sentences, shapes) and drops the rest, failed or not:
      // without this each letter leaves about 2 MB behind.
      this.#compiler.evictCache(2);
    }
  }

  /** Path of the template for the kind and language, given to the compiler when it is first needed. */
  #template(printed: Printed): string {
    const path = `${folder}/${printed.kind}-${printed.language}-${printed.pageNumber.replaceAll(' ', '-')}.typ`;
    if (!this.#templates.has(path)) {
      this.#compiler.addSource(path, template(printed));
      this.#templates.add(path);
    }
    return path;
  }
}

/** No file is read from it: template and data are given to the compiler as text. */
const folder = import.meta.dirname;

/** Characters that no font of the template can draw. */
export class UnprintableText extends Error {
  readonly characters: readonly string[];

  constructor(characters: readonly string[]) {
    super(`No font can draw ${characters.join(' ')}`);
    this.characters = characters;
  }
}

/** The compiler's errors carry their text as message or, where the page itself is refused, as code. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || String((error as NodeJS.ErrnoException).code);
}

function unprintable(message: string): UnprintableText | null {
  const texts = [...message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/g)];
  if (texts.length === 0) return null;
  return new UnprintableText([...new Set(texts.map(([, text]) => unescaped(unescaped(text ?? ''))))]);
}

/** Undoes one round of Rust's way of writing strings, of which the message has one or two: `\u{7}`, `\"`, `\\`. */
function unescaped(text: string): string {
  return text.replace(/\\(?:u\{([\da-f]+)\}|(.))/gi, (_, hex: string | undefined, single: string) =>
    hex === undefined ? single : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
