import { Alert, Button, Group, List, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { lostLines } from '#shared/albanian/safety.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import { wordError } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { safetyText } from '../../text/safety.ts';
import { useLong } from '../../ui/use-long.ts';
import { momentOf } from './moment.ts';
import type { Examined } from './use-safety.ts';

const words = safetyText.restore;

type Props = {
  file: string;
  onClose: () => void;
  /** Once the register is the copy's: the window begins anew, unless told otherwise. */
  onDone?: () => void;
};

/** Looks inside first, then says what would be so afterwards, then asks for a word where something would go. */
export function RestoreDialog({ file, onClose, onDone = () => location.reload() }: Props) {
  const { client } = useProgram();
  const [key, setKey] = useState('');
  const [found, setFound] = useState<Examined>();
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [needsKey, setNeedsKey] = useState(false);
  const isLong = useLong(isBusy);
  const source = { file, ...(key.trim() !== '' && { key }) };

  const run = async <R,>(work: () => Promise<R>): Promise<R | undefined> => {
    setBusy(true);
    setFault(undefined);
    try {
      return await work();
    } catch (error) {
      const { message, code, data } = wordError(error);
      const reason = code === 'COPY' ? (data as ErrorData['COPY']).reason : undefined;
      if (reason === 'wrong-key' || reason === 'no-key') setNeedsKey(true);
      setFault(message);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const look = async () => setFound(await run(() => client.safety.examine(source)));
  const restore = async (lost: number) => {
    if (await run(() => client.safety.restore({ ...source, lost }))) onDone();
  };

  return (
    <Modal opened onClose={onClose} title={words.title} size="lg" closeOnClickOutside={!isBusy}>
      <Stack>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {file}
        </Text>
        {needsKey && (
          <Textarea
            label={words.keyLabel}
            description={words.keyHint}
            autosize
            minRows={2}
            value={key}
            autoComplete="off"
            spellCheck={false}
            onChange={({ currentTarget }) => setKey(currentTarget.value)}
          />
        )}
        {fault !== undefined && (
          <Alert color="red" role="alert" style={{ whiteSpace: 'pre-line' }}>
            {fault}
          </Alert>
        )}
        {found ? (
          <Found found={found} isBusy={isBusy} onRestore={(lost) => void restore(lost)} onClose={onClose} />
        ) : (
          <Group>
            <Button data-autofocus loading={isBusy} onClick={() => void look()}>
              {words.try}
            </Button>
            <Button variant="default" onClick={onClose}>
              {words.back}
            </Button>
          </Group>
        )}
        <Text size="sm" role="status">
          {isLong && `${safetyText.steps[found ? 'swap' : 'check']}…`}
        </Text>
      </Stack>
    </Modal>
  );
}

type FoundProps = { found: Examined; isBusy: boolean; onRestore: (lost: number) => void; onClose: () => void };

function Found({ found: { summary, lost, isLiveReadable }, isBusy, onRestore, onClose }: FoundProps) {
  const [word, setWord] = useState('');
  const moment = summary.created === undefined ? undefined : momentOf(summary.created);
  const isSure = lost.length === 0 || word.trim().toLocaleUpperCase('sq') === words.word;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isSure) onRestore(lost.length);
      }}
    >
      <Stack>
        <Alert color="green" icon={<IconCircleCheck aria-hidden />} title={words.fine}>
          {moment && <Text size="sm">{words.copyOf(moment.day, moment.time)}</Text>}
          <Text size="sm">{words.counts(summary.counts.meetings, summary.counts.records)}</Text>
        </Alert>
        {!isLiveReadable && <Text>{words.unreadable}</Text>}
        {isLiveReadable && lost.length === 0 && <Text>{words.nothingLost}</Text>}
        {lost.length > 0 && (
          <Alert color="yellow" title={words.lost}>
            <List size="sm">
              {lostLines(lost).map((line) => (
                <List.Item key={line}>{line.trim()}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Text size="sm">{words.after}</Text>
        {lost.length > 0 && (
          <TextInput
            label={words.type(words.word)}
            value={word}
            autoComplete="off"
            onChange={({ currentTarget }) => setWord(currentTarget.value)}
          />
        )}
        <Group>
          <Button type="submit" color="red" loading={isBusy} disabled={!isSure}>
            {words.act}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.back}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
