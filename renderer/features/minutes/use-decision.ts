import { useRef } from 'react';
import type { Fault } from '#shared/domain/errors.ts';
import type { Decision } from '#shared/domain/record.ts';
import type { Row } from '#shared/domain/stored.ts';
import { decisionDraft } from '../../api/draft-names.ts';
import { findPart, patchPart, useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { wordFault } from '../../api/meeting-faults.ts';
import type { OpenRow } from '../../api/open-rows.ts';
import { withNewPart } from '../../api/part-record.ts';
import { type DraftHandle, useDraft } from '../../api/use-draft.ts';
import { decisionFaults, decisionOf, NEW_DECISION, sameDecision, storable } from './decision-value.ts';
import { useMinutes } from './minutes-context.tsx';

export type WrittenDecision = { draft: DraftHandle<Decision>; faults: Fault[] };

/** A decision that is being written: whole, so that its parts never contradict each other in the store. */
export function useDecision({ key, item }: OpenRow, row: (Decision & Row) | undefined): WrittenDecision {
  const { meeting, decisions } = useMinutes();
  const { content } = useMeeting(meeting);
  const commands = useMeetingCommands(meeting);
  const known = useRef(row);
  known.current = row ?? known.current;
  const storedId = () => decisions.find(item, key)?.id;
  const stored = known.current ? decisionOf(known.current) : NEW_DECISION;
  const recused = content.meeting.agenda.find(({ id }) => id === item)?.recused;
  const faultsOf = (decision: Decision) =>
    decisionFaults(decision, content, recused).map((fault) => {
      const { path, message } = wordFault(content, fault);
      return { path, message: message.charAt(0).toLocaleUpperCase('sq') + message.slice(1) };
    });

  const update = (id: number, decision: Decision) =>
    commands.run(
      async (client, record) => {
        const current = findPart(record, 'decisions', id);
        if (!current) return undefined;
        return client.decisions.update({ ...decision, id, revision: current.revision });
      },
      (record, answer) => (answer ? patchPart(record, 'decisions', answer, decision, 'decision.update') : record),
    );
  const add = (decision: Decision) =>
    commands.run(
      async (client) => {
        const answer = await client.decisions.add({ ...decision, item });
        decisions.stored(item, key, answer.id);
        return answer;
      },
      (record, answer) => withNewPart(record, 'decisions', item, { ...decision, ...answer }, 'decision.add'),
    );

  const draft = useDraft<Decision>(decisionDraft(key), {
    stored,
    save: async (value) => {
      const id = storedId();
      const isStored = id !== undefined && findPart(commands.record(), 'decisions', id) !== undefined;
      if (isStored) await update(id, storable(value));
      else await add(storable(value));
    },
    refresh: async () => {
      const id = storedId();
      const record = await commands.refresh();
      const current = id === undefined ? undefined : findPart(record, 'decisions', id);
      return current ? decisionOf(current) : stored;
    },
    equal: sameDecision,
    fault: (value) => {
      const faults = faultsOf(value);
      return faults.length === 0 ? undefined : faults.map(({ message }) => message).join('\n');
    },
  });
  return { draft, faults: faultsOf(draft.value) };
}
