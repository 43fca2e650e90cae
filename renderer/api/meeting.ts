/** One meeting on the screen: its record, and the commands that change it, one after another. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Client } from '#shared/contract/index.ts';
import type { MeetingRecord, Row, StoredItem } from '#shared/domain/stored.ts';
import { inWordsOf } from './meeting-faults.ts';
import { type Program, useProgram } from './program.tsx';
import { enqueue } from './queue.ts';

/** The record as the store has it, kept current while any window changes it. */
export function useMeeting(id: number): MeetingRecord {
  const { api } = useProgram();
  return useSuspenseQuery(api.meetings.get.queryOptions({ input: { id } })).data;
}

/** Its people and members alone: who shows only these is not drawn again because a word of the record changed. */
export function useMeetingPeople(id: number): Pick<MeetingRecord['content'], 'people' | 'members'> {
  const { api } = useProgram();
  return useSuspenseQuery(api.meetings.get.queryOptions({ input: { id }, select: peopleOf })).data;
}

const peopleOf = ({ content: { people, members } }: MeetingRecord) => ({ people, members });

/** How an answered command is written into the record that is on the screen, so that it need not be asked for whole. */
type Patch<R> = (record: MeetingRecord, result: R) => MeetingRecord;

export type MeetingCommands = {
  /** The record as this window knows it now: a command takes its row's revision from here, not from an older render. */
  record: () => MeetingRecord;
  /** Runs a command after those before it. Without `patch` the record is asked for again before this ends. */
  run: <R>(command: (client: Client, record: MeetingRecord) => Promise<R>, patch?: Patch<R>) => Promise<R>;
  /** The record anew from the store. */
  refresh: () => Promise<MeetingRecord>;
};

export function useMeetingCommands(id: number): MeetingCommands {
  const program = useProgram();
  return useMemo(() => commandsOf(program, id), [program, id]);
}

function commandsOf({ client, api, queries, drafts }: Program, id: number): MeetingCommands {
  const { queryKey, queryFn } = api.meetings.get.queryOptions({ input: { id } });
  const refresh = () => queries.fetchQuery({ queryKey, queryFn, staleTime: 0 });
  const record = () => {
    const known = queries.getQueryData(queryKey);
    if (!known) throw new Error('The meeting is not on the screen');
    return known;
  };
  return {
    record,
    refresh,
    run: (command, patch) =>
      enqueue(client, `meeting:${id}`, async () => {
        const result = await command(client, record()).catch((error: unknown) => {
          throw inWordsOf(record().content, error);
        });
        drafts.noteSaved();
        if (patch) queries.setQueryData(queryKey, (known) => known && patch(known, result));
        else await refresh();
        return result;
      }),
  };
}

export type ItemPart = 'materials' | 'discussion' | 'decisions' | 'tasks';

/** The row of an item's part, or undefined where it is gone. */
export function findPart<P extends ItemPart>(
  record: MeetingRecord,
  part: P,
  id: number,
): StoredItem[P][number] | undefined {
  for (const item of record.content.meeting.agenda) {
    const row = item[part].find((candidate) => candidate.id === id);
    if (row) return row;
  }
  return undefined;
}

/** Patches one row of an item's part after an update; an answer older than what is known changes nothing. */
export function patchPart<P extends ItemPart>(
  record: MeetingRecord,
  part: P,
  answer: Row,
  change: Partial<StoredItem[P][number]>,
  command: string,
): MeetingRecord {
  const { meeting } = record.content;
  const agenda = meeting.agenda.map((item) =>
    item[part].some(({ id }) => id === answer.id)
      ? {
          ...item,
          [part]: item[part].map((row) =>
            row.id === answer.id && row.revision < answer.revision
              ? { ...row, ...change, revision: answer.revision }
              : row,
          ),
        }
      : item,
  );
  return { ...record, content: { ...record.content, meeting: { ...meeting, agenda } }, history: { undo: command } };
}
