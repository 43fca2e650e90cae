import { expect, it } from 'vitest';
import { USUAL_LOOK } from '#shared/domain/look.ts';
import type { StoredContent } from '#shared/domain/stored.ts';
import { minutesContent } from '../../electron/services/record-content.ts';
import { sampleMeeting } from '../support/sample.ts';
import { storedContent } from '../support/stored-content.ts';

const frozen = (change: (content: StoredContent) => void = () => undefined) => {
  const content = storedContent(sampleMeeting());
  change(content);
  return JSON.parse(minutesContent({ content, version: 1, input: { look: USUAL_LOOK } }, []));
};
const EXTRAS = ['rules', 'aboutPersons', 'secondCallOf', 'previousTasks', 'joint'];

it('freezes what the exchange file has no word for only where there is some of it', () => {
  for (const key of EXTRAS) expect(frozen()).not.toHaveProperty(key);
  // The program's own rules in the exchange file's words alone.
  const plain = frozen(({ committee }) => {
    committee.rules = { noticeHours: 48 };
  });
  expect(plain).not.toHaveProperty('rules');
  expect(plain.exchange.committee.rules).toEqual({ noticeHours: 48 });
});

it('freezes the rules, persons, calls, tasks and the other committee beside the exchange file, never in it', () => {
  const given = { date: '2020-09-09', number: 3 };
  const content = frozen((it) => {
    it.committee.rules = { secretForPersons: true, chairStandIn: 'longestServing' };
    for (const { decisions } of it.meeting.agenda) for (const one of decisions) one.aboutPerson = true;
    it.secondCallOf = { meeting: 1, date: '2020-09-30' };
    it.previousTasks = [{ task: 4, text: 'T', responsible: 'B', given, outcome: 'done' }];
    const { committee, people, members, meeting } = storedContent(sampleMeeting());
    it.joint = { id: 9, isHost: true, committee, people, members, meeting };
  });
  expect(content).toMatchObject({
    rules: { secretForPersons: true, chairStandIn: 'longestServing' },
    aboutPersons: [{ item: 3, decision: 1 }],
    secondCallOf: { date: '2020-09-30' },
    previousTasks: [{ text: 'T', responsible: 'B', given, outcome: 'done' }],
    joint: { committee: 'Komiteti Rajonal Antitrafik Durrës', meeting: { chair: 'p1' } },
  });
  expect(JSON.stringify(content)).not.toContain('"task":4');
  expect(Object.keys(content.exchange)).toEqual(Object.keys(frozen().exchange));
  expect(content.exchange.committee.rules).toEqual({});
  expect(JSON.stringify(content.exchange)).not.toContain('aboutPerson');
});
