import { describe, expect, it } from 'vitest';
import type { Verification } from '#shared/domain/records.ts';
import { type Asked, answerOf, headOf } from '../../../../renderer/features/verify/answer.ts';

const record: NonNullable<Verification['record']> = {
  ...{ id: 1, meeting: 1, kind: 'minutes', number: 4, version: 1, newest: 1, code: '1A2B 3C4D 5E6F 7081' },
  ...{ committee: 'Komiteti', date: '2020-10-07', minutesState: 'signed' },
  finalised: { at: '2020-10-12T10:00:00+02:00', by: 'ana' },
};
const verification = (more: Partial<Verification> = {}): Verification => ({
  ...{ verdict: 'unchanged', record, changes: [], notices: [] },
  ...more,
});
const older = { verdict: 'older' as const, record: { ...record, newest: 3 } };
const changes = [{ where: 'Titulli', was: 'a', is: 'b' }];
const file: Asked = { by: 'file', name: 'a.docx' };
const code: Asked = { by: 'code' };
const minutes = 'procesverbali nr. 4, versioni 1, i mbledhjes së datës 07.10.2020';

describe('the answer for a file', () => {
  it.each<[string, Verification, string]>([
    ['whole', verification({ paper: 'Procesverbal nr. 4' }), `Ky është ${minutes}; teksti është i pandryshuar.`],
    [
      'changed',
      verification({ verdict: 'changed', changes }),
      `Ky është ${minutes}, por teksti është ndryshuar në 1 vend.`,
    ],
    ['older', verification(older), `Ky është ${minutes}; teksti është i pandryshuar, por më i riu është versioni 3.`],
    [
      'another paper of the record',
      verification({ paper: 'Vendim nr. 7' }),
      'Ky është dokumenti “Vendim nr. 7” i procesverbalit nr. 4, versioni 1, të mbledhjes së datës 07.10.2020; teksti është i pandryshuar.',
    ],
    [
      'a correction, which has no versions',
      verification({ record: { ...record, kind: 'correction', number: 1 }, paper: 'Procesverbal korrigjues nr. 1' }),
      'Ky është procesverbali korrigjues nr. 1 i mbledhjes së datës 07.10.2020; teksti është i pandryshuar.',
    ],
    [
      'none of ours',
      { verdict: 'unknown', changes: [], notices: [] },
      'Kjo nuk është nga procesverbalet e përfunduara të këtij regjistri.',
    ],
  ])('says what it is: %s', (_, answer, sentence) => {
    expect(answerOf(answer, file)).toBe(sentence);
  });
});

describe('the answer for a code', () => {
  it('names the record and says nothing of the text on the paper', () => {
    const sentence = answerOf(verification(), code);
    expect(sentence).toMatch(/^Kodi është i procesverbalit nr\. 4, versioni 1, të mbledhjes së datës 07\.10\.2020\./u);
    expect(sentence).not.toContain('pandryshuar');
    expect(headOf(verification(), code)).toBe('Kodi gjendet në regjistër');
    expect(headOf(verification(), file)).toBe('I pandryshuar');
  });

  it('tells of the newest version', () => {
    expect(answerOf(verification(older), code)).toContain('Më i riu është versioni 3.');
    expect(headOf(verification(older), code)).toBe('Version i mëparshëm');
  });
});
