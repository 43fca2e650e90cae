/** The nonce under which this page may add styles: the browser shows it to scripts only as a property. */
export function styleNonce(): string {
  return document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
