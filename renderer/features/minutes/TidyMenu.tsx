import { Button, Menu } from '@mantine/core';
import { IconArrowMerge, IconArrowsSplit, IconDots } from '@tabler/icons-react';
import { useMeeting } from '../../api/meeting.ts';
import { minutesText, tidyText as text } from '../../text/minutes.ts';
import { useMinutes } from './minutes-context.tsx';
import { useTidy } from './use-tidy.ts';

type Props = {
  id: number;
  item: number;
  /** Stores what is written, before it is moved; false where it cannot be. */
  settle: () => Promise<boolean>;
  /** The text before and after the caret. */
  halves: () => Parameters<ReturnType<typeof useTidy>['split']>[1] | undefined;
};

/** What else can be done with a statement: joined to the one before, made two of, put under another item. */
export function TidyMenu({ id, item, settle, halves }: Props) {
  const { meeting } = useMinutes();
  const { agenda } = useMeeting(meeting).content.meeting;
  const tidy = useTidy(meeting);
  const isFirst = agenda.find((each) => each.id === item)?.discussion[0]?.id === id;
  const settled = (work: () => unknown) => () => void settle().then((isStored) => isStored && work());
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconDots size={16} aria-hidden />}>
          {text.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={SCROLL}>
        <Menu.Item
          disabled={isFirst}
          leftSection={<IconArrowMerge size={16} aria-hidden />}
          onClick={settled(() => tidy.merge(id))}
        >
          {text.merge}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowsSplit size={16} aria-hidden />}
          onClick={settled(() => {
            const parts = halves();
            if (parts) void tidy.split(id, parts);
          })}
        >
          {text.split}
        </Menu.Item>
        {agenda.length > 1 && <Menu.Label>{text.moveTo}</Menu.Label>}
        {agenda.map(
          ({ id: to, title }, index) =>
            to !== item && (
              <Menu.Item key={to} onClick={settled(() => tidy.moveTo(id, to, index + 1))}>
                {minutesText.item(index + 1, title)}
              </Menu.Item>
            ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

const SCROLL = { overflowY: 'auto' } as const;
