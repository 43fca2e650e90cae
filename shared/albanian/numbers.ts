/** Numbers as a record writes them. Orthography: Drejtshkrimi i gjuhës shqipe (1973); `mijë` stands apart. */

type Gender = 'm' | 'f';

const UNITS = ['zero', 'një', 'dy', 'tre', 'katër', 'pesë', 'gjashtë', 'shtatë', 'tetë', 'nëntë', 'dhjetë'] as const;
const GREATEST = 99_999;

/**
 * 0–99999 in words, as it stands before a noun of that gender: `tre` anëtarë, `tri` kopje. Only a last 3 shows the
 * gender. Throws RangeError for all else.
 */
export function numberInWords(n: number, gender: Gender): string {
  if (!Number.isInteger(n) || n < 0 || n > GREATEST) throw new RangeError(`no words for ${n}`);
  if (n === 0) return unit(0);
  const thousands = Math.floor(n / 1000);
  const rest = n % 1000;
  const parts = thousands > 0 ? [`${belowThousand(thousands, 'm').join(' e ')} mijë`] : [];
  return [...parts, ...belowThousand(rest, gender)].join(' e ');
}

/**
 * `4 anëtarë`, `1 anëtar`. Only 1 itself takes the singular: 21 and 101 take the plural in Albanian (`njëzet e një
 * anëtarë`), and so does 0.
 */
export function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** A count of a signed statement, in figures and in words: `3 (tri) kopje`. Throws like `numberInWords`. */
export function countedTwice(n: number, gender: Gender, one: string, many: string): string {
  return `${n} (${numberInWords(n, gender)}) ${n === 1 ? one : many}`;
}

/** `1 (një) ekzemplar`, `3 (tre) ekzemplarë`. Throws like `numberInWords`. */
export function copiesPhrase(n: number): string {
  return countedTwice(n, 'm', 'ekzemplar', 'ekzemplarë');
}

function unit(n: number): string {
  return UNITS[n] ?? '';
}

/** The words that `e` joins: hundreds, tens, units; none for 0. */
function belowThousand(n: number, gender: Gender): string[] {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  return [...(hundreds > 0 ? [`${unit(hundreds)}qind`] : []), ...belowHundred(rest, gender)];
}

function belowHundred(n: number, gender: Gender): string[] {
  if (n === 0) return [];
  if (n === 3 && gender === 'f') return ['tri'];
  if (n <= 10) return [unit(n)];
  if (n < 20) return [`${unit(n - 10)}mbëdhjetë`];
  return [tens(Math.floor(n / 10)), ...belowHundred(n % 10, gender)];
}

function tens(n: number): string {
  if (n === 2) return 'njëzet';
  if (n === 3) return 'tridhjetë';
  if (n === 4) return 'dyzet';
  return `${unit(n)}dhjetë`;
}
