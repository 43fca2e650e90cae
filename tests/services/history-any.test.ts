import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand, carryOut } from '../support/any-command.ts';
import { clockedProgram } from '../support/clocked.ts';
import { fullMeeting } from '../support/full-meeting.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const fileOf = (content: unknown) => new File([JSON.stringify(content)], 'mbledhja.json');

/** A meeting before it, whose minutes it may approve. */
function earlier() {
  const { meeting, ...content } = fullMeeting();
  const { number: _, agendaApproval: __, ...rest } = meeting;
  return { ...content, meeting: { ...rest, date: '2020-09-02', endDate: '2020-09-03', agenda: [] } };
}

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
          await client.exchange.import({ file: fileOf(earlier()), replace: false });
          const { meeting: id } = await client.exchange.import({ file: fileOf(fullMeeting()), replace: false });
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
