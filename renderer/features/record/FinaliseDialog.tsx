import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Check } from '#shared/domain/check.ts';
import { finaliseText as text } from '../../text/record.ts';
import { FinalisePlan } from './FinalisePlan.tsx';
import { type FinalisedNow, JustFinalised } from './JustFinalised.tsx';

type Props = { id: number; checks: readonly Check[]; onClose: () => void };

/** Closes the minutes: first what is in the way and what will be so, then what they have become. */
export function FinaliseDialog({ id, checks, onClose }: Props) {
  const [done, setDone] = useState<FinalisedNow>();
  return (
    <Modal opened onClose={onClose} title={done ? text.done : text.title} size="lg">
      {done ? (
        <JustFinalised done={done} onClose={onClose} />
      ) : (
        <FinalisePlan id={id} checks={checks} onClose={onClose} onDone={setDone} />
      )}
    </Modal>
  );
}
