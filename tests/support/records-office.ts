/** The sample's meeting in a register of its own, up to its record. */
import { expect } from 'vitest';
import type { FinalRecord } from '#shared/domain/records.ts';
import type { AppClient } from '../../electron/rpc/wires.ts';
import { program } from './program.ts';
import { sampleMeeting } from './sample.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type Sample = ReturnType<typeof sampleMeeting>;

export async function bring(client: AppClient, change: (sample: Sample) => void = () => undefined): Promise<number> {
  const sample = sampleMeeting();
  change(sample);
  const file = new File([JSON.stringify(sample)], 'm.json');
  return (await client.exchange.import({ file, replace: false })).meeting;
}

export async function finalise(client: AppClient, id: number) {
  const { revision } = await client.meetings.get({ id });
  return client.records.finalise({ id, revision });
}

export async function setup(change?: (sample: Sample) => void): Promise<{ client: AppClient; meeting: number }> {
  const { client } = program(temporaryFolder());
  const meeting = await bring(client, change);
  return { client, meeting };
}

type Finalised = {
  client: AppClient;
  meeting: number;
  answer: Awaited<ReturnType<typeof finalise>>;
  record: FinalRecord;
};

export async function finalised(change?: (sample: Sample) => void): Promise<Finalised> {
  const { client, meeting } = await setup(change);
  const answer = await finalise(client, meeting);
  const [record] = (await client.records.get({ meeting })).versions;
  if (!record) throw new Error('no record');
  return { client, meeting, answer, record };
}

export const NAMES = ['Emër Prefekti', 'Emër Sekretarja'];
export const SIGNED = '2020-10-12';
export const refused = (words: string) => ({ code: 'RULE_BROKEN', data: { message: expect.stringContaining(words) } });
export const faulty = (path: string, words: string) => ({
  code: 'INVALID_INPUT',
  data: { faults: [{ path, message: expect.stringContaining(words) }] },
});
export const pdf = () => new File(['%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF'], 'skanim.pdf');
