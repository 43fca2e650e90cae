import { expect, it } from 'vitest';
import type { JointBody, RecordContent } from '#shared/domain/record.ts';
import { buildAttendance } from '../../electron/documents/attendance.ts';
import { buildMinutes } from '../../electron/documents/minutes.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { paperOf } from '../support/paper.ts';
import { sampleMeeting } from '../support/sample.ts';

const person = (id: string, lastName: string) => ({
  ...{ id, title: 'znj.' as const, firstName: 'Emër', lastName, institution: 'Shkolla' },
});

/** Three members with a vote, one of whom left at 11:00. */
function table(): JointBody {
  const people = ['x', 'y', 'z'].map((id) => person(id, id.toUpperCase()));
  return {
    committee: { name: 'Tryeza Teknike Antitrafik Durrës' },
    people,
    members: people.map(({ id }) => ({ person: id, role: 'member', voting: true, from: '2020-01-01' })),
    meeting: {
      ...{ number: 2, call: 1, date: '2020-10-07', start: '10:00', end: '11:30', chair: 'x', secretary: 'y' },
      attendance: [
        { person: 'x', status: 'present' },
        { person: 'y', status: 'present', left: '11:00' },
        { person: 'z', status: 'absent' },
      ],
    },
  };
}

const joint = (): RecordContent => ({ ...sampleMeeting(), joint: table() });

it('names the other committee, its number, its roster and its quorum, and when that was lost', () => {
  const text = renderText(buildMinutes(paperOf(joint())));
  expect(text).toContain(
    'Mbledhja u zhvillua e përbashkët, me pjesëmarrjen e anëtarëve të Tryezës Teknike Antitrafik Durrës. Procesverbali i Tryezës Teknike Antitrafik Durrës për të njëjtën mbledhje mban numrin 2.',
  );
  const other = text.slice(text.indexOf('Anëtarët e Tryezës Teknike'), text.indexOf('II. RENDI I DITËS'));
  expect(other).toContain('1. | Emër X | Shkolla');
  expect(other).toContain('Nga 3 anëtarë me të drejtë vote, janë të pranishëm 2. Kuorumi i nevojshëm: 2.');
  expect(other).toContain('Kuorumi humbi në orën 11:00, kur u largua znj. Emër Y.');
  // Its own statement comes first, and is its own.
  const own = text.slice(text.indexOf('I. PJESËMARRJA'), text.indexOf('Anëtarët e Tryezës Teknike'));
  expect(own).toContain('Nga 4 anëtarë me të drejtë vote');
  expect(own).not.toContain('Emër X');
});

it('has lists and signatures of its own', () => {
  expect(renderText(buildAttendance(paperOf(joint()), 'filled'))).not.toContain('Emër X');
  const alone = renderText(buildMinutes(paperOf(sampleMeeting())));
  expect(alone).not.toContain('u zhvillua e përbashkët');
  const text = renderText(buildMinutes(paperOf(joint())));
  expect(text.slice(text.indexOf('Mbledhja u mbyll'))).toBe(alone.slice(alone.indexOf('Mbledhja u mbyll')));
});
