export const LARGEST_SCAN = 50 * 1024 * 1024;

/** How a scan is shown: by pages, as a picture, or not here. */
export type ScanKind = 'pages' | 'picture' | 'file';

/** `type` as the program told it from the content. */
export function scanKind(type: string): ScanKind {
  if (type === 'application/pdf') return 'pages';
  return type === 'image/jpeg' || type === 'image/png' ? 'picture' : 'file';
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** The next step of magnification; the same at either end. */
export function zoomed(zoom: number, step: 1 | -1): number {
  const next = step === 1 ? ZOOMS.find((each) => each > zoom) : ZOOMS.findLast((each) => each < zoom);
  return next ?? zoom;
}
