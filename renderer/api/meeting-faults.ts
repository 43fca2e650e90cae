/** A meeting's faults as its screens say them: the server names persons by reference and places by path. */
import { ORPCError } from '@orpc/client';
import type { ErrorData, Fault } from '#shared/domain/errors.ts';
import type { StoredContent } from '#shared/domain/stored.ts';
import { apiText } from '../text/api.ts';
import { findPerson, fullName } from './meeting-people.ts';

const { places } = apiText;

/** The error of a refused command with its faults in the words of that meeting; any other error as it is. */
export function inWordsOf(content: StoredContent, error: unknown): unknown {
  if (!(error instanceof ORPCError) || error.code !== 'INVALID_INPUT') return error;
  const { faults } = error.data as ErrorData['INVALID_INPUT'];
  return new ORPCError(error.code, {
    status: error.status,
    data: { faults: faults.map((fault) => wordFault(content, fault)) },
  });
}

export function wordFault(content: StoredContent, { path, message }: Fault): Fault {
  const named = message.replace(/"(\d+)"/gu, (quoted, ref: string) => {
    const person = findPerson(content, ref);
    return person ? fullName(person) : quoted;
  });
  const place = placeOf(content, path);
  return { path, message: place === undefined || named.includes(place) ? named : `${place}: ${named}` };
}

/** `pika 3, vendimi “…”`, or undefined where the path leads to no part that has a name. */
function placeOf({ meeting, members, people }: StoredContent, path: string): string | undefined {
  if (path.startsWith('meeting.agendaApproval')) return places.agendaApproval;
  const [, part, row] = /^(?:meeting\.)?(attendance|members)\[(\d+)\]/u.exec(path) ?? [];
  if (part !== undefined) {
    const rows = part === 'members' ? members : meeting.attendance;
    const person = findPerson({ people }, rows[Number(row)]?.person);
    return person && fullName(person);
  }
  const [, index, decision] = /^meeting\.agenda\[(\d+)\](?:\.decisions\[(\d+)\])?/u.exec(path) ?? [];
  if (index === undefined) return undefined;
  const title = decision === undefined ? undefined : meeting.agenda[Number(index)]?.decisions[Number(decision)]?.title;
  return places.item(Number(index) + 1, title);
}
