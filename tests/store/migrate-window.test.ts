import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { registerFile } from '../../electron/store/folder.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { openRegister } from '../../electron/store/register.ts';
import { program } from '../support/program.ts';
import { schemaOf } from '../support/schema-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const first = migrations.slice(0, 1);

/** What version 1 of the program would have left: a meeting of two, of whom a third had been taken off again. */
const CONTENT = `
  INSERT INTO institution (name, name_key) VALUES ('Bashkia', 'Bashkia');
  INSERT INTO person (institution_id, title, first_name, last_name, first_key, last_key)
    VALUES (1, 'z.', 'A', 'Një', 'A', 'Një'), (1, 'znj.', 'B', 'Dy', 'B', 'Dy'), (1, 'z.', 'C', 'Tre', 'C', 'Tre');
  INSERT INTO committee (institution_id, name, name_key) VALUES (1, 'Komiteti', 'Komiteti');
  INSERT INTO meeting (committee_id, kind, call, state, date, start_time, place, chair_id, secretary_id,
      institution_name, institution_county, institution_city, committee_name)
    VALUES (1, 'ordinary', 1, 'held', '2020-10-07', '10:00', 'sallën', 1, 2, 'Bashkia', 'Durrës', 'Durrës', 'Komiteti');
  INSERT INTO meeting_person (meeting_id, person_id, ordinal, title, first_name, last_name, institution)
    VALUES (1, 1, 0, 'z.', 'A', 'Një', 'Bashkia'), (1, 2, 1, 'znj.', 'B', 'Dy', 'Bashkia'), (1, 3, 2, 'z.', 'C', 'Tre', 'Bashkia');
  DELETE FROM meeting_person WHERE id = 3;
  INSERT INTO meeting_member (meeting_id, meeting_person_id, ordinal, role, voting, from_day)
    VALUES (1, 1, 0, 'chair', 1, '2020-01-01'), (1, 2, 1, 'secretary', 0, '2020-01-01');
  INSERT INTO attendance (meeting_id, meeting_person_id, ordinal, status) VALUES (1, 1, 0, 'present'), (1, 2, 1, 'absent');
  INSERT INTO agenda_item (meeting_id, ordinal, title, rapporteur_id) VALUES (1, 0, 'Pika', 2);
  INSERT INTO material (agenda_item_id, ordinal, title, kind) VALUES (1, 0, 'Raport', 'report');
  INSERT INTO statement (agenda_item_id, ordinal, speaker_id, text) VALUES (1, 0, 1, '"Fjala"');
`;

describe('a register of version 1', () => {
  it('keeps all that it holds when the window’s tables are added, and gives no id twice', async () => {
    const folder = temporaryFolder();
    await openRegister({ folder, mode: 'write', migrations: first, expectedSchema: schemaOf(first) }).close();
    const old = new Database(registerFile(folder));
    old.exec(`BEGIN; PRAGMA defer_foreign_keys = ON; ${CONTENT} COMMIT`);
    old.close();

    const { client } = program(folder);
    const { content, history } = await client.meetings.get({ id: 1 });
    expect(content.people.map(({ id, lastName }) => [id, lastName])).toEqual([
      ['1', 'Një'],
      ['2', 'Dy'],
    ]);
    expect(content.members.map(({ person, role }) => [person, role])).toEqual([
      ['1', 'chair'],
      ['2', 'secretary'],
    ]);
    expect(content.meeting).toMatchObject({
      chair: '1',
      secretary: '2',
      attendance: [{ status: 'present' }, { status: 'absent' }],
      agenda: [{ rapporteur: '2', materials: [{ title: 'Raport' }], discussion: [{ speaker: '1', text: 'Fjala' }] }],
    });
    expect(history).toEqual({});
    expect(await client.attendance.addPerson({ meeting: 1, person: 3 })).toEqual({ person: '4' });
    await client.meetings.undo({ id: 1 });
    expect((await client.meetings.get({ id: 1 })).content).toEqual(content);
  });
});
