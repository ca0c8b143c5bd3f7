/** How PDFs are read: PDFium within its bounds, or Debian's pdftotext where it is installed (no positions). */
export type PdfBackend = 'pdfium' | 'pdftotext';
