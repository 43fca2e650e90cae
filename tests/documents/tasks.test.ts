import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PaperInput, TaskOfMeeting } from '../../electron/documents/paper.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { buildTasks } from '../../electron/documents/tasks.ts';
import { changedSample } from '../support/changed-sample.ts';
import { item } from '../support/minutes-variants.ts';
import { paperOf, SEAL } from '../support/paper.ts';

const golden = readFileSync(new URL('golden/tasks.txt', import.meta.url), 'utf8');

const task = (text: string, responsible: string, more: Partial<TaskOfMeeting> = {}): TaskOfMeeting => ({
  text,
  responsible,
  meeting: { number: 4, date: '2020-10-07' },
  ...more,
});
const list = (more: Partial<PaperInput>) => renderText(buildTasks(paperOf(changedSample(), more)));

const all = [
  task('Riparimi i ndriçimit', 'Bashkia Krujë', { due: '2020-10-20' }),
  task('Raport', 'Bashkia Durrës', { status: 'done', due: '2020-10-10' }),
  task('Plan', 'Çerdhja nr. 1', { status: 'dropped', meeting: { date: '2020-09-01' } }),
  task('Fletushka', 'Bashkia Durrës', { due: '2020-12-01' }),
];

describe('buildTasks', () => {
  it('writes the sample meeting word for word', () => {
    expect(list({})).toBe(golden);
  });

  it('is no record, and of the day that the clerk chose', () => {
    const document = buildTasks(paperOf(changedSample(), { seal: SEAL, date: '2020-11-02' }));
    expect(document).toMatchObject({ draft: false, date: '2020-11-02', title: 'Lista e detyrave, 02.11.2020' });
    expect(document.seal).toBeUndefined();
    expect(renderText(document)).toContain('Durrës, më 02.11.2020');
  });

  it('groups a meeting’s tasks by institution in Albanian order, each with its state', () => {
    const text = list({ date: '2020-11-02', tasks: { scope: { open: false }, all } });
    expect(text).toContain(
      [
        'Bashkia Durrës:',
        'Nr. | Detyra | Mbledhja | Afati | Gjendja\n1. | Raport | nr. 4, 07.10.2020 | 10.10.2020 | e kryer\n2. | Fletushka | nr. 4, 07.10.2020 | 01.12.2020 | e hapur',
        'Bashkia Krujë:',
        'Nr. | Detyra | Mbledhja | Afati | Gjendja\n3. | Riparimi i ndriçimit | nr. 4, 07.10.2020 | 20.10.2020 | e hapur, me afat të kaluar',
        'Çerdhja nr. 1:',
        'Nr. | Detyra | Mbledhja | Afati | Gjendja\n4. | Plan | 01.09.2020 | pa afat | e hequr',
        'Detyra gjithsej: 4 (katër). Të hapura: 2 (dy). E kryer: 1 (një). E hequr: 1 (një).',
      ].join('\n\n'),
    );
  });

  it('says which it lists: the open ones of the committee, those of one institution', () => {
    const open = list({ date: '2020-11-02', tasks: { scope: { open: true }, all } });
    expect(open).toContain(
      'LISTA E DETYRAVE TË HAPURA\n\ntë Komitetit Rajonal Antitrafik Durrës, gjendja më 02.11.2020\n\nBashkia Durrës:',
    );
    expect(open).toContain('Detyra gjithsej: 2 (dy).\n');
    const one = list({ tasks: { scope: { open: true, institution: 'Bashkia  Krujë' }, all } });
    expect(one).toContain('Institucioni përgjegjës: Bashkia  Krujë\n\nNr. | Detyra');
    expect(one).not.toContain('Durrës:');
  });

  it('has a sentence in place of an empty table', () => {
    const none = renderText(buildTasks(paperOf(changedSample(item({})))));
    expect(none).toContain('datë 07.10.2020\n\nNë këtë mbledhje nuk u lanë detyra.\n\nSEKRETARJA');
    expect(list({ tasks: { scope: { open: true }, all: [] } })).toContain('Nuk ka detyra të hapura.');
    expect(list({ tasks: { scope: { open: false, institution: 'Askush' }, all } })).toContain(
      'Në këtë mbledhje nuk iu la asnjë detyrë këtij institucioni.',
    );
  });
});
