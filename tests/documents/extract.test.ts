import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildExtract } from '../../electron/documents/extract.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { changedSample } from '../support/changed-sample.ts';
import { type Change, decision, item, meeting, row, vote } from '../support/minutes-variants.ts';
import { paperOf, SEAL } from '../support/paper.ts';

const golden = readFileSync(new URL('golden/extract.txt', import.meta.url), 'utf8');

const build = (n: number, ...changes: Change[]) => buildExtract(paperOf(changedSample(...changes), { seal: SEAL }), n);
const extract = (n: number, ...changes: Change[]) => renderText(build(n, ...changes));

describe('buildExtract', () => {
  it('writes the sample’s third item word for word', () => {
    expect(extract(3)).toBe(golden);
  });

  it('is sealed, and made of finalised minutes only', () => {
    expect(build(2)).toMatchObject({ draft: false, title: 'Ekstrakt i procesverbalit nr. 4, pika 2' });
    expect(build(2).seal).toContain('Kodi: 1A2B 3C4D 5E6F 7081');
    expect(() => buildExtract(paperOf(changedSample()), 1)).toThrow('finalised');
  });

  it('has the agenda’s own number and nothing of other items', () => {
    const text = extract(2);
    expect(text).toContain('Pika 2 e rendit të ditës: Prezantimi i videos');
    expect(text).not.toContain('Nisja e fushatës');
    expect(text).not.toMatch(/VENDIM|Vendimi|Detyra/u);
    expect(() => build(4)).toThrow('no item 4');
  });

  it('has the decisions of the item in full, and its tasks', () => {
    const tasks = [
      { text: 'Raport', responsible: 'Bashkia Durrës' },
      { text: 'Plan', responsible: 'Bashkia Krujë' },
    ];
    const text = extract(
      1,
      decision({ number: 7, vote: vote(), charged: 'Bashkia Durrës' }),
      ({ meeting: { agenda } }) => {
        Object.assign(agenda[0] ?? {}, { tasks });
      },
    );
    expect(text).toContain(
      'Vendimi nr. 7: Miratimi i planit\n\nMiratohet plani i veprimit.\n\nNgarkohet Bashkia Durrës.',
    );
    expect(text).toContain('Detyrat e lëna për këtë pikë:\n\nNr. | Detyra | Përgjegjësi | Afati\n1. | Raport');
  });

  it('says of an item that was withdrawn, late or silent what the minutes say', () => {
    expect(extract(1, item({ state: 'withdrawn' }))).toContain(
      'Pika u tërhoq nga rendi i ditës.\n\nEkstrakti është i njëjtë me origjinalin.',
    );
    expect(extract(1, item({ state: 'late' }))).toContain('Pika u shtua në rendin e ditës gjatë mbledhjes.');
    expect(extract(1, item({}))).toContain('Për këtë pikë nuk u regjistruan diskutime.\n\nEkstrakti');
  });

  it('tells who was there in numbers, and of the second call', () => {
    const text = extract(1, meeting({ call: 2, guests: [] }), row('mbrojtja', { status: 'excused' }));
    expect(text).toContain('Mbledhja zhvillohet me thirrje të dytë.');
    expect(text).toContain('Anëtarë gjithsej: 5 (pesë). Të pranishëm: 4 (katër). Mungon me arsye: 1 (një).\n');
    expect(text).not.toContain('ftuar');
  });
});
