import { type DocxNode, docxText } from '@overread/documents/browser';
import mammoth from 'mammoth/mammoth.browser.js';

const port = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ArrayBuffer>) => void) | null;
  postMessage(answer: { readonly text: string } | { readonly failed: string }): void;
};

port.onmessage = ({ data }) => {
  let document: DocxNode | undefined;
  mammoth
    .convertToHtml(
      { arrayBuffer: data },
      {
        transformDocument: (node) => {
          document = node;
          return { ...node, children: [] };
        },
      },
    )
    .then(
      () => port.postMessage({ text: document === undefined ? '' : docxText(document) }),
      (error: unknown) => port.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
    );
};
