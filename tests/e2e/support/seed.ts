import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApp } from '../../../electron/app.ts';
import { type AppClient, inProcess } from '../../../electron/rpc/wires.ts';
import type { FinalRecord } from '../../../shared/domain/records.ts';
import { sampleMeeting } from '../../support/sample.ts';
import { SAMPLE } from './sample.ts';

/** Fills the register of a test's folder before the program is started on it; gives the register's folder. */
export async function seed(folder: string, work: (client: AppClient) => Promise<unknown>): Promise<string> {
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
  await bring(client, readFileSync(SAMPLE, 'utf8'));
}

/** The same, changed by a test; gives the meeting. */
export async function seedChanged(
  client: AppClient,
  change: (sample: ReturnType<typeof sampleMeeting>) => void,
): Promise<number> {
  const sample = sampleMeeting();
  change(sample);
  return bring(client, JSON.stringify(sample));
}

/** The same, held, but nobody noted when it ended. */
export async function seedUnended(client: AppClient): Promise<void> {
  const id = await seedChanged(client, ({ meeting }) => delete meeting.end);
  const { revision } = await client.meetings.get({ id });
  await client.meetings.setState({ id, revision, state: 'held' });
}

/** The same with its minutes finalised; gives the record. */
export async function seedFinalised(client: AppClient): Promise<FinalRecord> {
  const id = await bring(client, readFileSync(SAMPLE, 'utf8'));
  const { revision } = await client.meetings.get({ id });
  await client.records.finalise({ id, revision });
  const [record] = (await client.records.get({ meeting: id })).versions;
  if (!record) throw new Error('no record');
  return record;
}

async function bring(client: AppClient, meeting: string): Promise<number> {
  await setUpOffice(client);
  const file = new File([meeting], 'takim.json');
  return (await client.exchange.import({ file, replace: false })).meeting;
}
