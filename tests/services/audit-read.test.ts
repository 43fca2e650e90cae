import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandText } from '#shared/albanian/audit.ts';
import { clockedProgram } from '../support/clocked.ts';
import { bring, finalise } from '../support/records-office.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the audit log as it is read', () => {
  it('has the newest line first, by person, part and day', async () => {
    const { client, clock } = clockedProgram(temporaryFolder());
    const meeting = await bring(client);
    clock.pass({ days: 1 });
    await finalise(client, meeting);
    clock.pass({ days: 1 });
    await client.institutions.create({ name: 'Bashkia Krujë' });
    const commands = async (filter: Parameters<typeof client.audit.list>[0]) =>
      (await client.audit.list(filter)).lines.map(({ command }) => command);
    expect(await commands({})).toEqual(['institution.create', 'record.finalise', 'exchange.import']);
    expect(await commands({ group: 'records' })).toEqual(['record.finalise']);
    expect(await commands({ from: '2020-11-02', to: '2020-11-02' })).toEqual(['record.finalise']);
    expect(await commands({ to: '2020-11-01' })).toEqual(['exchange.import']);
    expect(await commands({ actor: 'tjetër' })).toEqual([]);
    expect(await commands({ before: 3 })).toEqual(['record.finalise', 'exchange.import']);
    const { actors, total, lines } = await client.audit.list({ group: 'meetings' });
    expect([actors, total]).toEqual([['prova'], 1]);
    expect(lines[0]?.meeting).toMatchObject({ id: meeting, date: '2020-10-07' });
  });

  it('is given as a table that a spreadsheet opens, oldest first, with no cell that it would reckon', async () => {
    const { client } = clockedProgram(temporaryFolder());
    await client.access.begin({ name: '=1+1;"x"', password: 'fjalë-e-gjatë' });
    await bring(client);
    const file = await client.audit.export({});
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
    const [head, first, second] = text.split('\r\n');
    expect(head).toBe('\uFEFFNr.;Data;Ora;Kush;Çfarë;Mbledhja;Të dhëna');
    expect(first).toContain('1;01.11.2020;12:00:00;prova;Vuri përdoruesit dhe fjalëkalimet');
    expect(second).toContain('Mori një mbledhje nga një skedar');
    expect(file.name).toBe('ditari-2020-11-01.csv');
  });

  it('has a word for every command that the services know', () => {
    const root = join(import.meta.dirname, '../../electron');
    const sources = globSync(['services/*.ts', 'store/copies/*.ts'], { cwd: root }).map((file) =>
      readFileSync(join(root, file), 'utf8'),
    );
    const names = sources
      .flatMap((text) => [...text.matchAll(/(?:command|edit)(?:<[^(]*>)?\(\s*context,\s*'([a-z]+\.[a-zA-Z]+)'/giu)])
      .map(([, name = '']) => name);
    const parts = ['statement', 'decision', 'task', 'material'].flatMap((part) => [
      `${part}.move`,
      `${part}.moveTo`,
      `${part}.remove`,
    ]);
    const others = [
      'meeting.undo',
      'meeting.redo',
      'register.restore',
      'attendance.set',
      'agenda.update',
      'agenda.move',
      'decision.add',
    ];
    const known = [...new Set([...names, ...parts, ...others])].filter((name) => name !== 'session.remember');
    expect(known.length).toBeGreaterThan(70);
    for (const name of known) expect(commandText(name), name).toMatch(/^[A-ZÇË]/u);
    expect(commandText('diçka.tjetër')).toBe('diçka.tjetër');
  });
});
