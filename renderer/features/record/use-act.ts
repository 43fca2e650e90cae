import { useState } from 'react';
import { wordError } from '../../api/errors.ts';

export type Act = {
  isBusy: boolean;
  /** Why it was refused, for the dialog to say in itself. */
  refusal: string | undefined;
  /** Runs it once at a time; whether it was done. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
};

/** The act of a dialog: what is refused is said in it, so that nothing that was typed goes. */
export function useAct(): Act {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  return {
    isBusy,
    refusal,
    run: async (work) => {
      if (isBusy) return false;
      setBusy(true);
      setRefusal(undefined);
      try {
        await work();
        return true;
      } catch (error) {
        setRefusal(wordError(error).message);
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
