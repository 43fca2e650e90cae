import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import { enterSample } from '../support/enter-sample.ts';
import { png } from '../support/pictures.ts';
import { program } from '../support/program.ts';
import { renamed, sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { serve, wires } from '../support/wires.ts';

const sampleFile = (content: unknown = sampleMeeting()) => new File([JSON.stringify(content)], 'mbledhja.json');

/** What a call was refused with. */
async function refusal(call: Promise<unknown>): Promise<{ code: string; data: unknown }> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error;
    expect(JSON.stringify(error)).not.toMatch(/sqlite|select |insert |node_modules|\/tmp\/|\.ts:/iu);
    return { code: error.code, data: error.data };
  }
  throw new Error('It was not refused');
}

describe.each(wires)('asked %s', (_, connect) => {
  async function setup() {
    const { app } = program(temporaryFolder());
    return connect(app.router);
  }

  it('takes a file in and gives the same file back', async () => {
    const client = await setup();
    const answer = await client.exchange.import({ file: sampleFile(), replace: false });
    expect(answer).toEqual({ meeting: 1, created: true, notices: [] });
    const file = await client.exchange.export({ id: 1 });
    expect([file.name, await file.text()]).toEqual(['mbledhja-1.json', writeExchange(sampleMeeting())]);
  });

  it('takes the same meeting step by step', async () => {
    const client = await setup();
    const meeting = await enterSample(client);
    const { campaign: _, ...sample } = sampleMeeting(); // a campaign comes only with a file
    expect(JSON.parse(await (await client.exchange.export({ id: meeting })).text())).toEqual(renamed(sample));
  });

  it('makes a document as a file with its name', async () => {
    const client = await setup();
    await client.exchange.import({ file: sampleFile(), replace: false });
    const file = await client.documents.make({ meeting: 1, kind: 'attendance-blank' });
    expect(file.name).toBe('lista-e-prezencës-për-nënshkrim-4-2020.docx');
    expect(new TextDecoder().decode((await file.arrayBuffer()).slice(0, 2))).toBe('PK');
  });

  it('takes a picture in and gives the same picture back', async () => {
    const client = await setup();
    const office = { name: 'Prefektura', county: 'Durrës', city: 'Durrës', letterhead: [], revision: 0 };
    await client.office.set(office);
    await client.office.setEmblem({ file: png() });
    const file = await client.office.emblem();
    expect([file.name, file.type, await file.bytes()]).toEqual(['emblema.png', 'image/png', await png().bytes()]);
  });

  it('refuses what the contract does not know, with the place and the reason in Albanian', async () => {
    const client = await setup();
    const input = { name: ' ', colour: 'blu' } as unknown as { name: string };
    const { code, data } = await refusal(client.institutions.create(input));
    expect(code).toBe('INVALID_INPUT');
    expect(data).toEqual({
      faults: expect.arrayContaining([
        { path: 'name', message: 'është bosh' },
        { path: 'colour', message: 'çelës i panjohur' },
      ]),
    });
  });

  it('answers with the closed errors and their data', async () => {
    const client = await setup();
    const institution = { name: 'Bashkia Durrës' };
    await client.institutions.create(institution);
    const exists = await refusal(client.institutions.create({ name: ' Bashkia  Durrës' }));
    expect(exists).toEqual({ code: 'CONFLICT', data: { subject: 'institution', reason: 'exists' } });
    const missing = await refusal(client.meetings.get({ id: 7 }));
    expect(missing).toEqual({ code: 'NOT_FOUND', data: { subject: 'meeting', id: 7 } });
    const [stored] = await client.institutions.list();
    const stale = { id: stored?.id ?? 0, revision: 9, name: 'Bashkia Krujë' };
    const changed = await refusal(client.institutions.update(stale));
    expect(changed).toEqual({ code: 'CONFLICT', data: { subject: 'institution', reason: 'changed' } });
  });

  it('lists all faults of a file', async () => {
    const client = await setup();
    const sample = sampleMeeting();
    Object.assign(sample.meeting, { start: '25:00', secretary: 'askush' });
    const { code, data } = await refusal(client.exchange.import({ file: sampleFile(sample), replace: false }));
    expect(code).toBe('INVALID_INPUT');
    const paths = (data as { faults: { path: string }[] }).faults.map(({ path }) => path);
    expect(paths.toSorted()).toEqual(['meeting.secretary', 'meeting.start']);
  });

  it('says nothing of the inside when something unexpected happens', async () => {
    const { app } = program(temporaryFolder());
    const client = await connect(app.router);
    await app.close();
    const { code, data } = await refusal(client.institutions.list());
    expect([code, data]).toEqual(['UNEXPECTED', { reference: expect.stringMatching(/^[0-9a-f]{8}$/u) }]);
  });

  it('is not bent by hostile keys', async () => {
    const client = await setup();
    const input = JSON.parse('{"name":"A","__proto__":{"county":"B"},"constructor":"C"}');
    const { code } = await refusal(client.institutions.create(input));
    expect(code).toBe('INVALID_INPUT');
    expect(({} as { county?: string }).county).toBeUndefined();
  });
});

describe('the HTTP wire', () => {
  async function post(path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
    const { app } = program(temporaryFolder());
    const url = await serve(app.router);
    return fetch(`${url}${path}`, { method: 'POST', body, headers });
  }

  it('answers a body that does not parse from the closed set', async () => {
    const response = await post('/institutions/create', '{"json":', { 'content-type': 'application/json' });
    expect(response.status).toBe(422);
    const { json } = (await response.json()) as { json: { code: string; data: unknown } };
    expect(json).toMatchObject({
      code: 'INVALID_INPUT',
      data: { faults: [{ path: '', message: 'kërkesa nuk lexohet' }] },
    });
  });

  it('knows no other procedure', async () => {
    const response = await post('/institutions/drop', '{}', { 'content-type': 'application/json' });
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  it('stops reading a body over 52 MB', async () => {
    const response = await post('/exchange/import', new Uint8Array(53 * 1024 * 1024), {
      'content-type': 'application/json',
    });
    expect(response.ok).toBe(false);
  });
});
