const STEP = 1024;
const number = new Intl.NumberFormat('sq', { maximumFractionDigits: 1 });

/** A file's size: `340 KB`, `1,2 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < STEP) return `${bytes} B`;
  return bytes < STEP * STEP ? `${Math.round(bytes / STEP)} KB` : `${number.format(bytes / STEP / STEP)} MB`;
}
