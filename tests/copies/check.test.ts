import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { findingText } from '#shared/albanian/safety.ts';
import { auditHash } from '../../electron/store/audit.ts';
import { registerFile } from '../../electron/store/folder.ts';
import { GENESIS, sealHash } from '../../electron/store/seal.ts';
import { checked } from '../support/checked.ts';
import { copiedOffice, finaliseAnother } from '../support/office-with-copies.ts';
import { NAMES, pdf, SIGNED } from '../support/records-office.ts';
import { tamper } from '../support/tamper.ts';

/** A register with a record that was signed, scanned and archived, and another one; closed. */
async function archive() {
  const office = await copiedOffice();
  const { client, meeting } = office;
  const [{ id: record = 0 } = {}] = (await client.records.get({ meeting })).versions;
  await client.records.sign({ record, on: SIGNED, names: NAMES });
  await client.records.attachScan({ record, file: pdf() });
  await client.records.archive({ record, number: '12/3', on: '2020-10-20' });
  await finaliseAnother(client);
  await office.close();
  return { ...office, file: registerFile(office.data) };
}

/** What a patient forger does: the whole chain anew, hashes and all. */
function recomputeSeals(database: Database.Database): void {
  let prev = GENESIS;
  type Row = { seq: number; meta: string; content_sha256: string };
  for (const row of database.prepare<[], Row>('SELECT seq, meta, content_sha256 FROM seal ORDER BY seq').all()) {
    const hash = sealHash({ ...row, prev });
    database.prepare('UPDATE seal SET prev = ?, hash = ? WHERE seq = ?').run(prev, hash, row.seq);
    prev = hash;
  }
}

