/** Commands that a click makes: what fails is told in words, what can be taken back offers it. */
import { Anchor, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { apiText } from '../text/api.ts';
import { wordError } from './errors.ts';
import { useProgram } from './program.tsx';

const UNDO_TIME = 10_000;
const READING_TIME = 15_000;

/** Long enough to be read, and once however often it happens. */
function showFailure(error: unknown): void {
  const { message } = wordError(error);
  notifications.show({
    id: message,
    color: 'red',
    autoClose: READING_TIME,
    message: <Text style={LINES}>{message}</Text>,
  });
}

const LINES = { whiteSpace: 'pre-line' } as const;

/** Says what was done, with `Zhbëj` for ten seconds where `undo` is given. */
export function showDone(message: string, undo?: () => Promise<unknown>): void {
  show(message, undo ? UNDO_TIME : 4000, undo && { label: apiText.undo, run: undo });
}

/** Says what is to be known now, until it is closed, which the returned function does too, or done where `offer` is given. */
export function showHint(message: string, offer?: Offer): () => void {
  const id = show(message, offer ? false : READING_TIME, offer);
  return () => notifications.hide(id);
}

type Offer = { label: string; run: () => Promise<unknown> };

function show(message: string, autoClose: number | false, offer?: Offer): string {
  const id = notifications.show({
    autoClose,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text>{message}</Text>
        {offer && (
          <Anchor
            component="button"
            type="button"
            fw={600}
            onClick={() => {
              notifications.hide(id);
              void offer.run().catch(showFailure);
            }}
          >
            {offer.label}
          </Anchor>
        )}
      </Group>
    ),
  });
  return id;
}

export type Attempt = <R>(work: () => Promise<R>) => Promise<R | undefined>;

/** Runs a command of a button; undefined where it failed and was told. What is being typed is stored first, so that the command meets the store as the clerk sees it. */
export function useAttempt(): Attempt {
  const { drafts } = useProgram();
  return useMemo(
    () => async (work) => {
      try {
        await drafts.flush();
        return await work();
      } catch (error) {
        showFailure(error);
        return undefined;
      }
    },
    [drafts],
  );
}
