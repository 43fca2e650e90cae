/** An office with a finalised record and a place for its copies. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openApp } from '../../electron/app.ts';
import { type AppClient, inProcess } from '../../electron/rpc/wires.ts';
import { bring, finalise } from './records-office.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type CopiedOffice = {
  /** The register's folder. */
  data: string;
  /** A place for copies. */
  usb: string;
  /** The program, opened anew where it was closed; the test's end closes it. */
  open: () => AppClient;
  close: () => Promise<void>;
};

export async function copiedOffice({
  isFinal = true,
} = {}): Promise<CopiedOffice & { client: AppClient; meeting: number }> {
  const base = temporaryFolder();
  const data = join(base, 'regjistri');
  const usb = join(base, 'usb');
  mkdirSync(usb);
  let app: ReturnType<typeof openApp> | undefined;
  const open = () => {
    app ??= openApp({ folder: data, mode: 'folder' });
    return inProcess(app.router);
  };
  const close = async () => {
    await app?.close();
    app = undefined;
  };
  onTestFinished(close);
  const client = open();
  const meeting = await bring(client);
  if (isFinal) await finalise(client, meeting);
  return { data, usb, open, close, client, meeting };
}

/** Another meeting of the sample's committee, finalised too: something that an older copy does not know. */
export async function finaliseAnother(client: AppClient, date = '2020-11-04'): Promise<number> {
  const meeting = await bring(client, (sample) => {
    sample.meeting.date = date;
    delete sample.meeting.notice;
    delete sample.meeting.number;
    for (const item of sample.meeting.agenda) for (const decision of item.decisions) delete decision.number;
    for (const item of sample.meeting.agenda) item.tasks = [];
  });
  await finalise(client, meeting);
  return meeting;
}

export const copyRefused = (reason: string) => ({ code: 'COPY', data: { reason } });
