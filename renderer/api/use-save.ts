import { showDone, useAttempt } from './command.tsx';
import { useProgram } from './program.tsx';

/** Makes a file and keeps it where the clerk chooses; says so, or why not, and nothing where they thought better of it. */
export function useSave(done: string): (make: () => Promise<File>) => void {
  const { host } = useProgram();
  const attempt = useAttempt();
  return (make) =>
    void attempt(async () => {
      if (await host.saveFile(await make())) showDone(done);
    });
}
