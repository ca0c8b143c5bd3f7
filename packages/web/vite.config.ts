import { readFileSync } from 'node:fs';
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

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), readme(), checkList()],
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
