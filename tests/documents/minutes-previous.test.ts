import { expect, it } from 'vitest';
import type { RecordContent } from '#shared/domain/record.ts';
import { buildMinutes } from '../../electron/documents/minutes.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { paperOf } from '../support/paper.ts';
import { sampleMeeting } from '../support/sample.ts';

const given = { date: '2020-09-09', number: 3 };

const minutes = (more: Partial<RecordContent>) => renderText(buildMinutes(paperOf({ ...sampleMeeting(), ...more })));

it('tells after the agenda, by institution, what became of the tasks of earlier meetings', () => {
  const text = minutes({
    previousTasks: [
      { text: 'Të hapë telefonin', responsible: 'Drejtoria e Shëndetësisë', given, outcome: 'notReported' },
      {
        text: 'Të raportojë',
        responsible: 'Çerdhja nr. 1',
        due: '2020-10-01',
        given,
        outcome: 'reported',
        note: 'me shkrim',
      },
      { text: 'Të botojë njoftimin', responsible: 'Bashkia Durrës', given, outcome: 'done' },
    ],
  });
  const table = [
    'Zbatimi i detyrave të mbledhjeve të kaluara:',
    [
      'Nr. | Detyra | Përgjegjësi | Afati | Gjendja',
      '1. | Të botojë njoftimin (09.09.2020) | Bashkia Durrës | pa afat | u krye',
      '2. | Të raportojë (09.09.2020) | Çerdhja nr. 1 | 01.10.2020 | u raportua (me shkrim)',
      '3. | Të hapë telefonin (09.09.2020) | Drejtoria e Shëndetësisë | pa afat | nuk u raportua',
    ].join('\n'),
  ].join('\n\n');
  expect(text).toContain(table);
  expect(text.indexOf('RENDI I DITËS')).toBeLessThan(text.indexOf(table));
  expect(text.indexOf('III. ZHVILLIMI I MBLEDHJES')).toBeGreaterThan(text.indexOf(table));
});

it('says nothing where nothing was heard', () => {
  expect(minutes({})).not.toContain('Zbatimi i detyrave');
});
