import { useState } from 'react';
import { showDone, showHint, useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { type PaperCommands, paperCommands } from './paper-commands.ts';

const words = { done: showDone, hint: showHint };

/** The commands of a meeting's papers for the buttons, one at a time; what fails is told. */
export function usePaperCommands(meeting: number): PaperCommands & { isBusy: boolean } {
  const { client, host } = useProgram();
  const attempt = useAttempt();
  const [isBusy, setBusy] = useState(false);
  const commands = paperCommands({ client, host, meeting, words });
  const oneAtATime =
    <A extends unknown[]>(command: (...args: A) => Promise<void>) =>
    async (...args: A) => {
      if (isBusy) return;
      setBusy(true);
      await attempt(() => command(...args));
      setBusy(false);
    };
  return {
    isBusy,
    print: oneAtATime(commands.print),
    savePdf: oneAtATime(commands.savePdf),
    saveDocx: oneAtATime(commands.saveDocx),
    ...(commands.openDocx && { openDocx: oneAtATime(commands.openDocx) }),
    copyText: oneAtATime(commands.copyText),
    saveText: oneAtATime(commands.saveText),
  };
}
