import { describe, expect, it } from 'vitest';
import { sampleMeeting } from '../support/sample.ts';
import { again, finalised, NOT_SIGNED, sign } from '../support/verified-office.ts';

describe('a code', () => {
  it('is that of a record, however it is typed', async () => {
    const { client, meeting, code, record } = await finalised();
    for (const typed of [code, `Kodi: ${code}`, code.toLowerCase().replaceAll(' ', '-')]) {
      expect(await client.records.verifyCode({ code: typed })).toMatchObject({
        verdict: 'unchanged',
        record: {
          ...{ id: record, meeting, kind: 'minutes', number: 4, version: 1, newest: 1, code },
          committee: sampleMeeting().committee.name,
          date: '2020-10-07',
          minutesState: 'finalised',
        },
        changes: [],
        notices: [NOT_SIGNED],
      });
    }
    await sign(client, record);
    expect((await client.records.verifyCode({ code })).notices).toEqual([]);
  });

  it('of another register is none of ours, and what is no code is refused', async () => {
    const { client } = await finalised();
    expect(await client.records.verifyCode({ code: '0000 0000 0000 0000' })).toEqual({
      verdict: 'unknown',
      changes: [],
      notices: ['Kodi 0000 0000 0000 0000 nuk gjendet në këtë regjistër.'],
    });
    await expect(client.records.verifyCode({ code: 'nr. 4' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { faults: [{ path: 'code' }] },
    });
  });

  it('of an older version says which one stands', async () => {
    const office = await finalised();
    const { code } = await again(office);
    expect(await office.client.records.verifyCode({ code: office.code })).toMatchObject({
      verdict: 'older',
      record: { version: 1, newest: 2 },
      notices: [expect.stringMatching(/^Versioni më i ri .* versioni 2, i përfunduar më /u)],
    });
    expect(await office.client.records.verifyCode({ code })).toMatchObject({
      verdict: 'unchanged',
      record: { version: 2 },
    });
  });

  it('of minutes that were opened again says so', async () => {
    const { client, meeting, code, edit } = await finalised();
    await edit((_, revision) => client.records.reopen({ id: meeting, revision, reason: 'gabim në vend' }));
    expect(await client.records.verifyCode({ code })).toMatchObject({
      verdict: 'unchanged',
      record: { minutesState: 'draft' },
      notices: [expect.stringMatching(/u rihap më .* \(arsyeja: gabim në vend\)/u)],
    });
  });
});

describe('two versions of the minutes', () => {
  it('are compared in words', async () => {
    const office = await finalised();
    await again(office);
    const { client, meeting } = office;
    const place = { where: 'Vendi', was: sampleMeeting().meeting.place, is: 'sallën e Bashkisë' };
    expect(await client.records.compare({ meeting, from: 1, to: 2 })).toEqual([place]);
    expect(await client.records.compare({ meeting, from: 2, to: 2 })).toEqual([]);
    await expect(client.records.compare({ meeting, from: 1, to: 3 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
