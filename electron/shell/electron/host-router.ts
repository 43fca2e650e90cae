import { implement } from '@orpc/server';
import { host } from '#shared/contract/host.ts';
import { type LogUnexpected, toWireError } from '../../rpc/errors.ts';
import type { PageCommands } from './page-commands.ts';
import type { Printing } from './printing.ts';
import type { Saving } from './save.ts';

/** The shell's own procedures, with the same closed errors as the program's. */
export function hostRouter(saving: Saving, printing: Printing, commands: PageCommands, log: LogUnexpected) {
  const os = implement(host).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw toWireError(error, log);
    }
  });
  return os.router({
    saveFile: os.saveFile.handler(({ input }) => saving.saveFile(input.file)),
    saveFiles: os.saveFiles.handler(({ input }) => saving.saveFiles(input.files)),
    openFile: os.openFile.handler(({ input }) => saving.openFile(input.file)),
    print: os.print.handler(({ input }) => printing.print(input)),
    savePdf: os.savePdf.handler(({ input }) => printing.savePdf(input.pages)),
    commands: os.commands.handler(({ signal }) => commands.stream(signal)),
    flushed: os.flushed.handler(() => {
      commands.flushed();
      return null;
    }),
  });
}
