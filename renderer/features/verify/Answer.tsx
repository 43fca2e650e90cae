import { Alert, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle, IconHistory, type TablerIcon } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Verdict, Verification } from '#shared/domain/records.ts';
import { verifyText as text } from '../../text/verify.ts';
import { type Asked, answerOf, headOf } from './answer.ts';
import { ChangedPlaces } from './ChangedPlaces.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import type { Verified } from './use-verification.ts';
import classes from './Verify.module.css';

const LOOKS: Record<Verdict, { color: string; icon: TablerIcon }> = {
  unchanged: { color: 'green', icon: IconCircleCheck },
  changed: { color: 'red', icon: IconAlertTriangle },
  older: { color: 'yellow', icon: IconHistory },
  unknown: { color: 'gray', icon: IconHelpCircle },
};

/** What the register says, in a word, a colour, a sign and a sentence; the focus goes to it. */
export function Answer({ verified }: { verified: Verified }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={element} tabIndex={-1} role="status" className={classes.answer}>
      {'answer' in verified ? (
        <Found asked={verified.asked} answer={verified.answer} />
      ) : (
        <Refused asked={verified.asked} faults={verified.faults} />
      )}
    </div>
  );
}

function Refused({ asked, faults }: { asked: Asked; faults: readonly string[] }) {
  const title = asked.by === 'file' ? `${text.faults.unread}: ${asked.name}` : text.faults.notCode;
  return (
    <Alert color="yellow" title={title} icon={<IconAlertTriangle aria-hidden />}>
      <Stack gap={4}>
        {faults.map((fault) => (
          <Text key={fault}>{fault}</Text>
        ))}
        {asked.by === 'file' && <Text>{text.faults.other}</Text>}
      </Stack>
    </Alert>
  );
}

function Found({ asked, answer }: { asked: Asked; answer: Verification }) {
  const { verdict, record, changes, notices } = answer;
  const { color, icon: Icon } = LOOKS[verdict];
  const head = headOf(answer, asked);
  return (
    <Stack gap="lg">
      <Alert
        color={color}
        title={asked.by === 'file' ? `${head}: ${asked.name}` : head}
        icon={<Icon size={24} aria-hidden />}
      >
        <Stack gap="sm">
          <Text className={classes.says}>{answerOf(answer, asked)}</Text>
          {notices.length > 0 && (
            <List spacing={4}>
              {notices.map((notice) => (
                <List.Item key={notice}>{notice}</List.Item>
              ))}
            </List>
          )}
          {verdict === 'unknown' && <Text>{text.unknownHint[asked.by]}</Text>}
          {record && <RecordFacts record={record} />}
        </Stack>
      </Alert>
      {changes.length > 0 && <ChangedPlaces changes={changes} />}
    </Stack>
  );
}
