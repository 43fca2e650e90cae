import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExchange } from '#shared/contract/exchange/read.ts';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import type { Decision, MeetingContent } from '#shared/domain/record.ts';
import { type DemoRegister, demoRegister } from '../../../electron/demo/register.ts';
import { buildAttendance } from '../../../electron/documents/attendance.ts';
import { buildMinutes } from '../../../electron/documents/minutes.ts';
import { renderText } from '../../../electron/documents/render-text.ts';
import { paperOf } from '../../support/paper.ts';

const TODAY = '2026-03-11';

const options = () =>
  fc.record({
    seed: fc.nat(),
    years: fc.integer({ min: 1, max: 3 }),
    today: fc
      .date({ min: new Date('2015-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  });

const faultsOf = (content: MeetingContent) => {
  const read = readExchange(new TextEncoder().encode(writeExchange(content)));
  return read.ok ? [] : read.faults;
};

const took = ({ meetings }: DemoRegister) => meetings.filter(({ outcome }) => outcome === 'held');
const decisionsOf = ({ meeting }: MeetingContent): Decision[] => meeting.agenda.flatMap(({ decisions }) => decisions);

describe('a demo register', () => {
  it('holds meetings that the exchange file finds no fault with', () => {
    fc.assert(
      fc.property(options(), (given) => {
        const { meetings } = demoRegister(given);
        for (const { outcome, content } of meetings) {
          if (outcome === 'held' || outcome === 'noQuorum') expect(faultsOf(content)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same for the same seed and day, another for another seed', () => {
    const one = demoRegister({ seed: 7, years: 2, today: TODAY });
    expect(demoRegister({ seed: 7, years: 2, today: TODAY })).toEqual(one);
    expect(demoRegister({ seed: 8, years: 2, today: TODAY })).not.toEqual(one);
  });

  it('keeps to its years: what is over lies before today, what is planned comes within two weeks, one committee a day', () => {
    fc.assert(
      fc.property(options(), ({ seed, years, today }) => {
        const { meetings } = demoRegister({ seed, years, today });
        const from = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
        const past = meetings.filter(({ outcome }) => outcome !== 'planned').map(({ content }) => content.meeting.date);
        const planned = meetings
          .filter(({ outcome }) => outcome === 'planned')
          .map(({ content }) => content.meeting.date);
        expect(past.every((date) => date >= from.replace('02-29', '02-28') && date < today)).toBe(true);
        expect(new Set(past).size).toBe(past.length);
        expect(planned).toHaveLength(1);
        const days = (Date.parse(planned[0] ?? '') - Date.parse(today)) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(7);
        expect(days).toBeLessThan(14);
      }),
      { numRuns: 40 },
    );
  });

  it('numbers meetings and decisions from 1 in each whole year of a committee', () => {
    const held = took(demoRegister({ seed: 3, years: 4, today: TODAY })).map(({ content }) => content);
    for (const year of ['2023', '2024', '2025']) {
      const committees = Map.groupBy(
        held.filter(({ meeting }) => meeting.date.startsWith(year)),
        ({ committee }) => committee.name,
      );
      expect(committees.size).toBe(3);
      for (const contents of committees.values()) {
        expect(contents.map(({ meeting }) => meeting.number)).toEqual(contents.map((_, index) => index + 1));
        const decisions = contents.flatMap(decisionsOf).map(({ number }) => number);
        expect(decisions).toEqual(decisions.map((_, index) => index + 1));
      }
    }
  });

  it('leaves no placeholder and nobody twice under one name, and every document of it can be made', () => {
    const register = demoRegister({ seed: 5, years: 2, today: TODAY });
    const texts: string[] = [];
    JSON.stringify(register.meetings, (_, value) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    expect(texts.filter((text) => /[{}]|\*\*/u.test(text))).toEqual([]);
    for (const { content } of register.meetings) {
      const names = content.people.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const { content } of took(register)) {
      const documents = [buildMinutes(paperOf(content)), buildAttendance(paperOf(content), 'filled')]
        .map(renderText)
        .join('\n');
      expect(documents).not.toMatch(/undefined|null|NaN/u);
    }
  });

  it('shows in two years all that happens in meetings', () => {
    const register = demoRegister({ seed: 1, years: 2, today: TODAY });
    const contents = took(register).map(({ content }) => content);
    const attendance = contents.flatMap(({ meeting }) => meeting.attendance);
    const items = contents.flatMap(({ meeting }) => meeting.agenda);
    const votes = contents.flatMap(decisionsOf).flatMap(({ vote }) => vote ?? []);
    const said = JSON.stringify(items);
    const seen = {
      states: new Set(register.meetings.map(({ outcome }) => outcome)),
      kinds: new Set(contents.map(({ meeting }) => meeting.kind)),
      statuses: new Set(attendance.map(({ status }) => status)),
      times: [
        attendance.some(({ arrived }) => arrived),
        attendance.some(({ left }) => left),
        attendance.some(({ away }) => away),
      ],
      secondCall: contents.some(({ meeting }) => meeting.call === 2),
      guests: contents.some(({ meeting }) => meeting.guests.length > 0),
      ledByDeputy: contents.some(({ meeting, members }) =>
        members.some(({ person, role }) => role === 'deputy' && person === meeting.chair),
      ),
      secret: votes.some(({ form }) => form === 'secret'),
      byName: votes.some(({ ballots }) => ballots.length > 0),
      tie: votes.some(({ castingVote }) => castingVote),
      dissent: contents.flatMap(decisionsOf).some(({ dissent }) => dissent.length > 0),
      recused: items.some(({ recused }) => recused?.length),
      items: new Set(items.map(({ state = 'normal' }) => state)),
      tasks: new Set(items.flatMap(({ tasks }) => tasks.map(({ status }) => status))),
      rich: ['table', 'bulletList', 'orderedList', 'bold'].map((node) => said.includes(`"${node}"`)),
      campaigns: new Set(contents.flatMap(({ campaign }) => campaign?.name ?? [])).size,
    };
    expect(seen).toEqual({
      states: new Set(['held', 'noQuorum', 'cancelled', 'planned']),
      kinds: new Set(['ordinary', 'extraordinary', 'coordination', 'enlarged']),
      statuses: new Set(['present', 'substituted', 'excused', 'absent']),
      times: [true, true, true],
      secondCall: true,
      guests: true,
      ledByDeputy: true,
      secret: true,
      byName: true,
      tie: true,
      dissent: true,
      recused: true,
      items: new Set(['normal', 'late', 'withdrawn']),
      tasks: new Set(['open', 'done', 'dropped']),
      rich: [true, true, true, true],
      campaigns: 4,
    });
  });
});
