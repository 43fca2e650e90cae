import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand, carryOut } from '../support/any-command.ts';
import { clockedProgram } from '../support/clocked.ts';
import { fullMeeting } from '../support/full-meeting.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('any sequence of commands', () => {
  it('goes back to the start and forth to the end', async () => {
    const root = temporaryFolder();
    let runs = 0;
    let carriedOut = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { minLength: 1, maxLength: 25 }), async (sequence) => {
        runs += 1;
        const { client, clock, close } = clockedProgram(`${root}/${runs}`);
        try {
          const file = new File([JSON.stringify(fullMeeting())], 'mbledhja.json');
          const { meeting: id } = await client.exchange.import({ file, replace: false });
          const record = async () => {
            const { state, stateReason, content } = await client.meetings.get({ id });
            return JSON.parse(JSON.stringify({ state, stateReason, content }), (key, value) =>
              key === 'revision' ? undefined : value,
            );
          };
          const all = async (step: () => Promise<{ command: string | null }>) => {
            while ((await step()).command !== null);
          };
          const undoAll = () => all(() => client.meetings.undo({ id }));
          const redoAll = () => all(() => client.meetings.redo({ id }));
          const start = await record();
          for (const command of sequence) {
            if (await carryOut(client, id, command)) carriedOut += 1;
            clock.pass({ seconds: command.pause });
          }
          await redoAll();
          const end = await record();
          await undoAll();
          expect(await record()).toEqual(start);
          await redoAll();
          expect(await record()).toEqual(end);
          await undoAll();
          expect(await record()).toEqual(start);
        } finally {
          await close();
        }
      }),
      { numRuns: 40 },
    );
    // Else it would prove nothing.
    expect(carriedOut).toBeGreaterThan(runs * 3);
  }, 120_000);
});
