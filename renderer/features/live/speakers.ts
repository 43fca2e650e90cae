/** Who speaks, found by two letters: of a name, or the initials. */
import { personKey } from '#shared/domain/names.ts';
import { type RoomContent, wasInRoom } from '#shared/domain/presence.ts';
import type { Person, PersonRef } from '#shared/domain/record.ts';
import type { StoredContent, StoredPerson } from '#shared/domain/stored.ts';
import { type Choice, fullName } from '../../api/meeting-people.ts';
import { foldedForSearch } from '../../ui/search.ts';

export type Speaker = {
  choice: Choice;
  name: string;
  institution: string;
  /** The words of the name, as they are compared. */
  words: readonly string[];
};

/** So many letters, and one person alone who is meant by them, and nobody has to be asked. */
const ENOUGH = 2;

type People = Pick<StoredContent, 'people' | 'members'> & {
  meeting: RoomContent['meeting'] & Pick<StoredContent['meeting'], 'guests'>;
};

/** The members in the room and who sits in for one, then the guests, then the meeting's other people, then those of the directory. */
export function speakersOf(content: People, directory: readonly StoredPerson[], at?: string): Speaker[] {
  const { people, meeting, members } = content;
  const rows = new Map(meeting.attendance.map((row) => [row.person, row]));
  const inRoom = members.flatMap(({ person }) => {
    const row = rows.get(person);
    if (!row || !wasInRoom(meeting, row, at)) return [];
    return [row.status === 'substituted' && row.substitute !== undefined ? row.substitute : person];
  });
  const known = new Map(people.map((person) => [person.id, person]));
  const order = new Set<PersonRef>([
    ...inRoom,
    ...meeting.guests,
    ...members.map(({ person }) => person),
    ...known.keys(),
  ]);
  const keys = new Set(people.map(personKey));
  return [
    ...[...order].flatMap((ref) => {
      const person = known.get(ref);
      return person ? [speaker(person, { ref })] : [];
    }),
    ...directory
      .filter((person) => !keys.has(personKey(person)))
      .map((person) => speaker(person, { person: person.id })),
  ];
}

const speaker = (person: Pick<Person, 'firstName' | 'lastName' | 'institution'>, choice: Choice): Speaker => ({
  choice,
  name: fullName(person),
  institution: person.institution,
  words: foldedForSearch(fullName(person))
    .split(/[\s.'’-]+/u)
    .filter(Boolean),
});

/** Those who are meant, in the order of `speakers`; whose initials alone are the letters, after those whose name begins with them. */
export function findSpeakers(speakers: readonly Speaker[], typed: string, most = 6): Speaker[] {
  const parts = foldedForSearch(typed)
    .split(/[\s.'’-]+/u)
    .filter(Boolean);
  if (parts.length === 0) return speakers.slice(0, most);
  const named = speakers.filter(({ words }) => isNamed(words, parts));
  const taken = new Set(named);
  const letters = parts.join('');
  const initialled = speakers.filter((one) => !taken.has(one) && hasInitials(one.words, letters));
  return [...named, ...initialled].slice(0, most);
}

/** Each part begins a word of its own. */
function isNamed(words: readonly string[], [part, ...rest]: readonly string[]): boolean {
  if (part === undefined) return true;
  return words.some((word, index) => word.startsWith(part) && isNamed(words.toSpliced(index, 1), rest));
}

/** Of all its words, or of the first and the last one. */
function hasInitials(words: readonly string[], letters: string): boolean {
  if (letters.length < ENOUGH) return false;
  const initials = words.map((word) => word.charAt(0));
  return initials.join('') === letters || `${initials[0]}${initials.at(-1)}` === letters;
}

/** Who is meant beyond doubt. */
export function onlySpeaker(speakers: readonly Speaker[], typed: string): Speaker | undefined {
  if (foldedForSearch(typed).replaceAll(/[^\p{L}\p{N}]/gu, '').length < ENOUGH) return undefined;
  const [first, second] = findSpeakers(speakers, typed, 2);
  return second === undefined ? first : undefined;
}

/** How long after one key the next one still belongs to the same name. */
const SAME_BREATH = 700;

/**
 * What is left of the name when its first letters were enough: whoever goes on typing it does not write it into the text.
 * Given with the key, it is what is left then; undefined where the key is no part of the name any more.
 */
export function restAfter(rest: string, key: string, elapsed: number): string | undefined {
  if (elapsed > SAME_BREATH) return undefined;
  // They take a name that was typed to its end.
  if (key === 'Enter' || key === 'Tab') return '';
  if (rest === '' || key.length !== 1) return undefined;
  // A statement begins with a capital, the inside of a name has none.
  const next = rest.charAt(0);
  const isSame =
    next === ' ' ? key === ' ' : key === key.toLowerCase() && foldedForSearch(key) === foldedForSearch(next);
  return isSame ? rest.slice(1) : undefined;
}

/** What follows the typed letters in the name; nothing where they are no beginning of one of its words. */
export function restOf({ name }: Speaker, typed: string): string {
  const folded = foldedForSearch(typed.trim());
  for (let at = 0; at < name.length; at += 1) {
    const isWord = at === 0 || /[\s.'’-]/u.test(name.charAt(at - 1));
    if (isWord && foldedForSearch(name.slice(at)).startsWith(folded)) return name.slice(at + folded.length);
  }
  return '';
}
