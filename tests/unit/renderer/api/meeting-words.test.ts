import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import type { MeetingRecord, StoredContent } from '#shared/domain/stored.ts';
import { inWordsOf, wordFault } from '../../../../renderer/api/meeting-faults.ts';
import { fieldsOf, patchFields } from '../../../../renderer/api/meeting-fields.ts';
import { choiceOf, personOptions } from '../../../../renderer/api/meeting-people.ts';
import { renamed, sampleMeeting } from '../../../support/sample.ts';

/** The sample as the program knows it: people by number. */
const content = JSON.parse(JSON.stringify(renamed(sampleMeeting())).replaceAll(/"p(\d)"/gu, '"$1"')) as StoredContent;
const record = { id: 1, revision: 3, content, history: {} } as MeetingRecord;

describe('a fault of a meeting', () => {
  it('names people and places instead of references and paths', () => {
    const fault = { path: 'meeting.agenda[2].decisions[0].vote', message: 'janë hedhur 4 vota' };
    expect(wordFault(content, fault).message).toBe(
      'pika 3, vendimi “Angazhimi i anëtarëve në fushatën e muajit tetor”: janë hedhur 4 vota',
    );
    const guest = { path: 'meeting.guests[1]', message: 'personi "2" është anëtar, jo i ftuar' };
    expect(wordFault(content, guest).message).toBe('personi Emër Sekretarja është anëtar, jo i ftuar');
    const times = { path: 'meeting.attendance[1].left', message: 'largimi është para ardhjes' };
    expect(wordFault(content, times).message).toBe('Emër Sekretarja: largimi është para ardhjes');
    const twice = { path: 'members[1].person', message: 'personi "2" përsëritet' };
    expect(wordFault(content, twice).message).toBe('personi Emër Sekretarja përsëritet');
  });

  it('is left as it is where there is nothing to name', () => {
    const fault = { path: 'number', message: 'numri "99" është i zënë' };
    expect(wordFault(content, fault)).toEqual(fault);
    const other = new ORPCError('NOT_FOUND', { data: { subject: 'meeting', id: 1 } });
    expect(inWordsOf(content, other)).toBe(other);
  });
});

describe('the fields of a meeting’s own row', () => {
  it('are put back into the record with the new revision', () => {
    const fields = { ...fieldsOf(record), place: 'sallën e re' };
    expect(fields).not.toHaveProperty('agenda');
    const patched = patchFields(record, { id: 1, revision: 4 }, fields);
    expect(patched.revision).toBe(4);
    expect(patched.content.meeting).toEqual({ ...content.meeting, place: 'sallën e re' });
  });

  it('do not go back to an answer that is older', () => {
    expect(patchFields(record, { id: 1, revision: 3 }, { ...fieldsOf(record), place: 'x' })).toBe(record);
  });
});

describe('the people who are offered', () => {
  it('are the members by their seat, the others, then those whom only the directory knows', () => {
    const known = {
      id: 40,
      revision: 1,
      institutionId: 1,
      title: 'z.',
      firstName: 'Emër',
      lastName: 'Prefekti',
    } as const;
    const directory = [
      { ...known, institution: 'Institucioni i Prefektit të Qarkut Durrës' },
      { ...known, id: 41, lastName: 'Tjetri', institution: 'Bashkia' },
    ];
    const options = personOptions(content, directory, (ref) => ref !== '2');
    expect(options.map(({ value }) => choiceOf(value))).toEqual([
      { ref: '1' },
      { ref: '3' },
      { ref: '4' },
      { ref: '5' },
      { ref: '6' },
      { person: 41 },
    ]);
  });
});
