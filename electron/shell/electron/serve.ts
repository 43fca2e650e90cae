import { protocol, type Session } from 'electron';
import type { WindowFiles } from '../../window/files.ts';
import { isOurs, SCHEME } from './address.ts';

/** For the time before the app is ready: the scheme is a web origin of its own, as an https address would be. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Answers the scheme from the fixed list of files, which bring their own headers. */
export function serveWindow(session: Session, files: WindowFiles): void {
  session.protocol.handle(SCHEME, ({ method, url }) => {
    const file = method === 'GET' && isOurs(url) ? files.get(new URL(url).pathname) : undefined;
    return file
      ? new Response(new Uint8Array(file.body), { headers: file.headers })
      : new Response(null, { status: 404 });
  });
}
