/// <reference types="vite/client" />

declare module '*.md?readme' {
  const html: string;
  export default html;
}

declare module 'mammoth/mammoth.browser.js' {
  import type { DocxNode } from '@overread/documents/browser';
  const mammoth: {
    convertToHtml(
      input: { arrayBuffer: ArrayBuffer },
      options: { transformDocument: (node: DocxNode) => DocxNode },
    ): Promise<unknown>;
  };
  export default mammoth;
}

declare module 'virtual:checks' {
  import type { Check } from '@overread/engine/checks';
  export const checks: readonly Omit<Check, 'run'>[];
}

/** Address of what pdf.js asks for by name, with a slash at its end. */
declare const PDF_FILES: string;
