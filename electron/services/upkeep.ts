import { daysAfter } from '#shared/domain/time.ts';
import { deleteFile, unusedFiles } from '../store/material-files.ts';
import { emptyBin } from './bin.ts';
import { type Context, command, today } from './context.ts';

/** How long a file stays that was taken off its material. */
const DAYS = 30;

/** What the program does for itself when it opens the register. */
export function upkeepService(context: Context) {
  return {
    /** Removes for good what could be brought back for long enough: meetings in the bin, files without a material. */
    tidy: async (): Promise<void> => {
      await emptyBin(context);
      for (const id of await unusedFiles(context.register.db, daysAfter(today(context), -DAYS))) {
        await command(context, 'file.purge', async (tx) => {
          await deleteFile(tx, id);
          return { result: null, subject: 'file', id };
        });
      }
    },
  };
}
