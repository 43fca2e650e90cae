import { Button, Group, Kbd, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconDoorExit, IconKeyboard, IconTextPlus } from '@tabler/icons-react';
import { memo, useEffect, useState } from 'react';
import { kindName } from '#shared/albanian/agreement.ts';
import type { Meeting } from '#shared/domain/record.ts';
import { SaveState } from '../../api/SaveState.tsx';
import { startOn, timeOf } from '../../api/writing.ts';
import { appText } from '../../text/app.ts';
import { phraseText, liveText as text } from '../../text/live.ts';
import classes from './live.module.css';

type Props = {
  meeting: Pick<Meeting, 'kind' | 'number' | 'date' | 'start' | 'end' | 'endDate'>;
  committee: string;
  isLeaving: boolean;
  onUndo: () => void;
  onPhrases: () => void;
  onHelp: () => void;
  onLeave: () => void;
};

/** Which meeting it is, the time, whether all is stored, and the way out. */
export const LiveHead = memo(function LiveHead(props: Props) {
  const { meeting, committee, isLeaving, onUndo, onPhrases, onHelp, onLeave } = props;
  const kind = kindName(meeting.kind, 'nominative');
  const number = meeting.number === undefined ? '' : ` nr. ${meeting.number}`;
  return (
    <header className={classes.head} data-region tabIndex={-1}>
      <div className={classes.name}>
        <Title order={1} size="h5">
          {kind.charAt(0).toUpperCase() + kind.slice(1)}
          {number}
        </Title>
        <Text size="sm" truncate>
          {committee}
        </Text>
      </div>
      <Clock meeting={meeting} />
      <div className={classes.saved}>
        {isLeaving ? (
          <Text size="sm" role="status">
            {text.leaveHint}
          </Text>
        ) : (
          <SaveState />
        )}
      </div>
      <Group gap={6} wrap="nowrap">
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          aria-keyshortcuts="Control+Z"
          onClick={onUndo}
        >
          {appText.undo}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconTextPlus size={18} aria-hidden />}
          onClick={onPhrases}
        >
          {phraseText.open}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconKeyboard size={18} aria-hidden />}
          rightSection={<Kbd size="xs">F1</Kbd>}
          onClick={onHelp}
        >
          {text.help.open}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconDoorExit size={18} aria-hidden />}
          rightSection={<Kbd size="xs">Esc Esc</Kbd>}
          onClick={onLeave}
        >
          {text.leave}
        </Button>
      </Group>
    </header>
  );
});

/** How often the minute is looked at; also at once when the computer wakes up. */
const LOOK = 5000;

/** The time as a statement that begins now would get it, or that there is none. */
function Clock({ meeting }: { meeting: Props['meeting'] }) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const look = () => setNow((before) => (timeOf(before) === timeOf(new Date()) ? before : new Date()));
    const timer = setInterval(look, LOOK);
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, []);
  const { at } = startOn(meeting, now);
  return (
    <div role="timer" aria-label={text.clock} className={classes.clock}>
      {at === undefined ? <Text size="sm">{text.otherDay(meeting.date)}</Text> : <time>{at}</time>}
    </div>
  );
}
