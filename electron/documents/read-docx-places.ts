/** Places of a document in words: `III. ZHVILLIMI I MBLEDHJES, 1. Nisja e fushatës, paragrafi 4`. */
import { STYLES } from './docx-styles.ts';
import type { Margin, Place } from './read-docx.ts';

const OF_STYLE: Readonly<Record<string, string>> = {
  [STYLES.letterhead]: 'Kryet e shkresës',
  [STYLES.line]: 'Rreshti i protokollit',
  [STYLES.endorsement]: 'Shënimi për korrigjimin',
  [STYLES.title]: 'Titulli',
  [STYLES.subtitle]: 'Nëntitulli',
  [STYLES.about]: 'Nëntitulli',
  [STYLES.role]: 'Nënshkrimet',
  [STYLES.name]: 'Nënshkrimet',
  [STYLES.note]: 'Nënshkrimet',
};

export const MARGINS: Readonly<Record<Margin['kind'], string>> = {
  header: 'Kreu i faqes',
  footer: 'Fundi i faqes',
};

const isHeading = ({ style }: Place) => style === STYLES.heading1 || style === STYLES.heading2;

/** `one` is the place itself, `after` the one behind it. */
type Words = { one: string; after: string };

function lastPart(place: Place): Words {
  const { table, paragraph = 0 } = place;
  if (isHeading(place)) return { one: 'titulli', after: 'pas titullit' };
  if (!table) return { one: `paragrafi ${paragraph}`, after: `pas paragrafit ${paragraph}` };
  if (table.row === 0) return { one: 'koka', after: 'pas kokës' };
  return { one: `rreshti ${table.row}`, after: `pas rreshtit ${table.row}` };
}

function within(place: Place, which: keyof Words): string {
  const known = OF_STYLE[place.style];
  if (known !== undefined) return which === 'one' ? known : `Pas: ${known}`;
  const { table } = place;
  const own = table && (table.name === '' ? `tabela ${table.number}` : `tabela “${table.name}”`);
  // A table that has a name needs no more.
  const before = table && table.name !== '' ? [] : place.headings;
  const words = [...before, ...(own === undefined ? [] : [own]), lastPart(place)[which]].join(', ');
  return words.charAt(0).toLocaleUpperCase('sq') + words.slice(1);
}

export const placeWords = (place: Place): string => within(place, 'one');

/** Of what stands behind a place, or before all others. */
export const behind = (place: Place | undefined): string =>
  place === undefined ? 'Në krye të dokumentit' : within(place, 'after');