describe('the check of a register', () => {
  it('finds nothing where all is as it was stored, and counts what it looked at', async () => {
    const { data } = await archive();
    const { findings, parts } = await checked(data);
    expect(findings).toEqual([]);
    expect(Object.fromEntries(parts.map(({ part, checked: n }) => [part, n]))).toMatchObject({
      seal: 5,
      records: 5,
      content: 2,
      anchors: 5,
    });
  });

  it.each([
    ['a seal', "UPDATE seal SET content = x'7b7d' WHERE seq = 2", 'seal', { seq: 2 }],
    ['what a seal says of itself', "UPDATE seal SET meta = '{}' WHERE seq = 2", 'seal', { seq: 2 }],
    ['a seal that is gone', 'DELETE FROM seal WHERE seq = 3', 'seal', { seq: 3 }],
    ['a line of the audit log', "UPDATE audit SET actor = 'tjetër' WHERE seq = 3", 'audit', { seq: 3 }],
    ['a line of the audit log that is gone', 'DELETE FROM audit WHERE seq = 2', 'audit', { seq: 2 }],
    ['a signature', "UPDATE signature SET signed_on = '2020-10-13'", 'records', { meeting: 1, seq: 2 }],
    ['who signed', `UPDATE signature SET names = '["Tjetër"]'`, 'records', { meeting: 1, seq: 2 }],
    ['a scan that is gone', 'DELETE FROM scan', 'records', { seq: 3 }],
    ['the archive’s number', "UPDATE archiving SET number = '12/4'", 'records', { seq: 4 }],
    ['a record’s code', "UPDATE record SET code = 'AAAA BBBB CCCC DDDD' WHERE id = 1", 'records', { meeting: 1 }],
    [
      'a paper exchanged with its hash',
      "UPDATE record_paper SET sha256 = 'ff' WHERE id = 2",
      'records',
      { meeting: 1 },
    ],
    ['a paper that is gone', 'DELETE FROM record_paper WHERE id = 2', 'records', { meeting: 1 }],
    ['a scan’s bytes', "UPDATE scan SET bytes = x'00'", 'files', { name: 'skanim.pdf' }],
    ['a word of finalised minutes', `UPDATE statement SET text = '"tjetër"' WHERE id = 1`, 'content', { meeting: 1 }],
    ['a vote of finalised minutes', 'UPDATE vote SET for_count = for_count + 1', 'content', {}],
    ['who was present', "UPDATE attendance SET status = 'absent' WHERE id = 1", 'content', { meeting: 1 }],
    ['a reference', 'UPDATE statement SET agenda_item_id = 999 WHERE id = 1', 'references', {}],
    ['a trigger that was left out', 'CREATE VIEW tjeter AS SELECT 1', 'schema', {}],
  ] as const)('finds %s', async (_, change, part, about) => {
    const { data, file } = await archive();
    tamper(file, change);
    const { findings } = await checked(data);
    expect(
      findings.find((finding) => finding.part === part),
      JSON.stringify(findings),
    ).toMatchObject({ part, ...about });
    for (const finding of findings) expect(findingText(finding)).toMatch(/^[A-ZÇË].*\.$/u);
  });

  it('finds a chain that was cut, or computed anew, by its ends that were written down beside it', async () => {
    const cut = await archive();
    tamper(
      cut.file,
      'DELETE FROM record_paper WHERE record_id = 2; DELETE FROM record WHERE id = 2; DELETE FROM seal WHERE seq = 5',
    );
    expect((await checked(cut.data)).findings.map(({ part }) => part)).toContain('anchors');

    const forged = await archive();
    tamper(forged.file, (database) => {
      database.exec("UPDATE seal SET meta = json_set(meta, '$.actor', 'tjetër') WHERE seq = 2");
      recomputeSeals(database);
    });
    const { findings } = await checked(forged.data);
    expect(findings.find(({ part }) => part === 'anchors')).toMatchObject({ seq: 2, name: 'seal' });
  });

  it('finds an audit log that was computed anew, by the seals that know its ends', async () => {
    const { data, file } = await archive();
    tamper(file, (database) => {
      type Row = Parameters<typeof auditHash>[0];
      database.exec("UPDATE audit SET actor = 'tjetër' WHERE seq = 1");
      let prev = '';
      for (const row of database.prepare<[], Row>('SELECT * FROM audit ORDER BY seq').all()) {
        const hash = auditHash({ ...row, prev });
        database.prepare('UPDATE audit SET prev = ?, hash = ? WHERE seq = ?').run(prev, hash, row.seq);
        prev = hash;
      }
    });
    const { findings } = await checked(data);
    expect(findings.map(({ part }) => part)).toEqual(['audit', 'anchors']);
  });

  it('passes over a torn last line of the ends, and takes a longer chain than they know', async () => {
    const { data } = await archive();
    const anchors = join(data, 'anchors.jsonl');
    const whole = readFileSync(anchors, 'utf8').trimEnd().split('\n');
    writeFileSync(anchors, `${whole.slice(0, -1).join('\n')}\n`);
    appendFileSync(anchors, whole.at(-1)?.slice(0, 40) ?? '');
    expect((await checked(data)).findings).toEqual([]);
  });

  it('finds every flipped bit that changes what is sealed', async () => {
    const { data, file } = await archive();
    const whole = readFileSync(file);
    const sealed = sealedRows(file);
    const flips = Number(process.env.FLIPS ?? 40);
    const seen = { found: 0, elsewhere: 0 };
    for (let flip = 0; flip < flips; flip += 1) {
      const bytes = Buffer.from(whole);
      const place = Math.floor((bytes.length * (flip + 0.5)) / flips);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (flip % 8));
      writeFileSync(file, bytes);
      const isFound = await checked(data).then(
        ({ findings }) => findings.length > 0,
        () => true,
      );
      if (isFound) seen.found += 1;
      else seen.elsewhere += 1;
      // Not found is only what no seal covers: a draft, a preference, free space.
      if (!isFound) expect(sealedRows(file), `${flip} of ${flips}`).toEqual(sealed);
    }
    expect(seen.found).toBeGreaterThan(flips / 4);
    writeFileSync(file, whole);
    expect((await checked(data)).findings).toEqual([]);
  }, 600_000);
});

/** All that a seal covers, as one hash; what cannot be read has changed. */
function sealedRows(file: string): string {
  const database = new Database(file, { readonly: true });
  try {
    const hash = createHash('sha256');
    for (const table of [
      'seal',
      'audit',
      'record',
      'record_paper',
      'asset',
      'scan',
      'signature',
      'archiving',
      'statement',
      'vote',
      'attendance',
    ]) {
      for (const row of database.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all()) {
        for (const [name, value] of Object.entries(row))
          if (name !== 'revision') hash.update(value instanceof Uint8Array ? value : `${value}\0`);
      }
    }
    return hash.digest('hex');
  } catch {
    return 'unreadable';
  } finally {
    database.close();
  }
}
