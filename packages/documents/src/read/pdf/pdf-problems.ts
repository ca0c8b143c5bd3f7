import { type Problem, problem } from '@overread/engine/problems';
import { inMegabytes, type ReadLimits } from '../limits.ts';
import type { OpenFailure } from './pdfium-engine.ts';

/** Why a PDF does not open. */
export function failure({ failure: kind }: OpenFailure, where: string, limits: ReadLimits): Problem {
  switch (kind) {
    case 'password':
      return problem('pdf-password', {
        where,
        detail: 'The PDF opens only with a password, so nothing in it can be read.',
        remedy: 'Open it with the password in a PDF viewer, save it without one, and give that copy.',
      });
    case 'security':
      return problem('pdf-security-unsupported', {
        where,
        detail: 'The PDF is encrypted by a method that is not the password method of the PDF standard.',
        remedy: 'Open it in the program that protected it, print it to a new PDF, and give that copy.',
      });
    case 'memory':
      return problem('memory-exceeded', {
        where,
        detail: `The PDF asked for more than the ${inMegabytes(limits.maxMemory)} a file may take; damaged and hostile files do so.`,
        remedy: 'Print it to a new PDF, or split it, or raise the memory limit if you trust the file.',
      });
    default:
      return problem('pdf-damaged', {
        where,
        detail:
          'The file begins like a PDF, but its contents cannot be opened: it is cut short or its bytes were changed.',
        remedy:
          'Get the file again from where it came; if it opens in a PDF viewer, print it to a new PDF and give that.',
      });
  }
}

export function tooManyPages(count: number, where: string, limits: ReadLimits): Problem {
  return problem('document-too-many-pages', {
    where,
    detail: `The PDF has ${count} pages; a file may have ${limits.maxPages}, so that one file cannot hold up the others.`,
    remedy: 'Split it into smaller files, or raise the page limit.',
  });
}

export function rebuilt(where: string): Problem {
  return problem('pdf-rebuilt', {
    where,
    detail:
      'The table that says where the parts of the PDF are was missing or wrong, and was made anew from what is there; parts of the text may be missing.',
    remedy: 'Compare the text with the file in a PDF viewer, or get the file again from where it came.',
  });
}

export function unreadable(number: number, of: number, where: string): Problem {
  return problem('page-unreadable', {
    where: `${where}, page ${number} of ${of}`,
    detail: 'This page is damaged; its text is missing from what was read.',
    remedy: 'Get the file again from where it came, or read this page in a PDF viewer.',
  });
}

export function noText(number: number, of: number, isPicture: boolean, where: string): Problem {
  return problem('page-without-text', {
    where: `${where}, page ${number} of ${of}`,
    detail: isPicture
      ? 'This page is a picture (a scan or a fax); what it says is missing from what was read.'
      : 'Nothing stands on this page; in a file that lost parts its text may be lost.',
    remedy: isPicture
      ? 'Run text recognition (OCR) over the file and give the result.'
      : 'Look at the page in a PDF viewer.',
  });
}

export function withoutText(count: number, pictures: number, problems: readonly Problem[], where: string): Problem {
  const damaged = problems.filter((found) => found.type === 'page-unreadable').length;
  if (damaged > 0) {
    return problem('pdf-damaged', {
      where,
      detail: `None of its pages gives text; ${damaged} of ${count} cannot be opened.`,
      remedy: 'Get the file again from where it came.',
    });
  }
  const pagesAre = count === 1 ? 'Its one page holds' : `Its ${count} pages hold`;
  return problem('document-without-text', {
    where,
    detail:
      pictures > 0
        ? `${pagesAre} pictures and no text: a scan or a fax. Nothing can be read or checked in it.`
        : `${pagesAre} no text and no pictures.`,
    remedy:
      pictures > 0
        ? 'Run text recognition (OCR) over the file and give the result.'
        : 'Check that this is the right file; if a PDF viewer shows words, they are drawn as shapes: run text recognition (OCR) over it.',
  });
}

export function glyphsOnly(where: string): Problem {
  return problem('document-without-text', {
    where,
    detail: 'Its pages show print, but the fonts do not say which characters the shapes are, so no words can be read.',
    remedy: 'Run text recognition (OCR) over the file and give the result.',
  });
}
