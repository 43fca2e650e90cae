import { useMeeting, useMeetingCommands } from './meeting.ts';
import { fieldsOf, type MeetingFields, patchFields } from './meeting-fields.ts';
import { type DraftHandle, useDraft } from './use-draft.ts';

type Options<T> = {
  read: (fields: MeetingFields) => T;
  write: (fields: MeetingFields, value: T) => MeetingFields;
  fault?: (value: T) => string | undefined;
  equal?: (a: T, b: T) => boolean;
};

/** A part of a meeting's own row that saves itself: how it is read from the fields and written into those that are current. */
export type FieldDraft<T> = Options<T> & {
  name: string;
  stored: T;
  save: (value: T) => Promise<void>;
  refresh: () => Promise<T>;
};

/** For `DraftLine` and `useDraft`; `part` is one for each part of the row. */
export function useFieldOptions<T>(id: number, part: string, options: Options<T>): FieldDraft<T> {
  const record = useMeeting(id);
  const commands = useMeetingCommands(id);
  const { read, write } = options;
  return {
    ...options,
    name: `meeting:${id}:${part}`,
    stored: read(fieldsOf(record)),
    refresh: async () => read(fieldsOf(await commands.refresh())),
    save: async (value) => {
      await commands.run(
        async (client, current) => {
          const fields = write(fieldsOf(current), value);
          const row = await client.meetings.update({ id, revision: current.revision, ...fields });
          return { row, fields };
        },
        (known, { row, fields }) => patchFields(known, row, fields),
      );
    },
  };
}

export function useFieldDraft<T>(id: number, part: string, options: Options<T>): DraftHandle<T> {
  const { name, read: _, write: __, ...draft } = useFieldOptions(id, part, options);
  return useDraft(name, draft);
}
