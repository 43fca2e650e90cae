import { extname } from 'node:path';

const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Names that Windows keeps for its devices, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;
const LONGEST = 150;

/** A name that every system takes and that leads nowhere else. */
export function cleanFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(FORBIDDEN, '-')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const ending = extname(plain);
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, LONGEST).join('').trimEnd();
  return `${stem || 'dokument'}${ending}`.replace(DEVICE, '_$&');
}
