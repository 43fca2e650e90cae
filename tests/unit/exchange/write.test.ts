import { describe, expect, it } from 'vitest';
import { toExchange, writeExchange } from '#shared/contract/exchange/write.ts';
import { fullMeeting } from '../../support/full-meeting.ts';
import { sampleMeeting } from '../../support/sample.ts';

describe('writeExchange', () => {
  it('writes two spaces and a newline at the end, in letters and not in escapes', () => {
    const text = writeExchange(sampleMeeting());
    expect(text.startsWith('{\n  "format": "procesverbali.meeting",\n  "version": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('Durrës');
  });

  it('gives the sample back as it is, but for the ids', () => {
    const sample = sampleMeeting();
    let text = JSON.stringify(sample);
    for (const [index, { id }] of sample.people.entries()) text = text.replaceAll(`"${id}"`, `"p${index + 1}"`);
    expect(JSON.stringify(toExchange(sampleMeeting()))).toBe(text);
  });
});

describe('toExchange', () => {
  it('puts the keys in the order of EXCHANGE.md, whatever order they came in', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, part]) => [key, reversed(part)]),
            )
          : value;
    const backwards = reversed(fullMeeting()) as ReturnType<typeof fullMeeting>;
    expect(JSON.stringify(toExchange(backwards))).toBe(JSON.stringify(toExchange(fullMeeting())));
    expect(Object.keys(toExchange(backwards).meeting).slice(0, 5)).toEqual(['number', 'kind', 'call', 'date', 'start']);
  });

  it('leaves out defaults, and keeps an empty list that the file says', () => {
    const file = fullMeeting();
    const [item] = file.meeting.agenda;
    Object.assign(item ?? {}, { state: 'normal', recused: [] });
    Object.assign(item?.decisions[0] ?? {}, { earlierVotes: [] });
    Object.assign(file.meeting.attendance[0] ?? {}, { away: [] });
    const [written] = toExchange(file).meeting.agenda;
    expect(Object.keys(written ?? {})).not.toContain('state');
    expect(written?.recused).toEqual([]);
    expect(written?.decisions[0]?.earlierVotes).toEqual([]);
    expect(Object.keys(written?.tasks[0] ?? {})).not.toContain('status');
    expect(Object.keys(toExchange(file).meeting.attendance[0] ?? {})).toEqual(['person', 'status', 'away']);
  });

  it('keeps what is no default', () => {
    const file = fullMeeting();
    Object.assign(file.meeting.agenda[0]?.tasks[0] ?? {}, { status: 'done' });
    const [item] = toExchange(file).meeting.agenda;
    expect([item?.state, item?.tasks[0]?.status]).toEqual(['late', 'done']);
  });

  it('leaves out what the content carries besides', () => {
    const stored = { ...fullMeeting(), id: 7, meeting: { ...fullMeeting().meeting, revision: 3 } };
    expect(JSON.stringify(toExchange(stored))).toBe(JSON.stringify(toExchange(fullMeeting())));
  });

  it('does not change what it is given', () => {
    const file = fullMeeting();
    toExchange(file);
    expect(file).toEqual(fullMeeting());
  });
});
