import { useRef } from 'react';
import type { Statement } from '#shared/domain/record.ts';
import { sameText } from '#shared/domain/rich-editor.ts';
import type { Row } from '#shared/domain/stored.ts';
import { isEmptyText, type Text } from '#shared/domain/text.ts';
import { minutesText } from '../text/minutes.ts';
import { useAttempt } from './command.tsx';
import { statementDraft } from './draft-names.ts';
import { findPart, patchPart, useMeetingCommands } from './meeting.ts';
import type { OpenRow, Start } from './open-rows.ts';
import { withNewPart } from './part-record.ts';
import { type DraftHandle, useDraft } from './use-draft.ts';
import type { Statements } from './writing.ts';

export type WrittenStatement = {
  draft: DraftHandle<Text>;
  start: Start;
  setStart: (change: Start) => void;
};

/** A statement that is being written: its text saves itself, its first words make it a row of the record. */
export function useStatement(
  { meeting, statements }: { meeting: number; statements: Statements },
  { key, item, start }: OpenRow,
  row: (Statement & Row) | undefined,
): WrittenStatement {
  const commands = useMeetingCommands(meeting);
  const attempt = useAttempt();
  // What somebody removed meanwhile stays what it was until it is written anew.
  const known = useRef(row);
  known.current = row ?? known.current;
  const storedId = () => statements.find(item, key)?.id;

  const change = (id: number, changed: Partial<Statement>) =>
    commands.run(
      async (client, record) => {
        const current = findPart(record, 'discussion', id) ?? known.current;
        if (!current) return undefined;
        const { speaker, text, at, revision } = { ...current, ...changed };
        return client.statements.update({ id, revision, speaker, text, at });
      },
      (record, answer) => (answer ? patchPart(record, 'discussion', answer, changed, 'statement.update') : record),
    );

  const add = async (text: Text) => {
    const before = statements.find(item, key)?.start ?? start;
    const removed = known.current;
    const sent = removed ? { speaker: removed.speaker, at: removed.at } : before;
    await commands.run(
      async (client) => {
        const answer = await client.statements.add({ item, ...sent, text });
        statements.stored(item, key, answer.id);
        return answer;
      },
      (record, answer) => withNewPart(record, 'discussion', item, { ...sent, text, ...answer }, 'statement.add'),
    );
    // Who spoke may have been chosen while the first words were on their way.
    const now = statements.find(item, key);
    if (now?.id !== undefined && now.start !== before) await change(now.id, now.start);
  };

  const isStored = () => {
    const id = storedId();
    return id !== undefined && findPart(commands.record(), 'discussion', id) !== undefined;
  };

  const draft = useDraft<Text>(statementDraft(key), {
    stored: known.current?.text ?? '',
    save: async (text) => {
      const id = storedId();
      if (id !== undefined && isStored()) await change(id, { text });
      else await add(text);
    },
    refresh: async () => {
      const id = storedId();
      const record = await commands.refresh();
      return (id === undefined ? undefined : findPart(record, 'discussion', id)?.text) ?? known.current?.text ?? '';
    },
    equal: sameText,
    fault: (text) => (storedId() !== undefined && isEmptyText(text) ? minutesText.emptyStatement : undefined),
  });

  return {
    draft,
    start: row ?? start,
    setStart: (changed) => {
      const id = storedId();
      if (id !== undefined && isStored()) void attempt(() => change(id, changed));
      else statements.setStart(item, key, { ...statements.find(item, key)?.start, ...changed });
    },
  };
}
