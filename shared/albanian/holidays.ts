import type { DayOff, Holiday } from '#shared/domain/holidays.ts';

const NAMES: Record<Holiday, string> = {
  newYear: 'festat e Vitit të Ri',
  summerDay: 'Dita e Verës',
  nevruz: 'Dita e Sulltan Nevruzit',
  catholicEaster: 'e Diela e Pashkëve Katolike',
  orthodoxEaster: 'e Diela e Pashkëve Ortodokse',
  workers: 'Dita Ndërkombëtare e Punëtorëve',
  bajram: 'Bajrami i Madh',
  kurbanBajram: 'Kurban Bajrami',
  motherTeresa: 'Dita e Shenjt Terezës',
  alphabet: 'Dita e Alfabetit',
  flag: 'Dita e Flamurit dhe e Pavarësisë',
  liberation: 'Dita e Çlirimit',
  youth: 'Dita Kombëtare e Rinisë',
  christmas: 'Krishtlindjet',
};

/** `Dita e Verës`; `Dita e Verës, e shtyrë në këtë ditë` where it moved; a day that follows the moon is only expected. */
export function dayOffText({ holiday, isMoved, isExpected }: Omit<DayOff, 'date'>): string {
  const name = isMoved ? `${NAMES[holiday]}, e shtyrë në këtë ditë` : NAMES[holiday];
  return isExpected ? `${name} (sipas parashikimit)` : name;
}
