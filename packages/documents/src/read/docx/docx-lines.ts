/** A node of the document tree that mammoth makes of a DOCX. */
export interface DocxNode {
  readonly type: string;
  readonly value?: string;
  readonly breakType?: string;
  readonly children?: readonly DocxNode[];
  /** Footnotes and comments hang beside the tree. */
  readonly notes?: { readonly _notes?: Readonly<Record<string, { readonly body?: readonly DocxNode[] }>> };
}

/**
 * The text of a DOCX: one paragraph a line with a blank line after it, one table row a line with its cells parted by
 * two spaces. An empty paragraph is a line of one space, as in texts exported from Word.
 */
export function docxText(document: DocxNode): string {
  const parts: string[] = [];
  blocks(document.children ?? [], parts);
  for (const note of Object.values(document.notes?._notes ?? {})) blocks(note.body ?? [], parts);
  return parts.join('');
}

function blocks(nodes: readonly DocxNode[], parts: string[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') {
      const text = inline(node);
      parts.push(text.trim() === '' && !text.includes('\f') ? ' \n\n' : `${text}\n\n`);
    } else if (node.type === 'table') {
      for (const row of node.children ?? []) parts.push(`${(row.children ?? []).map(cell).join('  ').trimEnd()}\n`);
      parts.push('\n');
    } else {
      blocks(node.children ?? [], parts);
    }
  }
}

/** A cell's paragraphs on one line. */
function cell(node: DocxNode): string {
  const parts: string[] = [];
  blocks(node.children ?? [], parts);
  return parts
    .join('')
    .replace(/[^\S\n]*\n\s*/g, ' ')
    .trim();
}

function inline(node: DocxNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return node.breakType === 'page' ? '\n\f' : '\n';
  return (node.children ?? []).map(inline).join('');
}
