/** The files a letter can be written as. */
export const letterFormats = ['pdf', 'docx', 'html', 'txt', 'json'] as const;

export type WrittenFormat = (typeof letterFormats)[number];

/** PDF and DOCX are bytes, the others text (UTF-8 where they are saved). */
export type Written<Format extends WrittenFormat> = Format extends 'pdf' | 'docx' ? Uint8Array : string;
