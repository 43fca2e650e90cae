/** From the draft to the archive, as the official does it: through the program's own procedures. */
import { formatDate } from '#shared/albanian/dates.ts';
import type { Look } from '#shared/domain/look.ts';
import type { MeetingContent, PersonRef } from '#shared/domain/record.ts';
import type { FinalRecord } from '#shared/domain/records.ts';
import { type Text, toBlocks } from '#shared/domain/text.ts';
import type { AppClient } from '../rpc/wires.ts';
import { addDays, workday } from './days.ts';
import type { Fate } from './fates.ts';
import { pdfOf } from './pdf.ts';

const ARCHIVE = 'Arkivi i Institucionit të Prefektit të Qarkut Durrës';
const ADDED = 'U kërkua që informacioni me shkrim t’u dërgohet edhe institucioneve që nuk ishin të përfaqësuara.';
const REASON_TO_REOPEN = 'Fjala e njërit prej anëtarëve nuk ishte shënuar e plotë.';
const REASON_TO_CORRECT = 'Afati i detyrës u shënua gabim gjatë hartimit të procesverbalit.';
const CONTACT = 'Për më shumë informacion, qytetarët mund t’i drejtohen sekretariatit të komitetit.';

export async function keepRecord(client: AppClient, meeting: number, fate: Fate, look: Look): Promise<void> {
  if (fate.approval) await approve(client, meeting, fate.approval);
  if (fate.released) await writePressRelease(client, meeting);
  if (!fate.finalised) return;
  await finalise(client, meeting);
  if (fate.reopened) await addAndFinaliseAgain(client, meeting);
  if (!fate.signedOn) return;
  const record = await newest(client, meeting);
  await sign(client, record, { ...fate, signedOn: fate.signedOn }, look);
  if (fate.corrected) await correct(client, meeting, fate.signedOn, look);
  if (fate.archived) await client.records.archive({ record: record.id, ...fate.archived });
}

/** The minutes of the meeting before come first on the agenda of one that is yet to be held, too. */
export async function approve(
  client: AppClient,
  meeting: number,
  outcome: NonNullable<Fate['approval']> | null,
): Promise<void> {
  const item = await client.agenda.addApproval({ meeting });
  if (outcome) await client.agenda.setApproval({ ...item, outcome });
}

async function finalise(client: AppClient, id: number): Promise<void> {
  const { revision } = await client.meetings.get({ id });
  await client.records.finalise({ id, revision });
}

async function newest(client: AppClient, meeting: number): Promise<FinalRecord> {
  const [record] = (await client.records.get({ meeting })).versions;
  if (!record) throw new Error(`Meeting ${meeting} has no record`);
  return record;
}

async function addAndFinaliseAgain(client: AppClient, id: number): Promise<void> {
  const { revision } = await client.meetings.get({ id });
  await client.records.reopen({ id, revision, reason: REASON_TO_REOPEN });
  const { content } = await client.meetings.get({ id });
  const spoken = content.meeting.agenda.flatMap(({ discussion }) => discussion);
  const statement = spoken.find(({ text }) => typeof text === 'string');
  if (statement) await client.statements.update({ ...statement, text: `${statement.text} ${ADDED}` });
  await finalise(client, id);
}

type Signing = { signedOn: string; scanned: boolean };

async function sign(client: AppClient, record: FinalRecord, { signedOn, scanned }: Signing, look: Look): Promise<void> {
  const { content } = await client.meetings.get({ id: record.meeting });
  const copies = content.meeting.copies ?? 1;
  await client.records.notePrinting({ record: record.id, copies });
  await client.records.sign({ record: record.id, on: signedOn, names: signersOf(content, look) });
  await client.records.handOver({ record: record.id, copy: 1, recipient: ARCHIVE, on: signedOn });
  if (scanned) await client.records.attachScan({ record: record.id, file: scanOf(record, content, signedOn) });
}

function signersOf({ people, meeting }: MeetingContent, look: Look): string[] {
  const nameOf = (ref: PersonRef) =>
    people.flatMap(({ id, firstName, lastName }) => (id === ref ? [`${firstName} ${lastName}`] : []));
  return look.minutes === 'chair' ? nameOf(meeting.chair) : [...nameOf(meeting.chair), ...nameOf(meeting.secretary)];
}

function scanOf({ kind, number, version, code }: FinalRecord, content: MeetingContent, signedOn: string): File {
  const title = `${kind === 'minutes' ? 'Procesverbal' : 'Procesverbal korrigjues'} nr. ${number}`;
  const lines = [
    title,
    content.institution.name,
    content.committee.name,
    `Kopje e skanuar e procesverbalit të nënshkruar më ${formatDate(signedOn)}.`,
    `Versioni ${version}, kodi ${code}`,
  ];
  return new File([pdfOf(lines)], `${title}, i nënshkruar.pdf`, { type: 'application/pdf' });
}

/** A day that stands wrong in the signed minutes. */
async function correct(client: AppClient, meeting: number, signedOn: string, look: Look): Promise<void> {
  const { content } = await client.meetings.get({ id: meeting });
  const tasks = content.meeting.agenda.flatMap((item) => item.tasks);
  const place = tasks.findIndex(({ due }) => due !== undefined);
  const due = tasks[place]?.due;
  if (due === undefined) return;
  const date = workday(addDays(signedOn, 5));
  const becomes = formatDate(workday(addDays(due, 14)));
  const entry = { place: `Detyrat, rreshti ${place + 1}, afati`, was: formatDate(due), becomes };
  const { id, revision } = await client.corrections.create({
    meeting,
    date,
    reason: REASON_TO_CORRECT,
    entries: [entry],
  });
  const record = await client.corrections.finalise({ id, revision });
  await sign(client, record, { signedOn: date, scanned: true }, look);
}

async function writePressRelease(client: AppClient, meeting: number): Promise<void> {
  const kind = 'press-release';
  const { composed = '', revision } = await client.documents.settings({ meeting, kind });
  const { content } = await client.meetings.get({ id: meeting });
  const date = workday(addDays(content.meeting.date, 1));
  await client.documents.setSettings({ meeting, kind, date, text: withParagraph(composed, CONTACT), revision });
}

function withParagraph(text: Text, paragraph: string): Text {
  return { type: 'doc', content: [...toBlocks(text), ...toBlocks(paragraph)] };
}
