import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the browser needs for one run and nobody else may read: its profile, and the page that leads to the program. */
export type RuntimeFolder = { profile: string; redirect: string; remove: () => void };

/**
 * The redirect page is opened by its path. The code is inside it, in the fragment of the address that it leads to: so it
 * stands on no command line, which everybody on the computer can read, and in no request.
 */
export function makeRuntimeFolder(target: string): RuntimeFolder {
  const folder = mkdtempSync(join(tmpdir(), 'procesverbali-')); // 0700
  const profile = join(folder, 'profili');
  const redirect = join(folder, 'hapja.html');
  mkdirSync(profile, { mode: 0o700 });
  writeFileSync(redirect, redirectPage(target), { flag: 'wx', mode: 0o600 });
  return {
    profile,
    redirect,
    // A browser that is just ending still writes into its profile.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
}

const redirectPage = (target: string) => `<!doctype html>
<html lang="sq">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<title>Procesverbali</title>
<script>location.replace(${JSON.stringify(target)});</script>
</html>
`;
