/** What other windows change reaches this one's screens. */
import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Subject } from '#shared/domain/errors.ts';
import type { Change, MeetingRecord } from '#shared/domain/stored.ts';
import { type Program, useProgram } from './program.tsx';
import { whenQuiet } from './when-quiet.ts';

/** Several changes in a row are one reason to ask again. */
const GATHER = 80;
/** As `services/safety.ts` tells it. */
const RESTORED = 1;
/** Between two tries to reach a program that does not answer. */
const AGAIN = 1500;

/** Follows the program's changes for as long as it is on the screen; `onState` tells whether the program answers. */
export function useWatch(onState: (isReachable: boolean) => void): void {
  const program = useProgram();
  useEffect(() => {
    const stop = new AbortController();
    void follow(program, stop.signal, onState);
    return () => stop.abort();
  }, [program, onState]);
}

async function follow(program: Program, signal: AbortSignal, onState: (isReachable: boolean) => void): Promise<void> {
  const gathered: Change[] = [];
  const take = (change: Change) => {
    if (gathered.push(change) === 1) setTimeout(() => invalidate(program, gathered.splice(0)), GATHER);
  };
  while (!signal.aborted) {
    try {
      const changes = await program.client.session.watch(undefined, { signal });
      onState(true);
      // Whatever happened while nobody listened.
      whenQuiet(() => void program.queries.invalidateQueries());
      for await (const change of changes) take(change);
    } catch {
      // The stream ended with the program or the network stack: the state says so until it is back.
    }
    if (signal.aborted) return;
    onState(false);
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}

function invalidate({ api, queries }: Program, changes: readonly Change[]): void {
  const meetings = new Set(changes.flatMap(({ meeting }) => meeting ?? []));
  for (const id of meetings) {
    const key = api.meetings.get.queryKey({ input: { id } });
    const own = changes.filter(({ meeting }) => meeting === id);
    if (!own.every((change) => isKnown(queries, key, change))) void queries.invalidateQueries({ queryKey: key });
    void queries.invalidateQueries({ queryKey: api.documents.key() });
  }
  // A copy has taken the register's place: nothing that was read of it holds.
  if (changes.some(({ subject, id }) => subject === 'register' && id === RESTORED)) void queries.invalidateQueries();
  const subjects = new Set(changes.map(({ subject }) => subject));
  const tells = (...about: Subject[]) => about.some((subject) => subjects.has(subject));
  if (tells('meeting', 'record')) {
    void queries.invalidateQueries({ queryKey: api.meetings.list.key() });
    void queries.invalidateQueries({ queryKey: api.meetings.bin.key() });
  }
  if (tells('meeting', 'committee')) void queries.invalidateQueries({ queryKey: api.duty.key() });
  // Numbers move with the meeting's day, with its items and decisions, with the start that the office sets, and with what
  // other meetings were given.
  if (tells('meeting', 'agendaItem', 'decision', 'record', 'correction', 'scan', 'look')) {
    void queries.invalidateQueries({ queryKey: api.records.key() });
    void queries.invalidateQueries({ queryKey: api.acts.key() });
    void queries.invalidateQueries({ queryKey: api.numbering.key() });
  }
  if (tells('look', 'paper', 'template', 'record')) void queries.invalidateQueries({ queryKey: api.documents.key() });
  if (tells('meeting', 'task', 'record')) void queries.invalidateQueries({ queryKey: api.followUps.key() });
  if (tells('meeting', 'task')) void queries.invalidateQueries({ queryKey: api.taskReports.key() });
  const areas = {
    office: api.session,
    institution: api.institutions,
    person: api.people,
    committee: api.committees,
    membership: api.memberships,
    campaign: api.campaigns,
    activity: api.campaigns,
    look: api.look,
    template: api.session,
    register: api.safety,
    user: api.access,
  } as const;
  for (const subject of subjects) {
    if (subject in areas) void queries.invalidateQueries({ queryKey: areas[subject as keyof typeof areas].key() });
  }
}

/** Whether this window has that state of the row already, most often because it made it. */
function isKnown(queries: QueryClient, key: readonly unknown[], { subject, id, revision }: Change): boolean {
  const record = queries.getQueryData<MeetingRecord>(key);
  if (!record || revision === undefined) return false;
  const parts = { material: 'materials', statement: 'discussion', decision: 'decisions', task: 'tasks' } as const;
  if (subject === 'meeting') return record.revision >= revision;
  const { agenda } = record.content.meeting;
  const rows =
    subject === 'agendaItem'
      ? agenda
      : subject in parts
        ? agenda.flatMap((item) => [...item[parts[subject as keyof typeof parts]]])
        : [];
  return rows.some((row) => row.id === id && row.revision >= revision);
}
