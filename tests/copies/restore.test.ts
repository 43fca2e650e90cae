import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startProgram } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';
import { readKeys } from '../../electron/store/copies/keys.ts';
import { registerFile } from '../../electron/store/folder.ts';
import { checked } from '../support/checked.ts';
import { copiedOffice, copyRefused, finaliseAnother } from '../support/office-with-copies.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** An office with a copy, after which another record was finalised. */
async function moved() {
  const office = await copiedOffice();
  const [made] = await office.client.safety.copy({ to: { folder: office.usb } });
  const later = await finaliseAnother(office.client);
  return { ...office, copy: made?.file ?? '', later };
}

describe('looking into a copy', () => {
  it('says what it holds and what newer sealed facts would go, and touches nothing', async () => {
    const { client, copy, data } = await moved();
    const before = readdirSync(data).toSorted();
    const found = await client.safety.examine({ file: copy });
    expect(found).toMatchObject({
      summary: { seal: 1, counts: { meetings: 1, records: 1 } },
      lost: [{ seq: 2, fact: 'finalised', date: '2020-11-04', number: 5 }],
      isLiveReadable: true,
    });
    expect(found.report.findings).toEqual([]);
    expect(readdirSync(data).toSorted()).toEqual(before);
  });

  it('refuses what is no copy of a register, each by its own reason', async () => {
    const { client, copy, usb, data, close, open } = await moved();
    await close();
    expect(client).toBeDefined();
    const safety = () => open().safety;
    const refusal = async (name: string, make: (file: string) => void) => {
      const file = join(usb, name);
      make(file);
      const error = await safety()
        .examine({ file })
        .then(
          () => 'taken',
          ({ data: { reason } }) => reason,
        );
      expect(readdirSync(data).filter((one) => one.includes('restore-tmp'))).toEqual([]);
      return error;
    };
    const cut = (length: number) => (file: string) => {
      copyFileSync(copy, file);
      truncateSync(file, length);
    };
    const size = readFileSync(copy).length;
    expect(await refusal('letra.docx', (file) => writeFileSync(file, 'PK\u0003\u0004 letra'))).toBe('not-ours');
    expect(await refusal('figura.png', (file) => writeFileSync(file, '\u0089PNG\r\n'))).toBe('not-ours');
    expect(await refusal('shënime.txt', (file) => writeFileSync(file, 'mbledhja e parë'))).toBe('not-ours');
    expect(await refusal('bosh.age', (file) => writeFileSync(file, ''))).toBe('damaged');
    expect(await refusal('e100.age', cut(100))).toBe('damaged');
    expect(await refusal('e50.age', cut(Math.floor(size / 2)))).toBe('damaged');
    expect(await refusal('e1kb.age', cut(size - 1024))).toBe('damaged');
    expect(
      await refusal('tjetër.db', (file) => {
        const database = new Database(file);
        database.exec('CREATE TABLE t (x)');
        database.close();
      }),
    ).toBe('not-ours');
    expect(await refusal('i ri.db', (file) => version(file, 99, data))).toBe('newer');
    expect(
      await refusal('rasti.db', (file) =>
        writeFileSync(file, Buffer.concat([readFileSync(registerFile(data)).subarray(0, 4096 * 5)])),
      ),
    ).toBe('damaged');
    expect(
      await refusal('pa fund.db', (file) => writeFileSync(file, readFileSync(registerFile(data)).subarray(0, -1000))),
    ).toBe('damaged');
    expect(
      await refusal('me fqinj.db', (file) => {
        copyFileSync(registerFile(data), file);
        writeFileSync(`${file}-wal`, 'x');
      }),
    ).toBe('neighbours');
    expect(await refusal('nuk ka.age', () => undefined)).toBe('target-missing');
    expect(await refusal('e tjetrit.age', (file) => copyFileSync(copy, file))).toBe('taken');
    rmSync(join(data, 'celesi.txt'));
    rmSync(join(data, 'marresit.txt'));
    expect(await refusal('pa çelës.age', (file) => copyFileSync(copy, file))).toBe('no-key');
  });

  it('says that the key is the wrong one, and that what was typed is none', async () => {
    const { client, copy } = await moved();
    const other = temporaryFolder();
    const stranger = await copiedOffice();
    const { file = '' } = (await stranger.client.safety.copy({ to: { folder: other } }))[0] ?? {};
    await expect(client.safety.examine({ file })).rejects.toMatchObject(copyRefused('wrong-key'));
    const key = readKeys(stranger.data).identity;
    expect((await client.safety.examine({ file, key })).summary.counts.meetings).toBe(1);
    await expect(client.safety.examine({ file: copy, key: 'ABCD' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('restoring', () => {
  it('asks again when what would go is not what was told, and changes nothing', async () => {
    const { client, copy, data } = await moved();
    await expect(client.safety.restore({ file: copy, lost: 0 })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await client.meetings.list({})).toHaveLength(2);
    expect(readdirSync(data).join(' ')).not.toMatch(/restore-tmp|para-rikthimit/u);
  });

  it('puts the copy in place, keeps what was there, and seals that it did', async () => {
    const { client, copy, data } = await moved();
    const { aside } = await client.safety.restore({ file: copy, lost: 1 });
    expect(await client.meetings.list({})).toHaveLength(1);
    expect((await checked(data)).findings).toEqual([]);
    const database = new Database(registerFile(data), { readonly: true });
    const meta = database.prepare("SELECT meta FROM seal WHERE meta ->> '$.fact' = 'restored'").pluck().get();
    expect(JSON.parse(String(meta))).toMatchObject({ from: { seq: 1 }, lost: { seq: 2 } });
    expect(database.prepare("SELECT count(*) FROM audit WHERE command = 'register.restore'").pluck().get()).toBe(1);
    database.close();
    const former = new Database(aside ?? '', { readonly: true });
    expect(former.prepare('SELECT count(*) FROM record').pluck().get()).toBe(2);
    former.close();
  });

  it('goes on from there: new records, new copies, and back again to what was kept aside', async () => {
    const { client, copy, data, usb } = await moved();
    const { aside } = await client.safety.restore({ file: copy, lost: 1 });
    await finaliseAnother(client, '2020-12-09');
    const [made] = await client.safety.copy({ to: { folder: usb } });
    expect(made?.file).toBeDefined();
    const back = await client.safety.examine({ file: aside ?? '' });
    expect(back).toMatchObject({
      summary: { seal: 2 },
      lost: [{ fact: 'finalised', date: '2020-12-09' }],
    });
    await client.safety.restore({ file: aside ?? '', lost: 1 });
    expect((await client.meetings.list({})).map(({ date }) => date).toSorted()).toEqual(['2020-10-07', '2020-11-04']);
    expect((await checked(data)).findings).toEqual([]);
  });

  it('brings the register to a new machine with the key from paper, which then opens the next copies too', async () => {
    const { client, usb } = await copiedOffice();
    const { key } = await client.safety.newRecovery();
    await client.safety.confirmRecovery({ typed: key });
    const { file = '' } = (await client.safety.copy({ to: { folder: usb } }))[0] ?? {};
    const fresh = await copiedOffice({ isFinal: false });
    await fresh.close();
    rmSync(fresh.data, { recursive: true });
    const there = fresh.open();
    await expect(there.safety.examine({ file })).rejects.toMatchObject(copyRefused('no-key'));
    expect((await there.safety.examine({ file, key })).lost).toEqual([]);
    await there.safety.restore({ file, key, lost: 0 });
    expect(await there.meetings.list({})).toHaveLength(1);
    expect((await there.safety.status()).hasRecovery).toBe(true);
    const next = (await there.safety.copy({ to: { folder: fresh.usb } }))[0]?.file ?? '';
    expect((await client.safety.examine({ file: next, key })).summary.counts.meetings).toBe(1);
    expect((await checked(fresh.data)).findings).toEqual([]);
  });

  it('takes another register’s copy too, of which it says that all that is here would go', async () => {
    const { client, data, usb } = await moved();
    const stranger = await copiedOffice();
    await finaliseAnother(stranger.client, '2020-12-16');
    const { file = '' } = (await stranger.client.safety.copy({ to: { folder: usb } }))[0] ?? {};
    const key = readKeys(stranger.data).identity;
    const { lost } = await client.safety.examine({ file, key });
    expect(lost.map(({ date }) => date)).toContain('2020-11-04');
    await client.safety.restore({ file, key, lost: lost.length });
    expect((await client.meetings.list({})).map(({ date }) => date)).toContain('2020-12-16');
    await finaliseAnother(client, '2020-12-23');
    expect((await checked(data)).findings).toEqual([]);
  });

  it('takes the copy of an older program, brought to the form of this one', async () => {
    const { client, data, usb } = await copiedOffice({ isFinal: false });
    const file = join(usb, 'e vjetër.db');
    writeFileSync(file, gunzipSync(readFileSync(new URL('../fixtures/schema-3.db.gz', import.meta.url))));
    expect((await client.safety.examine({ file })).summary).toMatchObject({ schema: 3, seal: 1 });
    await client.safety.restore({ file, lost: 0 });
    expect((await client.records.verifyCode({ code: '8A29 F57B 9F17 4D14' })).verdict).toBe('unchanged');
    expect((await checked(data)).findings).toEqual([]);
  });

  it('takes the place of a damaged register, all of which is kept', async () => {
    const { copy, data, close, open } = await moved();
    await close();
    writeFileSync(registerFile(data), 'krejt tjetër gjë');
    const there = open();
    await expect(there.meetings.list({})).rejects.toMatchObject({ code: 'STORAGE', data: { reason: 'damaged' } });
    expect(await there.safety.examine({ file: copy })).toMatchObject({ isLiveReadable: false, lost: [] });
    const { aside } = await there.safety.restore({ file: copy, lost: 0 });
    expect(basename(aside ?? '')).toMatch(/^demtuar-/u);
    expect(readFileSync(join(aside ?? '', 'regjistri.db'), 'utf8')).toBe('krejt tjetër gjë');
    expect(await there.meetings.list({})).toHaveLength(1);
    expect((await checked(data)).findings).toEqual([]);
  });

  it('is refused while another program reads the register, which stays as it is', async () => {
    const { client, copy, data } = await moved();
    const reader = new Database(registerFile(data), { readonly: true });
    reader.exec('BEGIN; SELECT count(*) FROM meeting');
    const restoring = client.safety.restore({ file: copy, lost: 1 });
    await expect(restoring).rejects.toMatchObject({ code: 'STORAGE', data: { reason: 'locked' } });
    reader.close();
    expect(await client.meetings.list({})).toHaveLength(2);
    expect(readdirSync(data).join(' ')).not.toMatch(/restore-tmp|para-rikthimit|demtuar/u);
    expect((await checked(data)).findings).toEqual([]);
    await client.safety.restore({ file: copy, lost: 1 });
    expect(await client.meetings.list({})).toHaveLength(1);
  });

  it('asks anew who it is, where the copy has users', async () => {
    const { usb, data, close } = await copiedOffice({ isFinal: false });
    await close();
    const program = startProgram({ folder: data });
    onTestFinished(program.close);
    const client = inProcess(program.router);
    await client.access.begin({ name: 'Drita', password: 'fjalë e gjatë' });
    const { file = '' } = (await client.safety.copy({ to: { folder: usb } }))[0] ?? {};
    await client.access.turnOff();
    await client.safety.restore({ file, lost: 0 });
    await expect(client.meetings.list({})).rejects.toMatchObject({ code: 'ENTRY', data: { reason: 'needed' } });
    await client.access.enter({ name: 'Drita', password: 'fjalë e gjatë' });
    expect(await client.meetings.list({})).toHaveLength(1);
  });

  it('takes the place of a register that is missing', async () => {
    const { copy, data, close, open } = await moved();
    await close();
    rmSync(registerFile(data));
    const there = open();
    await expect(there.meetings.list({})).rejects.toMatchObject({ data: { reason: 'missing' } });
    expect(await there.safety.restore({ file: copy, lost: 0 })).toEqual({ aside: null });
    expect(await there.meetings.list({})).toHaveLength(1);
  });

  it('that was cut off before its swap leaves no second name of the register', async () => {
    const { data, close, open } = await moved();
    await close();
    const second = join(data, 'para-rikthimit-20201107T120000.db');
    const other = join(data, 'para-rikthimit-20201007T120000.db');
    linkSync(registerFile(data), second);
    copyFileSync(registerFile(data), other);
    expect(await open().meetings.list({})).toHaveLength(2);
    expect([existsSync(second), existsSync(other)]).toEqual([false, true]);
  });
});

/** A copy of the register that says it is of another version. */
function version(file: string, number: number, data: string): void {
  copyFileSync(registerFile(data), file);
  const database = new Database(file);
  database.pragma('journal_mode = DELETE');
  database.pragma(`user_version = ${number}`);
  database.close();
}
