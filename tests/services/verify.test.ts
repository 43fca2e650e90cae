import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PaperKind } from '#shared/domain/papers.ts';
import { asLibreOfficeSaves, asWordSaves, canResave, edited, withBody } from '../support/edited-docx.ts';
import { letterheadTemplate } from '../support/letterhead-template.ts';
import { ANEW, again, bring, finalise, finalised, NOT_SIGNED, setup, sign } from '../support/verified-office.ts';

describe('a file', () => {
  it.each<[PaperKind, number | undefined, string]>([
    ['minutes', undefined, 'Procesverbal'],
    ['attendance', undefined, 'Lista e prezencës'],
    ['decision', 1, 'Vendim nr.'],
    ['extract', 2, 'Ekstrakt: pika 2'],
  ])('is the %s of a record, as it was made and as other programs save it', async (kind, n, title) => {
    const { paper, verify, record } = await finalised();
    const bytes = await paper(kind, n === undefined ? {} : { n });
    const whole = { verdict: 'unchanged', record: { id: record }, paper: expect.stringContaining(title), changes: [] };
    expect(await verify(bytes)).toMatchObject({ ...whole, notices: [NOT_SIGNED] });
    expect(await verify(asWordSaves(bytes))).toMatchObject({ ...whole, notices: [ANEW, NOT_SIGNED] });
  });

  it.skipIf(!canResave)(
    'is whole after LibreOffice saved it, and not after it was edited there',
    { timeout: 60_000 },
    async () => {
      const { paper, verify } = await finalised();
      const saved = asLibreOfficeSaves(await paper('minutes'));
      expect(await verify(saved)).toMatchObject({ verdict: 'unchanged', notices: [ANEW, NOT_SIGNED] });
      const changed = withBody(saved, (xml) =>
        xml.replace(/Mbledhja u mbyll në orën \d\d:\d\d/u, 'Mbledhja u mbyll në orën 23:59'),
      );
      expect(await verify(changed)).toMatchObject({
        verdict: 'changed',
        changes: [
          {
            where: expect.stringMatching(/paragrafi \d+$/u),
            was: expect.not.stringContaining('23:59'),
            is: expect.stringContaining('23:59'),
          },
        ],
      });
    },
  );

  it('that says something else is told where, and what it was', async () => {
    const { paper, verify, record } = await finalised();
    const bytes = await paper('minutes');
    const changed = withBody(bytes, (xml) => xml.replace('datë 07.10.2020', 'datë 08.10.2020'));
    const answer = await verify(changed);
    expect(answer).toMatchObject({
      verdict: 'changed',
      record: { id: record },
      paper: expect.stringContaining('Procesverbal'),
    });
    expect(answer.changes).toEqual([
      { where: 'Nëntitulli', was: expect.stringContaining('07.10.2020'), is: expect.stringContaining('08.10.2020') },
    ]);
  });

  it('with our code over a wholly different text is changed', async () => {
    const { paper, verify } = await finalised();
    const body = '<w:body><w:p><w:r><w:t>Tekst tjetër</w:t></w:r></w:p>';
    const other = withBody(await paper('minutes'), (xml) => xml.replace(/<w:body>.*(?=<w:sectPr)/su, body));
    const { verdict, changes } = await verify(other);
    expect(verdict).toBe('changed');
    expect(changes.length).toBeGreaterThan(10);
  });

  it('with the code of another of our records is that one, changed', async () => {
    const { client, paper, verify, code } = await finalised();
    const second = await bring(client, '2020-10-08');
    const other = await finalise(client, second);
    const swapped = edited(await paper('minutes'), {
      'word/footer1.xml': (xml) => xml.replace(code, other.code),
    });
    expect(await verify(swapped)).toMatchObject({ verdict: 'changed', record: { meeting: second } });
  });

  it('with a code that is not ours, or none, is none of ours', async () => {
    const { paper, verify, code } = await finalised();
    const bytes = await paper('minutes');
    const foreign = edited(bytes, { 'word/footer1.xml': (xml) => xml.replace(code, 'FFFF FFFF FFFF FFFF') });
    expect(await verify(foreign)).toEqual({
      verdict: 'unknown',
      changes: [],
      notices: ['Kodi FFFF FFFF FFFF FFFF nuk gjendet në këtë regjistër.'],
    });
    const without = edited(bytes, { 'word/footer1.xml': (xml) => xml.replace(code, '') });
    expect(await verify(without)).toMatchObject({
      verdict: 'unknown',
      notices: ['Në skedar nuk u gjet asnjë kod verifikimi.'],
    });
  });

  it('that is a draft is no record', async () => {
    const { paper, verify } = await setup();
    expect(await verify(await paper('minutes'))).toMatchObject({
      verdict: 'unknown',
      notices: [expect.stringContaining('PROJEKT')],
    });
  });

  it('that is the draft of a correction is no record', async () => {
    const { client, meeting, record, verify, paper } = await finalised();
    await sign(client, record);
    const entries = [{ place: 'Pika 1', was: 'ora 10:00', becomes: 'ora 10:30' }];
    await client.corrections.create({ meeting, date: '2020-10-20', reason: 'gabim', entries });
    expect(await verify(await paper('correction', { n: 1 }))).toMatchObject({
      verdict: 'unknown',
      notices: [expect.stringContaining('PROJEKT')],
    });
  });

  it('that is final is ours under a letterhead that speaks of a PROJEKT, and changed where the word was written over it', async () => {
    const { client, meeting, paper, verify } = await setup();
    const letterhead = edited(await letterheadTemplate(), {
      'word/header1.xml': (xml) => xml.replace(/(<w:t[^>]*>)[^<]+(<\/w:t>)/u, '$1PROJEKTI PËR TË RINJTË$2'),
    });
    await client.office.setTemplate({ file: new File([letterhead.slice()], 'shkresa.docx') });
    await finalise(client, meeting);
    const own = await paper('minutes');
    expect(await verify(asWordSaves(own))).toMatchObject({ verdict: 'unchanged', changes: [] });
    const written = edited(own, {
      'word/header1.xml': (xml) => xml.replace('PROJEKTI PËR', 'PROJEKT PËR'),
    });
    expect(await verify(written)).toMatchObject({ verdict: 'changed', changes: [{ where: 'Kreu i faqes' }] });
  });

  it('that is no DOCX is refused', async () => {
    const { verify } = await setup();
    await expect(verify(strToU8('Procesverbal'))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { faults: [{ path: 'file', message: 'skedari nuk është DOCX' }] },
    });
    await expect(verify(new Uint8Array())).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('of an older version is whole, and one that was changed says both', async () => {
    const office = await finalised();
    const bytes = await office.paper('minutes');
    await again(office);
    const newer = expect.stringContaining('Versioni më i ri');
    expect(await office.verify(bytes)).toMatchObject({
      verdict: 'older',
      record: { version: 1, newest: 2 },
      notices: [newer],
    });
    expect(await office.verify(asWordSaves(bytes))).toMatchObject({ verdict: 'older', notices: [ANEW, newer] });
    const changed = withBody(bytes, (xml) => xml.replace('datë 07.10.2020', 'datë 08.10.2020'));
    expect(await office.verify(changed)).toMatchObject({
      verdict: 'changed',
      record: { version: 1 },
      notices: [newer],
    });
  });

  it('is ours in every state in which it was rightly on paper', async () => {
    const { client, meeting, paper, verify, edit, record } = await finalised();
    const states = [await paper('minutes')];
    await edit((_, revision) => client.records.setProtocolNumber({ id: meeting, revision, protocolNumber: '777/3' }));
    states.push(await paper('minutes'));
    await edit((_, revision) => client.records.setProtocolNumber({ id: meeting, revision, protocolNumber: '777/5' }));
    states.push(await paper('minutes'));
    await sign(client, record);
    const entries = [{ place: 'Pika 1', was: 'ora 10:00', becomes: 'ora 10:30' }];
    const { id, revision } = await client.corrections.create({ meeting, date: '2020-10-20', reason: 'gabim', entries });
    await client.corrections.finalise({ id, revision });
    states.push(await paper('minutes'));
    const corrected = expect.stringContaining('është korrigjuar me procesverbalin korrigjues nr. 1, datë 20.10.2020');
    for (const bytes of states) {
      expect(await verify(bytes)).toMatchObject({ verdict: 'unchanged', changes: [], notices: [corrected] });
      expect(await verify(asWordSaves(bytes))).toMatchObject({ verdict: 'unchanged', notices: [ANEW, corrected] });
    }
    const wrong = withBody(states[2] ?? new Uint8Array(), (xml) => xml.replace('777/5', '777/4'));
    expect((await verify(wrong)).changes).toEqual([
      { where: 'Rreshti i protokollit', was: expect.stringContaining('777/5'), is: expect.stringContaining('777/4') },
    ]);
  });

  it('that is a correction is verified as well', async () => {
    const { client, meeting, paper, verify, record } = await finalised();
    await sign(client, record);
    const entries = [{ place: 'Pika 1', was: 'ora 10:00', becomes: 'ora 10:30' }];
    const { id, revision } = await client.corrections.create({ meeting, date: '2020-10-20', reason: 'gabim', entries });
    const { code } = await client.corrections.finalise({ id, revision });
    const about = expect.stringContaining('korrigjon procesverbalin nr. 4 të mbledhjes së datës 07.10.2020');
    const ours = { record: { meeting, kind: 'correction', number: 1, version: 1, newest: 1 } };
    expect(await client.records.verifyCode({ code })).toMatchObject({
      verdict: 'unchanged',
      ...ours,
      notices: [about, NOT_SIGNED],
    });
    const bytes = await paper('correction', { n: 1 });
    expect(await verify(bytes)).toMatchObject({ verdict: 'unchanged', ...ours });
    const changed = withBody(bytes, (xml) => xml.replace('ora 10:30', 'ora 10:45'));
    expect(await verify(changed)).toMatchObject({
      verdict: 'changed',
      ...ours,
      changes: [{ is: expect.stringContaining('10:45') }],
    });
  });

  it('in the office’s own letterhead is verified by the letterhead of its day', async () => {
    const office = await setup();
    const file = new File([(await letterheadTemplate()).slice()], 'shkresa.docx');
    await office.client.office.setTemplate({ file });
    await finalise(office.client, office.meeting);
    await office.client.office.removeTemplate();
    const bytes = await office.paper('minutes');
    expect(await office.verify(bytes)).toMatchObject({ verdict: 'unchanged' });
    expect(await office.verify(asWordSaves(bytes))).toMatchObject({ verdict: 'unchanged' });
    const changed = edited(bytes, {
      'word/header1.xml': (xml) => xml.replace('PREFEKTI I QARKUT DURRËS', 'PREFEKTI I QARKUT FIER'),
    });
    expect(await office.verify(changed)).toMatchObject({
      verdict: 'changed',
      changes: [{ where: 'Kreu i faqes', was: expect.stringMatching(/DURRËS$/u), is: expect.stringMatching(/FIER$/u) }],
    });
  });
});
