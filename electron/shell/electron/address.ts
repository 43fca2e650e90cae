/** The one address that the window has. */
export const SCHEME = 'app';
const HOST = 'prefektura';

export const ORIGIN = `${SCHEME}://${HOST}`;
export const WINDOW_ADDRESS = `${ORIGIN}/index.html`;

/** Ours and nothing that only looks like it. Node gives the origin of such an address as "null", so its parts are compared. */
export function isOurs(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${SCHEME}:` && host === HOST && username === '' && password === '';
}

/** What the window may load: its own files, and what its page has made itself. */
export function mayLoad(url: string): boolean {
  return isOurs(url.startsWith('blob:') ? url.slice('blob:'.length) : url);
}
