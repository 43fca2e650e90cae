import { defineConfig } from '@playwright/test';
import type { ShellOption } from './tests/e2e/support/program.ts';

/** The clerk's work through the screens. Both projects run the same specs: one in a browser, one in Electron where its binary is. */
export default defineConfig<ShellOption>({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // A machine that does something else meanwhile is no fault of the program's; what passed at the second try is reported as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { actionTimeout: 10_000 },
  projects: [
    { name: 'browser', use: { shell: 'browser' } },
    { name: 'electron', use: { shell: 'electron' } },
  ],
});
