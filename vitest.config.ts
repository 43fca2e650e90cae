import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Electron itself would begin to download its binary.
  resolve: { alias: { electron: fileURLToPath(new URL('tests/support/fake-electron/index.ts', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
