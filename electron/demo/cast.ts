/** Who holds which seat when. */
import type { Person, Title } from '#shared/domain/record.ts';
import { type Chance, deck } from './chance.ts';
import { addDays } from './days.ts';
import { FIRST_NAMES, LAST_NAMES } from './names.ts';
import { SEATS, type SeatName } from './seats.ts';

export type Holder = { person: Person; from: string; to?: string };

export type Cast = {
  holders: (seat: SeatName) => readonly Holder[];
  holderOn: (seat: SeatName, date: string) => Holder;
  /** A colleague of the same institution, who has no seat. */
  substitute: (seat: SeatName) => Person;
};

type Period = { named: string; from: string; to: string };

const COLLEAGUE: Record<Title, string> = { 'z.': 'Specialist', 'znj.': 'Specialiste' };
const CHANGES = 5;
/** Who stays: so that one and the same prefect leads from the first meeting to the last. */
const LASTING: ReadonlySet<SeatName> = new Set(['prefect', 'subprefect', 'secretary', 'emergencies']);

const seatNames = Object.keys(SEATS) as SeatName[];

/** Named on one day; some seats pass to another holder within the period. */
export function castOf(luck: Chance, { named, from, to }: Period): Cast {
  const draw = namesFrom(luck);
  const spare = seatNames.filter((seat) => !LASTING.has(seat));
  const changing = new Set(luck.some(spare, CHANGES));
  const parts = new Map(
    seatNames.map((seat) => {
      const { institution, position } = SEATS[seat];
      const person = (id: string, positions: Record<Title, string>): Person => {
        const { title, firstName, lastName } = draw();
        return { id, title, firstName, lastName, institution, position: positions[title] };
      };
      const first = { person: person(seat, position), from: named };
      const change = addDays(from, luck.number(60, Math.max(60, daysBetween(from, to) - 60)));
      const holders: readonly [Holder, ...Holder[]] = changing.has(seat)
        ? [
            { ...first, to: addDays(change, -1) },
            { person: person(`${seat}-2`, position), from: change },
          ]
        : [first];
      return [seat, { holders, substitute: person(`${seat}-z`, COLLEAGUE) }];
    }),
  );
  const part = (seat: SeatName) => {
    const found = parts.get(seat);
    if (!found) throw new Error(`No such seat: ${seat}`);
    return found;
  };
  return {
    holders: (seat) => part(seat).holders,
    holderOn: (seat, date) => {
      const { holders } = part(seat);
      return holders.findLast((holder) => holder.from <= date) ?? holders[0];
    },
    substitute: (seat) => part(seat).substitute,
  };
}

function namesFrom(luck: Chance) {
  const first = { 'z.': deck(luck, namesOf('z.')), 'znj.': deck(luck, namesOf('znj.')) };
  const last = deck(luck, atLeastOne(LAST_NAMES));
  const taken = new Set<string>();
  return function draw(): Pick<Person, 'title' | 'firstName' | 'lastName'> {
    const title: Title = luck.is(0.5) ? 'z.' : 'znj.';
    const name = { title, firstName: first[title](), lastName: last() };
    const key = `${name.firstName} ${name.lastName}`;
    if (taken.has(key)) return draw();
    taken.add(key);
    return name;
  };
}

const namesOf = (title: Title) => atLeastOne(FIRST_NAMES[title]);

function atLeastOne(names: readonly string[]): readonly [string, ...string[]] {
  const [first, ...others] = names;
  if (first === undefined) throw new Error('No names');
  return [first, ...others];
}

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
