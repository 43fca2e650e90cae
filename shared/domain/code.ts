/** The verification code: the beginning of a record's SHA-256, as it stands on paper. */

const DIGITS = 16;

/** `1A2B 3C4D 5E6F 7081` */
export function printedCode(sha256: string): string {
  return (
    sha256
      .slice(0, DIGITS)
      .toUpperCase()
      .match(/.{1,4}/gu) ?? []
  ).join(' ');
}

/** Spaces of every kind, dashes of every kind, and what nobody sees. */
const BETWEEN = /[\s\p{Pd}\p{Cf}\u2212·._]/gu;

/** What is read for a digit where no letter can stand. */
const MISREAD: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' };

/** The 16 digits in small letters of a code as somebody types or pastes it, the whole line of the footer too; undefined for anything else. */
export function readCode(text: string): string | undefined {
  const code = text
    .normalize('NFKC')
    .replace(/^.*\bkodi\s*:/isu, '')
    .replace(BETWEEN, '')
    .toLowerCase()
    .replace(/[oil]/gu, (letter) => MISREAD[letter] ?? letter);
  return /^[0-9a-f]{16}$/u.test(code) ? code : undefined;
}
