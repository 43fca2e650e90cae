/** How long the program's own thread is held up while papers of 211 pages are made for a window. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '../../../electron/app.ts';
import { inProcess } from '../../../electron/rpc/wires.ts';
import { writeExchange } from '../../../shared/contract/exchange/write.ts';
import { longMeeting } from '../../support/long-meeting.ts';

export type Held = { name: string; takes: number[]; longest: number[] };

const TIMES = 7;

export async function measureHolding(): Promise<Held[]> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'procesverbali-bench-'));
  const { router, close } = startProgram({ folder });
  const { exchange, documents, meetings, records } = inProcess(router);
  try {
    const file = new File([writeExchange(longMeeting(211))], 'mbledhja.json');
    const { meeting } = await exchange.import({ file, replace: false });
    const paper = { meeting, kind: 'minutes' } as const;
    const calls = {
      list: () => documents.list({ meeting }),
      preview: () => documents.preview(paper),
      docx: () => documents.make(paper),
    };
    await documents.make({ meeting, kind: 'attendance-blank' }); // the thread has started
    const row = async () => ({ id: meeting, revision: (await meetings.get({ id: meeting })).revision });
    const held = [
      await measured('draft: the list of papers', calls.list),
      await measured('draft: the preview', calls.preview),
      await measured('draft: the DOCX', calls.docx),
      await measured(
        'finalising',
        async () => records.finalise(await row()),
        async () => {
          const { minutesState } = await meetings.get({ id: meeting });
          if (minutesState !== 'draft') await records.reopen({ ...(await row()), reason: 'matje' });
        },
      ),
    ];
    // So that the papers are rendered anew from what was frozen.
    await records.setProtocolNumber({ ...(await row()), protocolNumber: '777' });
    const made = await documents.make(paper);
    held.push(
      await measured('finalised: the list of papers', calls.list),
      await measured('finalised: the preview', calls.preview),
      await measured('finalised: the DOCX', calls.docx),
      await measured('verifying that DOCX', () => records.verifyFile({ file: made })),
    );
    return held;
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(name: string, call: () => Promise<unknown>, before?: () => Promise<void>): Promise<Held> {
  const held: Held = { name, takes: [], longest: [] };
  for (let time = 0; time < TIMES; time += 1) {
    await before?.();
    const { takes, longest } = await watched(call);
    held.takes.push(takes);
    held.longest.push(longest);
  }
  return held;
}

/** The longest time in which nothing else had its turn. */
async function watched(call: () => Promise<unknown>): Promise<{ takes: number; longest: number }> {
  const started = performance.now();
  let last = started;
  let longest = 0;
  let isOver = false;
  const watch = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(watch);
  };
  setImmediate(watch);
  await call();
  const takes = performance.now() - started;
  await new Promise((resolve) => setImmediate(resolve));
  isOver = true;
  return { takes, longest };
}
