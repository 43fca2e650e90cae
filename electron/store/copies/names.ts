/** How a copy is called: when, of which schema, up to which place of the seal chain. No colon, which Windows refuses. */
const FORM = /^regjistri_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z_v\d+_s\d+\.db\.age$/u;

export function copyName({ now, schema, seal }: { now: Date; schema: number; seal: number }): string {
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/gu, '');
  return `regjistri_${stamp}_v${schema}_s${String(seal).padStart(4, '0')}.db.age`;
}

export const isCopyName = (name: string): boolean => FORM.test(name);

export const manifestName = (copy: string): string => `${copy}.json`;
