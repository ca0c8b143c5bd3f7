import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { marked } from 'marked';
import { defineConfig, type Plugin } from 'vite';

/** `README.md?readme` is its HTML without the title, made when the pages are built. */
function readme(): Plugin {
  return {
    name: 'readme',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.md?readme')) return null;
      const text = readFileSync(id.slice(0, -'?readme'.length), 'utf8')
        .replace(/^# .*\n+/, '')
        // The page shows it as a tag, unless the line says more.
        .replace(/^Severity: \w+\.\n+/m, '');
      const html = marked
        .parse(text, { async: false })
        .replaceAll('<pre>', '<pre tabindex="0">')
        .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
        .replaceAll('</table>', '</table></div>');
      return { code: `export default ${JSON.stringify(html)};`, map: null };
    },
  };
}

/** `virtual:checks` is what each check says of itself, without the engine that runs it. */
function checkList(): Plugin {
  return {
    name: 'check-list',
    resolveId: (id) => (id === 'virtual:checks' ? '\0virtual:checks' : null),
    async load(id) {
      if (id !== '\0virtual:checks') return null;
      const { checks } = await import('@overread/engine/checks');
      const list = checks.map(({ id: name, severity, description, source }) => ({
        id: name,
        severity,
        description,
        source,
      }));
      return `export const checks = ${JSON.stringify(list)};`;
    },
  };
}

/**
 * What pdf.js asks for by name while it draws: fonts that a PDF does not hold, character maps, decoders of pictures. The
 * decoders are those without WebAssembly, which the content security policy does not let run.
 */
function pdfFiles(): Plugin {
  const home = join(import.meta.dirname, '../../node_modules/pdfjs-dist');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return {
    name: 'pdf-files',
    config: () => ({ define: { PDF_FILES: JSON.stringify(`/assets/pdfjs-${version}/`) } }),
    generateBundle() {
      for (const file of globSync('{standard_fonts,cmaps,iccs}/*.{pfb,ttf,bcmap,icc}', { cwd: home }).concat(
        globSync('wasm/*_nowasm_fallback.js', { cwd: home }),
      )) {
        const fileName = `assets/pdfjs-${version}/${file}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(home, file)) });
      }
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), readme(), checkList(), pdfFiles()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    // Shown by the tests, which measure what a first visit loads.
    reportCompressedSize: false,
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4610' } },
});
