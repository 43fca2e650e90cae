import { defineConfig } from 'electron-vite';

/** What the installed program runs; the window's entries join it here. */
export default defineConfig({
  main: {
    build: {
      rollupOptions: { input: { cli: 'electron/cli.ts' } },
    },
  },
});
