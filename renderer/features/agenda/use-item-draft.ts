import { ORPCError } from '@orpc/client';
import { useRef } from 'react';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { useMeetingCommands } from '../../api/meeting.ts';
import { findItem, type ItemFields, itemFields, withItemFields, withNewItem } from './item-record.ts';

type Options<T> = {
  /** Undefined for the last line, which becomes an item with its first words. */
  id: number | undefined;
  read: (fields: ItemFields | undefined) => T;
  write: (fields: ItemFields, value: T) => ItemFields;
  onAdded?: (id: number) => void;
};

/** How one part of an item is stored; the first words of the last line make the item. */
export function useItemOptions<T>(meeting: number, { id, read, write, onAdded }: Options<T>) {
  const { run, refresh } = useMeetingCommands(meeting);
  // The draft may save again before the screen has heard that the item is there.
  const added = useRef<number>(undefined);
  const known = id ?? added.current;
  const fieldsIn = (record: MeetingRecord) => {
    const item = known === undefined ? undefined : findItem(record, known);
    return item && itemFields(item);
  };
  return {
    refresh: async () => read(fieldsIn(await refresh())),
    save: async (value: T) => {
      const current = id ?? added.current;
      if (current === undefined) {
        const fields = write({ title: '' }, value);
        const row = await run(
          (client) => client.agenda.add({ meeting, ...fields }),
          (record, row) => withNewItem(record, row, fields),
        );
        added.current = row.id;
        onAdded?.(row.id);
        return;
      }
      await run(
        async (client, record) => {
          const item = findItem(record, current);
          if (!item) throw new ORPCError('NOT_FOUND', { data: { subject: 'agendaItem', id: current } });
          const fields = write(itemFields(item), value);
          return { row: await client.agenda.update({ id: current, revision: item.revision, ...fields }), fields };
        },
        (record, { row, fields }) => withItemFields(record, row, fields),
      );
    },
  };
}
