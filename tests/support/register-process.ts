import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Job } from './register-worker.ts';

const WORKER = fileURLToPath(new URL('./register-worker.ts', import.meta.url));

/** The user `nobody` of every Linux, whom permissions bind. */
const NOBODY = 65_534;

const isRoot = process.getuid?.() === 0;

/** Whether a process can be started that permissions bind: root is not, and `nobody` may not read every checkout. */
export const permissionsBind = isRoot
  ? spawnSync(process.execPath, ['-e', `require('node:fs').accessSync(${JSON.stringify(WORKER)})`], asNobody())
      .status === 0
  : process.getuid !== undefined;

/** Gives a folder and its files to the user as whom `startBound` runs. */
export function handOver(folder: string): void {
  if (!isRoot) return;
  for (const path of [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    chownSync(path, NOBODY, NOBODY);
}

/** A process that permissions bind, whoever runs the tests. */
export function startBound(job: Job): RegisterProcess {
  return startProcess(job, isRoot ? asNobody() : {});
}

function asNobody(): { uid: number; gid: number } {
  return { uid: NOBODY, gid: NOBODY };
}

export type RegisterProcess = {
  pid: number;
  /** The next message, in order; undefined once the process has ended. */
  next(): Promise<unknown>;
  send(message: string): void;
  kill(): Promise<void>;
  /** The signal that ended it, null for an ordinary end. */
  ended: Promise<NodeJS.Signals | null>;
};

/** Another process at work on a register; killed at the end of the test. */
export function startProcess(job: Job, user: { uid?: number; gid?: number } = {}): RegisterProcess {
  const child = spawn(process.execPath, [WORKER, JSON.stringify(job)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    ...user,
  });
  const messages: unknown[] = [];
  let wake = () => {};
  let over = false;
  child.on('message', (message) => {
    messages.push(message);
    wake();
  });
  const ended = once(child, 'close').then(([, signal]) => {
    over = true;
    wake();
    return signal;
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return {
    pid: child.pid ?? 0,
    async next() {
      while (messages.length === 0 && !over) await new Promise<void>((resolve) => (wake = resolve));
      return messages.shift();
    },
    send: (message) => child.send(message),
    kill,
    ended,
  };
}
