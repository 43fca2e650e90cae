import type { Movement } from '#shared/domain/timeline.ts';

/** `a, b dhe c` */
export function inSeries(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} dhe ${last}`;
}

/** Who went, after `kur`: `u largua znj. Ana Hoxha dhe doli nga salla z. Ilir Dema`. */
export function departures(gone: readonly { kind: Movement['kind']; name: string }[]): string {
  const of = (kind: Movement['kind'], one: string, many: string) => {
    const names = gone.filter((each) => each.kind === kind).map(({ name }) => name);
    return names.length === 0 ? [] : [`${names.length === 1 ? one : many} ${inSeries(names)}`];
  };
  return [...of('left', 'u largua', 'u larguan'), ...of('wentOut', 'doli nga salla', 'dolën nga salla')].join(' dhe ');
}
