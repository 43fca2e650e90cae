import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { USUAL_LOOK } from '#shared/domain/look.ts';
import { buildCorrection } from '../../electron/documents/correction.ts';
import type { PaperInput } from '../../electron/documents/paper.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { changedSample } from '../support/changed-sample.ts';
import { meeting } from '../support/minutes-variants.ts';
import { paperOf, SEAL } from '../support/paper.ts';

const golden = readFileSync(new URL('golden/correction.txt', import.meta.url), 'utf8');

const correction = {
  number: 1,
  date: '2020-10-20',
  reason: 'Emri i institucionit është shënuar gabim.',
  entries: [
    {
      place: 'Pika 3, fjala e z. Emër Mjeku',
      was: 'qendrat shëndetësore të qytetit',
      becomes: 'qendrat shëndetësore të qarkut',
    },
    { place: 'Pjesëmarrja', was: '', becomes: 'z. Emër Mjeku erdhi në orën 10:20.' },
    { place: 'Pika 2', was: 'hap pas hapi', becomes: ' ' },
  ],
  corrects: { version: 1, code: SEAL.code },
};
const build = (more: Partial<PaperInput> = {}) =>
  buildCorrection(paperOf(changedSample(meeting({ copies: 3 })), { correction, ...more }));

describe('buildCorrection', () => {
  it('writes a correction of the sample word for word', () => {
    expect(renderText(build())).toBe(golden);
  });

  it('is a draft until it is finalised, then carries its own code', () => {
    expect(build()).toMatchObject({
      draft: true,
      date: '2020-10-20',
      title: 'Procesverbal korrigjues nr. 1, 20.10.2020',
    });
    expect(build({ seal: { ...SEAL, kind: 'correction', number: 1 } })).toMatchObject({
      draft: false,
      seal: 'Procesverbal korrigjues nr. 1, versioni 1 · Kodi: 1A2B 3C4D 5E6F 7081',
    });
  });

  it('corrects one place, of a version whose code is not known', () => {
    const [entry] = correction.entries;
    const { corrects: _, ...rest } = correction;
    const text = renderText(build({ correction: { ...rest, entries: entry ? [entry] : [] } }));
    expect(text).toContain('Në procesverbal bëhet ky korrigjim:\n\nVendi | Ku shkruhet | Të lexohet\n');
    expect(text).not.toContain('kodin');
  });

  it('is signed as the minutes are', () => {
    expect(renderText(build({ look: { ...USUAL_LOOK, minutes: 'chair' } }))).not.toContain('SEKRETARJA');
    expect(renderText(build({ look: { ...USUAL_LOOK, minutes: 'all-present' } }))).toContain(
      'Nënshkrimet e të pranishmëve:',
    );
  });

  it('needs a correction', () => {
    expect(() => buildCorrection(paperOf(changedSample()))).toThrow('no correction');
  });
});
