import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApp } from '../../../electron/app.ts';
import { type AppClient, inProcess } from '../../../electron/rpc/wires.ts';
import { SAMPLE } from './sample.ts';

/** Fills the register of a test's folder before the program is started on it; gives the register's folder. */
export async function seed(folder: string, work: (client: AppClient) => Promise<void>): Promise<string> {
  const data = join(folder, 'regjistri');
  const app = openApp({ folder: data, mode: 'write' });
  await work(inProcess(app.router));
  await app.close();
  return data;
}

export const setUpOffice = (client: AppClient) =>
  client.office.set({
    revision: 0,
    name: 'Institucioni i Prefektit të Qarkut Durrës',
    county: 'Durrës',
    city: 'Durrës',
    letterhead: ['REPUBLIKA E SHQIPËRISË', 'INSTITUCIONI I PREFEKTIT TË QARKUT DURRËS'],
  });

/** The office and the meeting of 7 October 2020. */
export async function seedSample(client: AppClient): Promise<void> {
  await setUpOffice(client);
  const file = new File([readFileSync(SAMPLE)], 'takim.json');
  await client.exchange.import({ file, replace: false });
}
