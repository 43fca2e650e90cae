import { extensionOf, type FileKind } from './file-kind.ts';

const LONGEST = 120;

/** Not allowed in a name on Windows; controls, lone surrogates and what turns the direction of text around hide what a name says. */
const UNFIT = /[<>:"|?*\p{Cc}\p{Cs}\p{Cf}\uFFFE\uFFFF]/gu;

/** A file's name without its folders and without what would do harm when it is written to a disk; it ends as its kind does. */
export function cleanName(name: string, { extensions }: FileKind): string {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  const tidy = last.replace(UNFIT, ' ').normalize('NFC').replace(/\s+/gu, ' ').trim();
  const extension = extensionOf(tidy);
  const isFitting = extensions.includes(extension);
  const base = (isFitting ? tidy.slice(0, -extension.length - 1) : tidy).replace(/^[. ]+|[. ]+$/gu, '');
  const short = [...base].slice(0, LONGEST).join('').trim();
  return `${short === '' ? 'skedar' : short}.${isFitting ? extension : extensions[0]}`;
}
