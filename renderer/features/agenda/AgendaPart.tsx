import { Stack, Text, VisuallyHidden } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import type { StoredItem } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { undoLast } from '../../api/undo.ts';
import { agendaText as text } from '../../text/agenda.ts';
import { Editing, ReadableFields, useReadOnly } from '../../ui/read-only.tsx';
import { Section } from '../../ui/Section.tsx';
import { AddApproval } from './AddApproval.tsx';
import classes from './Agenda.module.css';
import { AgendaRow } from './AgendaRow.tsx';
import { findItem, withMovedItem, withNewItem, withoutItem } from './item-record.ts';
import { useDrag } from './use-drag.ts';
import { useLines } from './use-lines.ts';

/** The agenda: typed or pasted line by line, put in order, item by item. */
export function AgendaPart({ id }: { id: number }) {
  const { agenda } = useMeeting(id).content.meeting;
  const isReadOnly = useReadOnly();
  const list = useRef<HTMLOListElement>(null);
  const focusLine = (key: string, what = 'textarea') =>
    list.current?.querySelector<HTMLElement>(`[data-line="${key}"] ${what}`)?.focus();
  const { lines, onAdded, next } = useLines(agenda, focusLine);
  const holdFocus = useHeldFocus(agenda.map((item) => item.id).join());
  const { move, remove, paste } = useAgendaCommands(id);
  const [said, setSaid] = useState<string>();
  const moveTo = (item: StoredItem | undefined, to: number) => {
    if (!item || to < 0 || to >= agenda.length) return;
    holdFocus();
    void move(item, to).then(setSaid);
  };
  const drag = useDrag((from, to) => moveTo(agenda[from], to));
  const removeAt = async (item: StoredItem, index: number) => {
    const neighbour = lines[index + 1] ?? lines[index - 1];
    if ((await remove(item)) && neighbour) focusLine(neighbour.key, neighbour.id === undefined ? 'textarea' : 'button');
  };
  return (
    <Section title={text.title} hint={agenda.length === 0 ? text.empty : isReadOnly ? undefined : text.hint}>
      <Stack gap="sm">
        <ReadableFields>
          <ol className={classes.list} ref={list}>
            {lines.map(({ key, id: itemId }, index) => {
              const item = agenda.find((candidate) => candidate.id === itemId);
              if (isReadOnly && !item) return null;
              return (
                <AgendaRow
                  key={key}
                  meeting={id}
                  lineKey={key}
                  index={index}
                  item={item}
                  drag={drag}
                  onAdded={(added) => onAdded(key, added)}
                  onNext={() => next(key)}
                  onMove={(to) => moveTo(item, to)}
                  onRemove={() => item && void removeAt(item, index)}
                  onPaste={(titles) => void paste(titles)}
                />
              );
            })}
          </ol>
        </ReadableFields>
        <Editing>{agenda.length > 0 && <Text size="sm">{text.keys}</Text>}</Editing>
        <Editing>
          <AddApproval id={id} />
        </Editing>
        <VisuallyHidden role="status">{said}</VisuallyHidden>
      </Stack>
    </Section>
  );
}

/** A row that moves in the page loses the focus: it gets it back when the order is there. */
function useHeldFocus(order: string): () => void {
  const held = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new order is what it waits for
  useLayoutEffect(() => {
    if (held.current instanceof HTMLElement) held.current.focus();
    held.current = null;
  }, [order]);
  return () => {
    held.current = document.activeElement;
  };
}

function useAgendaCommands(meeting: number) {
  const commands = useMeetingCommands(meeting);
  const attempt = useAttempt();
  const { run } = commands;
  return {
    move: ({ id, title }: StoredItem, place: number) =>
      attempt(async () => {
        await run(
          (client) => client.agenda.move({ id, place }),
          (record) => withMovedItem(record, id, place),
        );
        return text.moved(title, place + 1);
      }),
    remove: ({ id, title }: StoredItem) =>
      attempt(async () => {
        await run(
          async (client, record) => {
            const item = findItem(record, id);
            if (item) await client.agenda.remove({ id, revision: item.revision });
          },
          (record) => withoutItem(record, id),
        );
        showDone(text.removed(title), () => undoLast(commands, meeting, 'agenda.remove'));
        return true;
      }),
    paste: (titles: readonly string[]) =>
      attempt(async () => {
        for (const title of titles) {
          await run(
            (client) => client.agenda.add({ meeting, title }),
            (record, row) => withNewItem(record, row, { title }),
          );
        }
        showDone(text.pasted(titles.length));
      }),
  };
}
