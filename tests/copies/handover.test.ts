import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handoverPage } from '../../electron/store/copies/handover-page.ts';
import { copiedOffice, copyRefused, finaliseAnother } from '../support/office-with-copies.ts';
import { NAMES, pdf, SIGNED } from '../support/records-office.ts';

async function handed() {
  const office = await copiedOffice();
  const { client, meeting, usb } = office;
  const [{ id: record = 0 } = {}] = (await client.records.get({ meeting })).versions;
  await client.records.sign({ record, on: SIGNED, names: NAMES });
  await client.records.attachScan({ record, file: pdf() });
  await finaliseAnother(client);
  return { ...office, ...(await client.safety.handOver({ to: usb })) };
}

describe('the folder that is handed over', () => {
  it('lists every record with its papers and scans, each where its link says', async () => {
    const { folder, documents } = await handed();
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const links = [...page.matchAll(/href="([^"]+)"/gu)].map(([, href = '']) => decodeURIComponent(href));
    expect(links).toHaveLength(documents);
    for (const link of links) expect(existsSync(join(folder, link)), link).toBe(true);
    expect(links.filter((link) => link.endsWith('.docx')).length).toBeGreaterThan(5);
    expect(links.filter((link) => link.endsWith('skanim.pdf'))).toHaveLength(1);
    expect(page).toContain('Procesverbal nr. 4, versioni 1');
    expect(page).not.toMatch(/<script|https?:/u);
  });

  it('has the sum of every file, and a copy from which the register comes back', async () => {
    const { folder, client } = await handed();
    const sums = readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8').trimEnd().split('\n');
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
        path,
      ).toBe(sum);
    }
    expect(sums.map((line) => line.split('  ')[1])).toEqual(expect.arrayContaining(['index.html', 'LEXOME.txt']));
    const [copy = ''] = readdirSync(join(folder, 'kopja')).filter((name) => name.endsWith('.age'));
    const found = await client.safety.examine({ file: join(folder, 'kopja', copy) });
    expect(found.summary.counts).toMatchObject({ meetings: 2, records: 2 });
  });

  it('is refused where no folder is or where the register itself lies, and leaves nothing', async () => {
    const { client, usb, data } = await copiedOffice();
    await expect(client.safety.handOver({ to: join(usb, 'nuk ka') })).rejects.toMatchObject(
      copyRefused('target-missing'),
    );
    await expect(client.safety.handOver({ to: data })).rejects.toMatchObject(copyRefused('target-own'));
    expect(readdirSync(usb)).toEqual([]);
    expect(readdirSync(data).filter((name) => name.startsWith('dorezimi'))).toEqual([]);
  });

  it('says so where nothing has been finalised yet', async () => {
    const { client, usb } = await copiedOffice({ isFinal: false });
    const { folder, documents } = await client.safety.handOver({ to: usb });
    expect(documents).toBe(0);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('Ende nuk ka asnjë procesverbal');
  });

  it('links a file whatever signs stand in its name, and runs none of them', () => {
    const path = 'dokumentet/Organi #1 <b>/a?b&c.docx';
    const record = {
      committee: 'Organi #1 <b>',
      date: '2020-10-07',
      number: 1,
      version: 1,
      code: 'AB',
      isReopened: false,
    };
    const page = handoverPage({
      records: [{ ...record, kind: 'correction', files: [{ name: 'a?b&c.docx', path }] }],
      made: '2020-11-01T09:00:00.000Z',
      app: '1.0.0',
    });
    const [, href = ''] = /href="([^"]+)"/u.exec(page) ?? [];
    expect(decodeURIComponent(new URL(href, 'file:///usb/').pathname)).toBe(`/usb/${path}`);
    expect(page).toContain('<h2>Organi #1 &lt;b&gt;</h2>');
    expect(page).toContain('Procesverbal korrigjues nr. 1');
  });
});
