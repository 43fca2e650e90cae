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
  const id = notifications.show({
    autoClose: undo ? UNDO_TIME : 4000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text>{message}</Text>
        {undo && (
          <Anchor
            component="button"
            type="button"
            fw={600}
            onClick={() => {
              notifications.hide(id);
              void undo().catch(showFailure);
            }}
          >
            {apiText.undo}
          </Anchor>
        )}
      </Group>
    ),
  });
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
