import { AppError } from '#shared/domain/errors.ts';
import type { StoredOffice } from '#shared/domain/stored.ts';
import { moveCommittees } from '../store/committees.ts';
import { findInstitution, insertInstitution, updateInstitution } from '../store/institutions.ts';
import {
  emblemBytes,
  getOffice,
  insertOffice,
  putEmblem,
  putTemplate,
  templateFile,
  updateOffice,
} from '../store/office.ts';
import { found, type Tx } from '../store/rows.ts';
import { type Context, command } from './context.ts';
import { readEmblem } from './emblem.ts';
import type { FileKind } from './file-kind.ts';
import { cleanName } from './file-name.ts';
import { bytesOf, type NamedBytes, type Upload } from './files.ts';

type OfficeInput = Pick<StoredOffice, 'name' | 'county' | 'city' | 'letterhead' | 'revision'>;

const EMBLEM_MEGABYTES = 2;
const TEMPLATE_MEGABYTES = 10;
const DOCX: FileKind = {
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['docx'],
};

/** The office has no id of its own: a register is one office's. */
const ONLY = 1;

export function officeService(context: Context) {
  const one = async (tx: Tx) => found(await getOffice(tx), 'office', ONLY);
  return {
    /** `revision` is 0 for an office that is set up now. */
    set: ({ revision, letterhead, ...institution }: OfficeInput): Promise<StoredOffice> =>
      command(context, 'office.set', async (tx) => {
        const before = await getOffice(tx);
        if ((before?.revision ?? 0) !== revision)
          throw new AppError('CONFLICT', { subject: 'office', reason: 'changed' });
        const id = await putInstitution(tx, before?.institutionId, institution);
        await (before ? updateOffice : insertOffice)(tx, id, letterhead);
        return { result: await one(tx), subject: 'office', id: ONLY };
      }),

    setEmblem: async ({ file }: { file: Upload }): Promise<StoredOffice> => {
      const bytes = await bytesOf(file, EMBLEM_MEGABYTES);
      const emblem = await readEmblem(bytes);
      return command(context, 'office.setEmblem', async (tx) => {
        await one(tx);
        await putEmblem(tx, { ...emblem, bytes });
        return { result: await one(tx), subject: 'office', id: ONLY };
      });
    },

    removeEmblem: (): Promise<StoredOffice> =>
      command(context, 'office.removeEmblem', async (tx) => {
        await one(tx);
        await putEmblem(tx, undefined);
        return { result: await one(tx), subject: 'office', id: ONLY };
      }),

    emblem: async (): Promise<NamedBytes> => {
      const { emblem } = found(await getOffice(context.register.db), 'office', ONLY);
      const { type } = found(emblem, 'file', ONLY);
      const bytes = found(await emblemBytes(context.register.db), 'file', ONLY);
      return { name: type === 'image/png' ? 'emblema.png' : 'emblema.jpg', type, bytes };
    },

    setTemplate: async ({ file }: { file: Upload }): Promise<StoredOffice> => {
      const bytes = await bytesOf(file, TEMPLATE_MEGABYTES);
      const { requireWholeSample, TEMPLATE_SAMPLE } = await import('../documents/template-check.ts');
      const [sample = new Uint8Array()] = await context.paperMaker.docx([TEMPLATE_SAMPLE], bytes);
      await requireWholeSample(sample);
      return command(context, 'office.setTemplate', async (tx) => {
        await one(tx);
        await putTemplate(tx, { name: cleanName(file.name, DOCX), bytes });
        return { result: await one(tx), subject: 'office', id: ONLY };
      });
    },

    removeTemplate: (): Promise<StoredOffice> =>
      command(context, 'office.removeTemplate', async (tx) => {
        await one(tx);
        await putTemplate(tx, undefined);
        return { result: await one(tx), subject: 'office', id: ONLY };
      }),

    template: async (): Promise<NamedBytes> => {
      const { name, bytes } = found(await templateFile(context.register.db), 'template', ONLY);
      return { name, type: DOCX.type, bytes };
    },
  };
}

type Institution = { name: string; county: string; city: string };

/**
 * The office's institution under the name that is given. Where the directory holds another one of that name already (a
 * meeting's file brought it), that one is the office's from now on, and the committees go with it.
 */
async function putInstitution(tx: Tx, own: number | undefined, institution: Institution): Promise<number> {
  const there = (await findInstitution(tx, institution.name)) ?? own;
  if (there === undefined) return insertInstitution(tx, institution);
  if (own !== undefined && there !== own) await moveCommittees(tx, own, there);
  await updateInstitution(tx, there, institution);
  return there;
}
