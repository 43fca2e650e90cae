const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Names that Windows keeps for its devices, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/iu;
const ENDING = /\.[a-z0-9]{1,10}$/iu;
/** In bytes: a name may have 255, and a shell may still put a number to it. */
const LONGEST = 200;

/** A name that every system takes and that leads nowhere else. */
export function cleanFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(FORBIDDEN, '-')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const ending = ENDING.exec(plain)?.[0] ?? '';
  const stem = shortened(plain.slice(0, plain.length - ending.length)).replace(/[\s.]+$/u, '');
  return `${stem || 'dokument'}${ending}`.replace(DEVICE, '_$&');
}

function shortened(text: string): string {
  const letters = [...text];
  let bytes = 0;
  const end = letters.findIndex((letter) => {
    bytes += byteLength(letter);
    return bytes > LONGEST;
  });
  return end < 0 ? text : letters.slice(0, end).join('');
}

/** As it is written to a disk, in UTF-8. */
function byteLength(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
