/** What an office of a prefect is most likely called and which committees it runs, proposed from its county. */
import { genitive } from './nouns.ts';

export const COUNTIES = [
  'Berat',
  'Dibër',
  'Durrës',
  'Elbasan',
  'Fier',
  'Gjirokastër',
  'Korçë',
  'Kukës',
  'Lezhë',
  'Shkodër',
  'Tiranë',
  'Vlorë',
] as const;

export type OfficeFields = { name: string; county: string; city: string; letterhead: string[] };

/** Counties bear the name of their seat, but for one. */
const SEATS: Readonly<Record<string, string>> = { Dibër: 'Peshkopi' };

const nameOf = (county: string) => (county === '' ? '' : `Institucioni i Prefektit të Qarkut ${county}`);
const cityOf = (county: string) => SEATS[county] ?? county;
const letterheadOf = (name: string) => (name === '' ? [] : ['REPUBLIKA E SHQIPËRISË', name.toLocaleUpperCase('sq')]);

/** Another county; what was proposed from the one before is proposed anew, what the clerk wrote stays. */
export function withCounty(office: OfficeFields, county: string): OfficeFields {
  const isNameProposed = office.name === nameOf(office.county);
  const isCityProposed = office.city === cityOf(office.county);
  return {
    ...withName(office, isNameProposed ? nameOf(county) : office.name),
    county,
    city: isCityProposed ? cityOf(county) : office.city,
  };
}

/** Another name; the letterhead goes with it as long as it is the proposed one. */
export function withName(office: OfficeFields, name: string): OfficeFields {
  const isProposed = office.letterhead.join('\n') === letterheadOf(office.name.trim()).join('\n');
  return { ...office, name, letterhead: isProposed ? letterheadOf(name.trim()) : office.letterhead };
}

/** The committees that every prefect runs, under the names that they usually have. */
export function proposedCommittees(county: string): string[] {
  return [
    `Komiteti Rajonal Antitrafik ${county}`,
    `Tryeza Teknike Antitrafik ${county}`,
    `Komisioni i Mbrojtjes Civile i Qarkut ${county}`,
    'Task-Forca Vendore e sezonit turistik',
  ];
}

export type CommitteeNames = { name: string; nameGenitive: string };

/** Another name; the genitive goes with it as long as it is the proposed one. */
export function withCommitteeName<T extends CommitteeNames>(committee: T, name: string): T {
  const isProposed = committee.nameGenitive === genitive(committee.name.trim());
  return { ...committee, name, nameGenitive: isProposed ? genitive(name.trim()) : committee.nameGenitive };
}
