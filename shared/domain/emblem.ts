/** What an office's image file may be. The store tells its kind by its content; the screen by its name, before it is sent. */
const LARGEST = 2 * 1024 * 1024;

export function emblemFault({ type, size }: { type: string; size: number }): 'kind' | 'size' | undefined {
  if (type !== 'image/png' && type !== 'image/jpeg') return 'kind';
  return size > LARGEST ? 'size' : undefined;
}
