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
  const { exchange, documents } = inProcess(router);
  try {
    const file = new File([writeExchange(longMeeting(211))], 'mbledhja.json');
    const { meeting } = await exchange.import({ file, replace: false });
    const paper = { meeting, kind: 'minutes' } as const;
    const calls: Record<string, () => Promise<unknown>> = {
      'the list of papers': () => documents.list({ meeting }),
      'the preview': () => documents.preview(paper),
      'the DOCX': () => documents.make(paper),
    };
    await documents.make({ meeting, kind: 'attendance-blank' }); // the thread has started
    const held: Held[] = [];
    for (const [name, call] of Object.entries(calls)) {
      const all: Held = { name, takes: [], longest: [] };
      for (let time = 0; time < TIMES; time += 1) {
        const { takes, longest } = await watched(call);
        all.takes.push(takes);
        all.longest.push(longest);
      }
      held.push(all);
    }
    return held;
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
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
