/** The sample finalised under the office's emblem, with its papers and what Verifiko says of them. */
import { expect } from 'vitest';
import type { PaperKind } from '#shared/domain/papers.ts';
import type { AppClient } from '../../electron/rpc/wires.ts';
import { png } from './pictures.ts';
import { program } from './program.ts';
import { sampleMeeting } from './sample.ts';
import { temporaryFolder } from './temporary-folder.ts';

export async function finalise(client: AppClient, id: number) {
  const { revision } = await client.meetings.get({ id });
  return client.records.finalise({ id, revision });
}

type Office = {
  client: AppClient;
  meeting: number;
  paper: (kind: PaperKind, more?: { n?: number; version?: number }) => Promise<Uint8Array>;
  verify: (bytes: Uint8Array) => ReturnType<AppClient['records']['verifyFile']>;
  edit: (change: (client: AppClient, revision: number) => Promise<unknown>) => Promise<unknown>;
};

export async function bring(client: AppClient, date?: string) {
  const sample = sampleMeeting();
  if (date !== undefined) {
    Object.assign(sample.meeting, { date, number: undefined });
    for (const item of sample.meeting.agenda) for (const decision of item.decisions) delete decision.number;
  }
  const file = new File([JSON.stringify(sample)], 'm.json');
  return (await client.exchange.import({ file, replace: false })).meeting;
}

/** The sample in a register of its own, under the office’s emblem, not finalised yet. */
export async function setup(): Promise<Office> {
  const { client } = program(temporaryFolder());
  const meeting = await bring(client);
  const { name, county, city } = sampleMeeting().institution;
  await client.office.set({ revision: 0, name, county, city, letterhead: ['REPUBLIKA E SHQIPËRISË', 'PREFEKTI'] });
  await client.office.setEmblem({ file: png() });
  const paper = async (kind: PaperKind, more: { n?: number; version?: number } = {}) =>
    new Uint8Array(await (await client.documents.make({ meeting, kind, ...more })).arrayBuffer());
  const verify = (bytes: Uint8Array) => client.records.verifyFile({ file: new File([bytes.slice()], 'dokument.docx') });
  const edit = async (change: (client: AppClient, revision: number) => Promise<unknown>) =>
    change(client, (await client.meetings.get({ id: meeting })).revision);
  return { client, meeting, paper, verify, edit };
}

export async function finalised(): Promise<Office & { number: number; version: number; code: string; record: number }> {
  const office = await setup();
  const { number, version, code } = await finalise(office.client, office.meeting);
  const [record] = (await office.client.records.get({ meeting: office.meeting })).versions;
  return { ...office, number, version, code, record: record?.id ?? 0 };
}

export const sign = (client: AppClient, record: number) =>
  client.records.sign({ record, on: '2020-10-12', names: ['Emër Prefekti', 'Emër Sekretarja'] });

/** Opens the minutes again, changes a word and finalises them as version 2. */
export async function again({ client, meeting, edit }: Awaited<ReturnType<typeof finalised>>) {
  await edit((_, revision) => client.records.reopen({ id: meeting, revision, reason: 'gabim në vend' }));
  const { content, revision } = await client.meetings.get({ id: meeting });
  const { attendance: _, guests: __, agenda: ___, ...fields } = content.meeting;
  await client.meetings.update({ ...fields, id: meeting, revision, place: 'sallën e Bashkisë' });
  return finalise(client, meeting);
}

export const NOT_SIGNED = expect.stringContaining('nuk është shënuar ende nënshkrimi');
export const ANEW = expect.stringContaining('ka ruajtur përsëri një program tjetër');
