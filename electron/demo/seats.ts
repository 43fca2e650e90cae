/** The offices whose holders sit in the demo's committees or come as guests. */
import type { Title } from '#shared/domain/record.ts';

type Seat = { institution: string; position: Record<Title, string> };

const seat = (institution: string, masculine: string, feminine: string): Seat => ({
  institution,
  position: { 'z.': masculine, 'znj.': feminine },
});

const directorOf = (institution: string) => seat(institution, 'Drejtor', 'Drejtoreshë');

const PREFECTURE = 'Institucioni i Prefektit të Qarkut Durrës';
const POLICE = 'Drejtoria Vendore e Policisë Durrës';
const BORDER = 'Drejtoria Vendore për Kufirin dhe Migracionin Durrës';
const HEALTH = 'Njësia Vendore e Kujdesit Shëndetësor Durrës';
const SCHOOLS = 'Zyra Vendore Arsimore Durrës';
const JOBS = 'Zyra Rajonale e Punësimit Durrës';
const LABOUR = 'Dega Rajonale e Inspektoratit të Punës Durrës';
const SOCIAL = 'Drejtoria Rajonale e Shërbimit Social Shtetëror Durrës';

export const OFFICE = { name: PREFECTURE, county: 'Durrës', city: 'Durrës' } as const;

const CHILD_WORKER = ['Punonjës për mbrojtjen e fëmijëve', 'Punonjëse për mbrojtjen e fëmijëve'] as const;
const SOCIAL_DIRECTOR = ['Drejtor i Shërbimeve Sociale', 'Drejtoreshë e Shërbimeve Sociale'] as const;
const PUBLIC_WORKS = ['Drejtor i Shërbimeve Publike', 'Drejtoreshë e Shërbimeve Publike'] as const;

export const SEATS = {
  prefect: seat(PREFECTURE, 'Prefekt i Qarkut Durrës', 'Prefekte e Qarkut Durrës'),
  subprefect: seat(PREFECTURE, 'Nënprefekt', 'Nënprefekte'),
  secretary: seat(PREFECTURE, 'Specialist për çështjet antitrafik', 'Specialiste për çështjet antitrafik'),
  emergencies: seat(PREFECTURE, 'Specialist për emergjencat civile', 'Specialiste për emergjencat civile'),
  police: directorOf(POLICE),
  policeSector: seat(POLICE, 'Shef i Sektorit për Hetimin e Trafiqeve', 'Shefe e Sektorit për Hetimin e Trafiqeve'),
  border: directorOf(BORDER),
  borderOfficer: seat(BORDER, 'Specialist për azilin dhe migracionin', 'Specialiste për azilin dhe migracionin'),
  prosecution: seat('Prokuroria e Shkallës së Parë Durrës', 'Prokuror', 'Prokurore'),
  durres: seat('Bashkia Durrës', 'Nënkryetar i Bashkisë', 'Nënkryetare e Bashkisë'),
  durresWorks: seat('Bashkia Durrës', ...PUBLIC_WORKS),
  durresChild: seat('Bashkia Durrës', ...CHILD_WORKER),
  kruje: seat('Bashkia Krujë', ...SOCIAL_DIRECTOR),
  krujeWorks: seat('Bashkia Krujë', ...PUBLIC_WORKS),
  krujeChild: seat('Bashkia Krujë', ...CHILD_WORKER),
  shijak: seat('Bashkia Shijak', ...SOCIAL_DIRECTOR),
  shijakWorks: seat('Bashkia Shijak', ...PUBLIC_WORKS),
  shijakChild: seat('Bashkia Shijak', ...CHILD_WORKER),
  social: directorOf(SOCIAL),
  socialWorker: seat(SOCIAL, 'Punonjës social', 'Punonjëse sociale'),
  school: directorOf(SCHOOLS),
  psychologist: seat(SCHOOLS, 'Psikolog shkollor', 'Psikologe shkollore'),
  health: directorOf(HEALTH),
  doctor: seat(HEALTH, 'Mjek', 'Mjeke'),
  jobs: directorOf(JOBS),
  adviser: seat(JOBS, 'Këshilltar për punësimin', 'Këshilltare për punësimin'),
  labour: seat(LABOUR, 'Kryeinspektor', 'Kryeinspektore'),
  inspector: seat(LABOUR, 'Inspektor', 'Inspektore'),
  centre: seat('Qendra e Shërbimeve Komunitare Durrës', 'Koordinator', 'Koordinatore'),
  university: seat('Universiteti “Aleksandër Moisiu” Durrës', 'Pedagog', 'Pedagoge'),
  port: seat('Autoriteti Portual Durrës', 'Drejtor i Sigurisë', 'Drejtoreshë e Sigurisë'),
  harbour: seat('Kapiteneria e Portit Durrës', 'Inspektor i lundrimit', 'Inspektore e lundrimit'),
  civil: directorOf('Qendra e Mbrojtjes Civile Durrës'),
  fire: seat('Shërbimi i Mbrojtjes nga Zjarri dhe i Shpëtimit, Bashkia Durrës', 'Komandant', 'Komandante'),
  drainage: directorOf('Drejtoria e Ujitjes dhe Kullimit Durrës'),
  power: directorOf('Drejtoria e Rajonit Elektrik Durrës'),
  roads: directorOf('Autoriteti Rrugor Shqiptar, Drejtoria e Rajonit Qendror'),
  water: seat('Ujësjellës Kanalizime Durrës sh.a.', 'Administrator', 'Administratore'),
  hospital: directorOf('Spitali Rajonal Durrës'),
  environment: directorOf('Drejtoria Rajonale e Mjedisit Durrës'),
  redCross: seat('Kryqi i Kuq Shqiptar, Dega Durrës', 'Sekretar i Degës', 'Sekretare e Degës'),
  geosciences: seat('Instituti i Gjeoshkencave', 'Specialist', 'Specialiste'),
} satisfies Record<string, Seat>;

export type SeatName = keyof typeof SEATS;

export const institutionOf = (name: SeatName): string => SEATS[name].institution;
