import { join } from 'node:path';
import { kindName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { searchKindName } from '#shared/albanian/search.ts';
import { stateName } from '#shared/albanian/states.ts';
import { nameKey } from '#shared/domain/names.ts';
import type { AppClient } from '../../rpc/wires.ts';
import type { Answer, Perform } from './answer.ts';
import type { Call } from './arguments.ts';
import { documentPaper } from './document.ts';
import { ensureFolder, fileToRead, writeWhole } from './files.ts';
import { Refusal } from './refusal.ts';
import { backup, check, restore } from './safety.ts';
import { isWhole, verificationText } from './verification-text.ts';

export function perform(call: Call, client: AppClient): Promise<Answer> {
  return VERB[call.verb](call, client);
}

const importFile: Perform = async ({ positionals: [path = ''], options }, client) => {
  const file = await fileToRead(path);
  const { meeting, created, notices } = await client.exchange.import({ file, replace: options.replace === true });
  const text = created
    ? `Mbledhja u ruajt në regjistër me numrin ${meeting}.`
    : `Mbledhja ${meeting} është në regjistër ashtu si në skedar.`;
  return { json: { meeting, created }, text, notices };
};

const exportFile: Perform = async ({ positionals: [meeting = ''], options }, client) => {
  const file = String(options.out);
  await writeWhole(file, await client.exchange.export({ id: meetingId(meeting) }));
  return { json: { file }, text: `Skedari i shkëmbimit u shkrua në “${file}”.` };
};

const document: Perform = async ({ positionals: [meeting = '', kind = ''], options }, client) => {
  const file = String(options.out);
  const paper = await documentPaper(client, meetingId(meeting), { kind, out: file, ...options });
  await writeWhole(file, await client.documents.make(paper));
  return { json: { file }, text: `Dokumenti u shkrua në “${file}”.` };
};

const documents: Perform = async ({ positionals: [word = ''], options }, client) => {
  const meeting = meetingId(word);
  const folder = String(options.out);
  // A decision is not handed out before its minutes are finalised.
  const wanted = (await client.documents.list({ meeting })).filter(
    ({ kind, stage }) => kind !== 'decision' || stage === 'final',
  );
  // All are made before the first is written, so that a failure leaves no half set behind.
  const made = await Promise.all(wanted.map(({ kind, n }) => client.documents.make({ meeting, kind, n })));
  await ensureFolder(folder);
  for (const file of made) await writeWhole(join(folder, file.name), file);
  const files = made.map((file) => file.name);
  return { json: { files }, text: [`U shkruan në “${folder}”:`, ...files.map((name) => `  ${name}`)].join('\n') };
};

const finalise: Perform = async ({ positionals: [word = ''] }, client) => {
  const { id, revision } = await client.meetings.get({ id: meetingId(word) });
  const { meeting, number, version, code } = await client.records.finalise({ id, revision });
  const text = `Procesverbali u përfundua: nr. ${number}, versioni ${version}. Kodi: ${code}.`;
  return { json: { meeting, number, version, code }, text };
};

const verify: Perform = async ({ positionals: [path = ''] }, client) => {
  const found = await client.records.verifyFile({ file: await fileToRead(path) });
  const { verdict, record, changes, notices } = found;
  const json = { verdict, meeting: record?.meeting ?? null, version: record?.version ?? null, changes };
  return { json, text: verificationText(found), notices, ...(!isWhole(found) && { exitCode: 1 as const }) };
};

const meetings: Perform = async ({ options }, client) => {
  const filter: { committee?: number; year?: number } = {};
  if (typeof options.committee === 'string') filter.committee = await committeeId(client, options.committee);
  if (typeof options.year === 'string') filter.year = year(options.year);
  const found = await client.meetings.list(filter);
  const lines = found.map(({ id, committee, number, date, kind, state }) =>
    [
      id,
      formatDate(date),
      number === null ? 'Nr. ___' : `Nr. ${number}`,
      committee,
      kindName(kind, 'nominative'),
      stateName(state),
    ].join('  '),
  );
  const rows = found.map(({ id, committee, number, date, kind, state }) => ({
    id,
    committee,
    number,
    date,
    kind,
    state,
  }));
  return { json: { meetings: rows }, text: lines.length > 0 ? lines.join('\n') : 'Nuk ka mbledhje të tilla.' };
};

const written = async (out: string, made: File) => {
  await writeWhole(out, made);
  return { json: { file: out }, text: `Dokumenti u shkrua në “${out}”.` };
};

const report: Perform = async ({ options }, client) => {
  const committee = await committeeId(client, String(options.committee));
  const [from, to] = [String(options.from), String(options.to)];
  return written(String(options.out), await client.overviews.report({ committee, from, to }));
};

const register: Perform = async ({ options }, client) => {
  const committee = await committeeId(client, String(options.committee));
  const made = await client.overviews.register({ committee, year: year(String(options.year)) });
  return written(String(options.out), made);
};

/** Where several campaigns have the name, the newest. */
const calendar: Perform = async ({ options }, client) => {
  const name = String(options.campaign);
  const known = await client.campaigns.list();
  const campaign = known.findLast((one) => nameKey(one.name) === nameKey(name));
  if (!campaign) {
    const names = known.map((one) => `“${one.name}”`).join(', ');
    throw new Refusal(2, `Fushata “${name}” nuk është në regjistër.${names && ` Aty janë: ${names}.`}`);
  }
  return written(String(options.out), await client.overviews.calendar({ campaign: campaign.id }));
};

const search: Perform = async ({ positionals: [words = ''] }, client) => {
  const found = await client.search.list({ words });
  const hits = found.map(({ kind, meeting, parts }) => ({
    meeting: meeting?.id ?? null,
    where: searchKindName(kind),
    text: parts.join(''),
  }));
  const lines = found.map(({ kind, meeting, parts }) => {
    const of = meeting ? `[${meeting.id}] ${meeting.committee}, ${formatDate(meeting.date)} · ` : '';
    return `${of}${searchKindName(kind)}: ${parts.join('').replaceAll(/\s+/gu, ' ')}`;
  });
  return { json: { hits }, text: lines.length > 0 ? lines.join('\n') : 'Nuk u gjet asgjë.' };
};

const VERB: Readonly<Record<Call['verb'], Perform>> = {
  import: importFile,
  export: exportFile,
  document,
  documents,
  finalise,
  verify,
  meetings,
  report,
  register,
  calendar,
  search,
  backup,
  check,
  restore,
};

function meetingId(word: string): number {
  if (/^[1-9]\d{0,14}$/u.test(word)) return Number(word);
  throw new Refusal(2, `“${word}” nuk është numri i një mbledhjeje; komanda “meetings” i liston.`);
}

function year(word: string): number {
  if (/^\d{4}$/u.test(word)) return Number(word);
  throw new Refusal(2, `“${word}” nuk është vit.`);
}

async function committeeId(client: AppClient, name: string): Promise<number> {
  const known = await client.committees.list();
  const committee = known.find((one) => nameKey(one.name) === nameKey(name));
  if (committee) return committee.id;
  const names = known.map((one) => `“${one.name}”`).join(', ');
  throw new Refusal(2, `Organi “${name}” nuk është në regjistër.${names && ` Aty janë: ${names}.`}`);
}
