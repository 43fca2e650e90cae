/** A person as one line: `Emër Mbiemër, institucioni`. */
import { nameKey } from '#shared/domain/names.ts';
import type { Title } from '#shared/domain/record.ts';

export type PersonLine = { title?: Title; firstName: string; lastName: string; institution: string };

const TITLES: readonly (readonly [RegExp, Title])[] = [
  [/^(?:znj|zonja|zonjusha|znj\.)\.?\s+/iu, 'znj.'],
  [/^(?:z|zoti|zt)\.?\s+/iu, 'z.'],
];

/** Undefined where a part is missing. Only the first comma parts the institution, whose own name may have others; the last word is the last name. */
export function parsePersonLine(typed: string): PersonLine | undefined {
  const [, name = '', rest = ''] = /^([^,]*),(.*)$/u.exec(nameKey(typed)) ?? [];
  const known = TITLES.find(([pattern]) => pattern.test(name));
  const words = nameKey(known ? name.replace(known[0], '') : name).split(' ');
  const lastName = words.pop() ?? '';
  const firstName = words.join(' ');
  const institution = nameKey(rest);
  if (firstName === '' || lastName === '' || institution === '') return undefined;
  return { ...(known && { title: known[1] }), firstName, lastName, institution };
}

const MOST_PROPOSED = 8;

/** After the comma: the same name with each institution whose name is being typed. */
export function proposeInstitutions(
  typed: string,
  institutions: readonly string[],
  matches: (text: string, typed: string) => boolean,
): string[] {
  const comma = typed.indexOf(',');
  if (comma < 1) return [];
  const name = nameKey(typed.slice(0, comma));
  const begun = typed.slice(comma + 1).trim();
  return institutions
    .filter((institution) => matches(institution, begun))
    .slice(0, MOST_PROPOSED)
    .map((institution) => `${name}, ${institution}`);
}
