/** Lines of text as a plain PDF, one array a page, in Helvetica: as a record printed from a practice's system comes. The same lines give the same bytes. */
export function recordPdf(title: string, pages: readonly (readonly string[])[]): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((lines, i) => {
    const text = [...lines, '', `${title}, page ${i + 1} of ${pages.length}`]
      .map((line, row) => `1 0 0 1 56 ${742 - row * 15} Tm (${escaped(line)}) Tj`)
      .join('\n');
    const stream = `BT /F1 10.5 Tf\n${text}\nET`;
    const contents = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${contents} 0 R >>`,
    );
  });
  const info = add(`<< /Title (${escaped(title)}) >>`);
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R /Lang (en-US) >>`;
  objects[tree - 1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const escaped = (text: string): string => text.replaceAll(/[\\()]/g, '\\$&');
