import { useRef, useState } from 'react';
import type { Verification } from '#shared/domain/records.ts';
import { reasonsOf } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { verifyText as text } from '../../text/verify.ts';
import { sizeText } from '../../ui/size-text.ts';
import type { Asked } from './answer.ts';

/** What the program takes; more is refused before it is sent. */
const LARGEST = 20 * 1024 * 1024;

export type Verified =
  | { asked: Asked; answer: Verification }
  /** Why it could not be asked, a sentence each. */
  | { asked: Asked; faults: string[] };

/** The question that is open, and the last answer: of two questions the later one counts. */
export function useVerification() {
  const { client } = useProgram();
  const [verified, setVerified] = useState<Verified>();
  const [open, setOpen] = useState<Asked>();
  const latest = useRef(0);

  const ask = async (asked: Asked, question: () => Promise<Verification>) => {
    latest.current += 1;
    const own = latest.current;
    setOpen(asked);
    const found = await question().then(
      (answer): Verified => ({ asked, answer }),
      (error: unknown): Verified => ({ asked, faults: reasonsOf(error) }),
    );
    if (own !== latest.current) return;
    setOpen(undefined);
    setVerified(found);
  };

  return {
    verified,
    open,
    checkCode: (code: string) => {
      const asked: Asked = { by: 'code' };
      if (code.trim() === '') setVerified({ asked, faults: [text.code.blank] });
      else void ask(asked, () => client.records.verifyCode({ code: code.slice(0, 100) }));
    },
    checkFile: (file: File) => {
      const asked: Asked = { by: 'file', name: file.name };
      const fault =
        file.size > LARGEST ? text.faults.size(sizeText(file.size)) : file.size === 0 ? text.faults.empty : undefined;
      if (fault) setVerified({ asked, faults: [fault] });
      else void ask(asked, () => client.records.verifyFile({ file }));
    },
  };
}
