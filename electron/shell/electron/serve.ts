import { randomUUID } from 'node:crypto';
import { protocol, type Session } from 'electron';
import type { WindowFiles } from '../../window/files.ts';
import { previewHeaders } from '../../window/headers.ts';
import { isOurs, ORIGIN, SCHEME } from './address.ts';

/** Documents that wait to be printed. */
export type ServedPages = {
  /** Gives the address at which the document may be asked for once, and what takes it back. */
  offer: (html: string) => { address: string; withdraw: () => void };
};

/** For the time before the app is ready: the scheme is a web origin of its own, as an https address would be. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Answers the scheme from the fixed list of files, which bring their own headers, and from the documents that are to be printed. */
export function serveWindow(session: Session, files: WindowFiles): ServedPages {
  const offered = new Map<string, string>();
  session.protocol.handle(SCHEME, ({ method, url }) => {
    if (method !== 'GET' || !isOurs(url)) return notFound();
    const { pathname } = new URL(url);
    const html = offered.get(pathname);
    if (html !== undefined) {
      offered.delete(pathname);
      return new Response(html, { headers: { ...previewHeaders(), 'Content-Type': 'text/html; charset=utf-8' } });
    }
    const file = files.get(pathname);
    return file ? new Response(new Uint8Array(file.body), { headers: file.headers }) : notFound();
  });
  return {
    offer(html) {
      const pathname = `/letra/${randomUUID()}.html`;
      offered.set(pathname, html);
      return { address: `${ORIGIN}${pathname}`, withdraw: () => offered.delete(pathname) };
    },
  };
}

const notFound = () => new Response(null, { status: 404 });
