import { describe, expect, it } from 'vitest';
import { renderSheet } from '../../electron/documents/sheet.ts';
import { clockedProgram } from '../support/clocked.ts';
import { decoded, partsOf } from '../support/docx.ts';
import { bring } from '../support/records-office.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The cells' values row by row, as the file holds them: texts, numbers and the numbers of days. */
function cellsOf(bytes: Uint8Array): string[][] {
  const parts = partsOf(bytes);
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/gu)].map(([, inside]) =>
    decoded((inside ?? '').replaceAll(/<[^>]*>/gu, '')),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).not.toContain('<f>');
  return [...sheet.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/gu)].map(([, row]) =>
    [...(row ?? '').matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/gu)].map(([, attributes = '', inside = '']) => {
      const value = /<v>([\s\S]*?)<\/v>/u.exec(inside)?.[1] ?? '';
      return attributes.includes('t="s"') ? (shared[Number(value)] ?? '?') : value;
    }),
  );
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());
/** As a spreadsheet counts days. */
const dayNumber = (day: string) =>
  String((Date.parse(`${day}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000);

async function office() {
  const program = clockedProgram(temporaryFolder());
  const { client } = program;
  await bring(client);
  const [committee] = await client.committees.list();
  return { client, committee: committee?.id ?? 0 };
}

describe('a table for a spreadsheet program', () => {
  it('keeps texts as texts, numbers as numbers and days as days', async () => {
    const bytes = await renderSheet({
      name: 'Prova',
      columns: [
        { head: 'Çështja', width: 20 },
        { head: 'Sa', width: 8 },
        { head: 'Data', width: 12 },
      ],
      rows: [
        ['Ndarja e "fletëve" <b> & të tjera', 4, new Date('2020-10-07T00:00:00Z')],
        [undefined, 0, undefined],
      ],
    });
    const [head, row] = cellsOf(bytes);
    expect(head).toEqual(['Çështja', 'Sa', 'Data']);
    expect(row).toEqual(['Ndarja e "fletëve" <b> & të tjera', '4', dayNumber('2020-10-07')]);
  });

  it.each(['=1+1', '+355', '-x', '@SUM(A1)', '\t=1'])('makes %j harmless', async (text) => {
    const bytes = await renderSheet({
      name: 'Prova',
      columns: [{ head: 'A', width: 9 }],
      rows: [[text], [`a${text}`]],
    });
    expect(cellsOf(bytes).slice(1)).toEqual([[`'${text}`], [`a${text}`]]);
  });

  it('holds what is longer than a cell may be', async () => {
    const bytes = await renderSheet({
      name: 'Prova',
      columns: [{ head: 'A', width: 9 }],
      rows: [['ë'.repeat(40_000)]],
    });
    expect(cellsOf(bytes)[1]?.[0]).toHaveLength(32_767);
  });
});

describe('the overviews as tables', () => {
  it('list the meetings of a year', async () => {
    const { client, committee } = await office();
    const file = await client.sheets.register({ committee, year: 2020 });
    expect(file.name).toBe('regjistri-i-mbledhjeve-2020.xlsx');
    const { meeting, members } = sampleMeeting();
    const [, row, ...more] = cellsOf(await bytesOf(file));
    expect(more).toEqual([]);
    expect(row).toContain(dayNumber(meeting.date));
    expect(row).toContain(String(members.length));
    expect(row?.join('|')).toContain(`1. ${meeting.agenda[0]?.title}`);
    expect(cellsOf(await bytesOf(await client.sheets.register({ committee, year: 2019 })))).toHaveLength(1);
    await expect(client.sheets.register({ committee: 99, year: 2020 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('count each institution’s attendance in a time', async () => {
    const { client, committee } = await office();
    const rows = async (from: string, to: string) =>
      cellsOf(await bytesOf(await client.sheets.attendance({ committee, from, to }))).slice(1);
    const october = await rows('2020-10-01', '2020-10-31');
    const counted = october.flatMap((row) => row.slice(2, 6)).reduce((sum, count) => sum + Number(count), 0);
    expect(counted).toBe(sampleMeeting().meeting.attendance.length);
    expect(await rows('2020-11-01', '2020-11-30')).toEqual([]);
  });

  it('list the tasks that are named, in their order, late ones said to be', async () => {
    const { client } = await office();
    const [task] = await client.followUps.list({});
    const [, row, ...more] = cellsOf(await bytesOf(await client.sheets.tasks({ tasks: [9999, task?.id ?? 0] })));
    expect(more).toEqual([]);
    expect(row?.slice(0, 2)).toEqual([task?.text, task?.responsible]);
    expect(row).toContain(task?.due === undefined ? '' : dayNumber(task.due));
  });
});
