/** The text of a joint meeting, kept by one of the two meetings and followed by the other. */
import { type Canonical, canonicalJson } from '#shared/domain/canonical.ts';
import type { AgendaItem, Decision, PersonRef } from '#shared/domain/record.ts';
import type { StoredContent, StoredItem } from '#shared/domain/stored.ts';
import { addMeetingPerson, directoryIds, insertGuest } from '../store/attendance.ts';
import { loadContent } from '../store/content-read.ts';
import { insertAgenda } from '../store/content-write.ts';
import { ensureInstitutions } from '../store/institutions.ts';
import { deleteItems, followedDecisions, type Joint, materialFiles, putFollowed } from '../store/joint.ts';
import { putFile } from '../store/material-files.ts';
import type { Tx } from '../store/rows.ts';
import { deleteStepsOf } from '../store/undo.ts';
import { refused } from './refused.ts';

type Rename = (ref: PersonRef) => PersonRef;

/**
 * Makes the partner's agenda say what the host's does, item by item; each decision keeps the partner's own number, votes
 * and contrary opinions.
 */
export async function followText(tx: Tx, { host, partner }: Joint): Promise<void> {
  const kept = await loadContent(tx, host);
  const own = await loadContent(tx, partner);
  const rename = await renaming(tx, kept, { host, partner });
  const follows = await followedDecisions(tx, partner);
  const ownDecisions = new Map(
    own.meeting.agenda.flatMap(({ decisions }) =>
      decisions.flatMap((decision) => {
        const of = follows.get(decision.id);
        return of === undefined ? [] : [[of, decision] as const];
      }),
    ),
  );
  refuseLosingVotes(kept, own, ownDecisions);
  const wanted = kept.meeting.agenda.map((item) => followed(item, rename, ownDecisions));
  await shareGuests(tx, kept, own, { host, partner });
  const places = wanted.flatMap((item, place) => {
    const now = own.meeting.agenda[place];
    return now && said(now) === said(item) ? [] : [place];
  });
  const isShorter = wanted.length < own.meeting.agenda.length;
  if (places.length === 0 && !isShorter) return;
  const stale = own.meeting.agenda.filter((_, place) => place >= wanted.length || places.includes(place));
  await deleteItems(
    tx,
    stale.map(({ id }) => id),
  );
  // Steps of the partner's votes name rows that stand there no more.
  await deleteStepsOf(tx, partner, 'decision');
  const institutions = await ensureInstitutions(
    tx,
    wanted.flatMap(({ tasks }) => tasks.map(({ responsible }) => ({ name: responsible }))),
  );
  for (const place of places) {
    const item = wanted[place];
    if (item) await insertAgenda(tx, partner, [item], Number, { institutions }, place);
  }
  await tieRows(tx, kept, { host, partner });
}

/** What the other committee has voted on, or given a number, does not go with the text of this one. */
function refuseLosingVotes(kept: StoredContent, own: StoredContent, decisions: ReadonlyMap<number, Decision>): void {
  const there = new Set(kept.meeting.agenda.flatMap((item) => item.decisions.map(({ id }) => id)));
  const lost = [...decisions].find(
    ([of, { vote, number }]) => !there.has(of) && (vote !== undefined || number !== undefined),
  );
  if (!lost) return;
  throw refused(
    `Për vendimin “${lost[1].title}” ka votuar edhe organi “${own.committee.name}”. Nuk u ndryshua asgjë. Hiqni më parë votimin te mbledhja e atij organi.`,
  );
}

/** Host's references as the partner's, whose people those become that it does not know yet. */
async function renaming(tx: Tx, { meeting }: StoredContent, { host, partner }: Joint): Promise<Rename> {
  const directory = await directoryIds(tx, host);
  const named = new Set(
    meeting.agenda.flatMap(({ rapporteur, recused = [], discussion }) => [
      ...(rapporteur === undefined ? [] : [rapporteur]),
      ...recused,
      ...discussion.flatMap(({ speaker }) => speaker ?? []),
    ]),
  );
  const refs = new Map<PersonRef, PersonRef>();
  for (const ref of named) refs.set(ref, String(await addMeetingPerson(tx, partner, directory(ref))));
  return (ref) => refs.get(ref) ?? ref;
}

/** Whoever was invited by the one sits at the table of both. */
async function shareGuests(tx: Tx, kept: StoredContent, own: StoredContent, { host, partner }: Joint): Promise<void> {
  const directory = await directoryIds(tx, host);
  const seats = new Set(own.members.map(({ person }) => Number(person)));
  for (const guest of kept.meeting.guests) {
    const ref = await addMeetingPerson(tx, partner, directory(guest));
    if (!seats.has(ref)) await insertGuest(tx, partner, ref);
  }
}

function followed(item: StoredItem, rename: Rename, own: ReadonlyMap<number, Decision>): AgendaItem {
  const { title, rapporteur, state, recused, materials, discussion, decisions, tasks } = item;
  return {
    title,
    ...(rapporteur !== undefined && { rapporteur: rename(rapporteur) }),
    ...(state !== undefined && { state }),
    ...(recused !== undefined && { recused: recused.map(rename) }),
    materials,
    discussion: discussion.map(({ speaker, ...words }) => ({
      ...words,
      ...(speaker !== undefined && { speaker: rename(speaker) }),
    })),
    decisions: decisions.map(({ id, number: _, vote: __, earlierVotes: ___, dissent: ____, ...shared }) => {
      const { number, vote, earlierVotes, dissent = [] } = own.get(id) ?? {};
      return {
        ...shared,
        ...(number !== undefined && { number }),
        ...(vote && { vote }),
        ...(earlierVotes && { earlierVotes }),
        dissent,
      };
    }),
    tasks,
  };
}

/** What an item says, whichever rows say it. */
function said(item: AgendaItem): string {
  const bare = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(bare)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([key, part]) => key !== 'id' && key !== 'revision' && key !== 'approves' && part !== undefined)
              .map(([key, part]) => [key, bare(part)]),
          )
        : value;
  return canonicalJson(bare(item) as Canonical);
}

/** Which decision follows which, and the files of the materials, which are one for both. */
async function tieRows(tx: Tx, kept: StoredContent, { host, partner }: Joint): Promise<void> {
  const { agenda } = (await loadContent(tx, partner)).meeting;
  const files = await materialFiles(tx, host);
  const known = await materialFiles(tx, partner);
  for (const [place, item] of kept.meeting.agenda.entries()) {
    for (const [index, { id }] of item.decisions.entries()) {
      const own = agenda[place]?.decisions[index];
      if (own) await putFollowed(tx, own.id, id);
    }
    for (const [index, { id }] of item.materials.entries()) {
      const own = agenda[place]?.materials[index];
      const file = files.get(id);
      if (own && file !== undefined && known.get(own.id) !== file) await putFile(tx, own.id, file);
    }
  }
}
