/** A chosen file as a material: its title and its kind. */
import type { MaterialKind } from '#shared/domain/record.ts';
import { cleanLine } from '#shared/domain/typed.ts';

/** What the register takes. */
export const LARGEST_FILE = 50 * 1024 * 1024;
const LONGEST_TITLE = 200;

/** A file's name without its ending. */
export function titleOfFile(name: string): string {
  const line = cleanLine(name).trim();
  const bare = line
    .replace(/(?<=.)\.[\p{L}\d]{1,8}$/u, '')
    .replaceAll('_', ' ')
    .trim();
  return (bare || line).slice(0, LONGEST_TITLE);
}

export function kindOfFile({ name, type }: { name: string; type: string }): MaterialKind {
  if (type.startsWith('video/') || /\.(?:mp4|m4v|mov|avi|mkv|webm|wmv)$/iu.test(name)) return 'video';
  if (/\.(?:pptx?|ppsx?|odp|key)$/iu.test(name)) return 'presentation';
  if (/\.(?:pdf|docx?|odt|rtf|txt|xlsx?|ods|csv)$/iu.test(name)) return 'document';
  return 'other';
}
