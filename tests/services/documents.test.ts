import { describe, expect, it } from 'vitest';
import { enterSample } from '../support/enter-sample.ts';
import { program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function kindsAfter(state?: 'held' | 'postponed' | 'cancelled'): Promise<string[]> {
  const { client } = program(temporaryFolder());
  const id = await enterSample(client);
  if (state !== undefined) {
    const { revision } = await client.meetings.get({ id });
    await client.meetings.setState({ id, revision, state, reason: 'pa kuorum' });
  }
  return (await client.documents.list({ meeting: id })).map(({ kind }) => kind);
}

describe('the documents that a meeting’s state allows', () => {
  it('are the sheet to sign before the meeting', async () => {
    expect(await kindsAfter(undefined)).toEqual(['attendance-blank']);
  });

  it('are the minutes and the filled list after it', async () => {
    expect(await kindsAfter('held')).toEqual(['minutes', 'attendance']);
  });

  it('are these too for a meeting that was put off when its members had come', async () => {
    expect(await kindsAfter('postponed')).toEqual(['minutes', 'attendance']);
  });

  it('are none of a meeting that nobody came to: nothing empty is printed', async () => {
    expect(await kindsAfter('cancelled')).toEqual(['attendance-blank']);
  });
});
