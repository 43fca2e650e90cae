import type { Material } from '#shared/domain/record.ts';
import type { Row } from '#shared/domain/stored.ts';
import { insertPart, materialColumns, updatePart } from '../store/agenda.ts';
import { fileOf, insertFile, putFile } from '../store/material-files.ts';
import { requireRevision } from '../store/rows.ts';
import { FIRST, type InItem, meetingOfItem, meetingOfPart, orderedPart } from './agenda.ts';
import { type Context, today } from './context.ts';
import { edit } from './draft.ts';
import { fileKind } from './file-kind.ts';
import { cleanName } from './file-name.ts';
import { bytesOf, type NamedBytes, type Upload } from './files.ts';

const FILE_MEGABYTES = 50;

export function materialService(context: Context) {
  const withFile = (
    name: string,
    { id, revision }: Row,
    file: { name: string; type: string; bytes: Uint8Array } | null,
  ) =>
    edit(context, name, meetingOfPart('material', id), async ({ tx }) => {
      await requireRevision(tx, 'material', id, revision);
      await putFile(tx, id, file && (await insertFile(tx, file, today(context))));
      return { result: { id, revision: revision + 1 }, subject: 'material', id };
    });
  return {
    ...orderedPart(context, 'material'),

    add: ({ item, ...material }: Material & InItem) =>
      edit(context, 'material.add', meetingOfItem(item), async ({ tx }) => {
        const id = await insertPart(tx, 'material', item, materialColumns(material));
        return { result: { id, revision: FIRST }, subject: 'material', id };
      }),

    update: ({ id, revision, ...material }: Material & Row) =>
      edit(context, 'material.update', meetingOfPart('material', id), async ({ tx }) => {
        await requireRevision(tx, 'material', id, revision);
        await updatePart(tx, 'material', id, materialColumns(material));
        return { result: { id, revision: revision + 1 }, subject: 'material', id };
      }),

    attach: async ({ file, ...row }: Row & { file: Upload }): Promise<Row> => {
      const bytes = await bytesOf(file, FILE_MEGABYTES);
      const kind = await fileKind(bytes, file.name);
      return withFile('material.attach', row, { name: cleanName(file.name, kind), type: kind.type, bytes });
    },

    detach: (row: Row): Promise<Row> => withFile('material.detach', row, null),

    file: (id: number): Promise<NamedBytes> => fileOf(context.register.db, id),
  };
}
