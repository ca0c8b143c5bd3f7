/** `docProps/core.xml`: title and language; dates are the letter's own, at noon, or none. */
export function coreProperties(title: string, decision: string | null): string {
  const at = decision === null ? null : `${decision}T12:00:00Z`;
  const time = (name: string): string =>
    at === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Overread</dc:creator><dc:language>en-US</dc:language>`,
    `${time('created')}${time('modified')}</cp:coreProperties>`,
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
