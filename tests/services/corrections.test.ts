import { describe, expect, it } from 'vitest';
import { finalised, NAMES, refused, SIGNED } from '../support/records-office.ts';

describe('a correction', () => {
  const entry = { place: 'Pika 1', was: 'ora 10:00', becomes: 'ora 10:30' };
  const words = { date: '2020-11-12', reason: 'gabim shkrimi', entries: [entry] };

  it('is written of signed minutes only, numbered from 1, and finalised for good', async () => {
    const { client, meeting, record } = await finalised();
    await expect(client.corrections.create({ meeting, ...words })).rejects.toMatchObject(refused('të nënshkruar'));
    await client.records.sign({ record: record.id, on: SIGNED, names: NAMES });
    const first = await client.corrections.create({ meeting, ...words });
    const second = await client.corrections.create({ meeting, ...words });
    expect([first.number, second.number]).toEqual([1, 2]);
    const row = ({ id, revision }: { id: number; revision: number }) => ({ id, revision });
    await expect(client.corrections.remove(row(first))).rejects.toMatchObject(refused('i fundit'));
    await client.corrections.remove(row(second));
    const changed = await client.corrections.update({ ...row(first), ...words, reason: 'gabim në orë' });
    await expect(client.corrections.finalise(row(first))).rejects.toMatchObject({ code: 'CONFLICT' });
    const final = await client.corrections.finalise(row(changed));
    expect(final).toMatchObject({ kind: 'correction', number: 1, version: 1 });
    await expect(client.corrections.update({ ...row(changed), ...words })).rejects.toMatchObject(refused('përfunduar'));
    await client.records.sign({ record: final.id, on: '2020-11-13', names: NAMES });
    const file = await client.records.get({ meeting });
    expect(file.corrections).toMatchObject([
      { number: 1, reason: 'gabim në orë', record: { signed: { names: NAMES } } },
    ]);
    expect(file.minutesState).toBe('signed');
  });

  it.each([
    [{ ...entry, was: ' ', becomes: '' }, 'ç’është gabim'],
    [{ ...entry, becomes: entry.was }, 'i njëjtë'],
    [{ ...entry, becomes: 'a\u0007' }, 'U+7'],
  ])('says something: %j', async (wrong, why) => {
    const { client, meeting, record } = await finalised();
    await client.records.sign({ record: record.id, on: SIGNED, names: NAMES });
    const made = client.corrections.create({ meeting, ...words, entries: [wrong] });
    await expect(made).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { faults: [{ path: 'entries[0]', message: expect.stringContaining(why.slice(0, 2)) }] },
    });
  });
});
