import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** The string that the shells replace, in each page they serve, by that response's own nonce. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** What the installed program runs, and the window that both shells show. */
export default defineConfig({
  main: {
    build: {
      rollupOptions: {
        input: {
          main: 'electron/main.ts',
          cli: 'electron/cli.ts',
          papers: 'electron/workers/papers.ts',
          'keeper-thread': 'electron/workers/keeper-thread.ts',
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload is one CommonJS file.
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: '/',
    html: { cspNonce: NONCE_PLACEHOLDER },
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      // A `data:` address would need a hole in the window's content policy.
      assetsInlineLimit: 0,
      minify: true,
      cssMinify: true,
      rolldownOptions: {
        input: { index: 'renderer/index.html', preview: 'renderer/preview.html' },
        // A few large files open faster than eighty small ones; the editor is not needed before a meeting is.
        output: {
          // What draws PDFs asks for its decoders by their own names.
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('_nowasm_fallback.js'))
              ? 'assets/[name][extname]'
              : 'assets/[name]-[hash][extname]',
          codeSplitting: {
            groups: [
              { name: 'frame', test: /node_modules\/(?:react|react-dom|scheduler|@tanstack|@orpc)\//, priority: 3 },
              { name: 'dates', test: /node_modules\/(?:@mantine\/dates|dayjs)\//, priority: 1 },
              {
                name: 'components',
                test: /node_modules\/(?:@mantine\/(?!dates)|@floating-ui\/|@tabler\/)/,
                priority: 2,
              },
              { name: 'editor', test: /node_modules\/(?:@tiptap\/|prosemirror-)/, priority: 1 },
            ],
          },
        },
      },
    },
  },
});
