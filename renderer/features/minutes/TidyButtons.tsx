import { Button, NativeSelect } from '@mantine/core';
import { IconArrowMerge, IconArrowsSplit } from '@tabler/icons-react';
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

/** A statement joined to the one before, made two of, or put under another item. */
export function TidyButtons({ id, item, settle, halves }: Props) {
  const { meeting } = useMinutes();
  const { agenda } = useMeeting(meeting).content.meeting;
  const tidy = useTidy(meeting);
  const isFirst = agenda.find((each) => each.id === item)?.discussion[0]?.id === id;
  const settled = (work: () => unknown) => void settle().then((isStored) => isStored && work());
  const others = agenda.flatMap(({ id: to, title }, index) =>
    to === item ? [] : [{ value: String(to), label: minutesText.item(index + 1, title) }],
  );
  return (
    <>
      {!isFirst && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowMerge size={16} aria-hidden />}
          onClick={() => settled(() => tidy.merge(id))}
        >
          {text.merge}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowsSplit size={16} aria-hidden />}
        onClick={() => {
          // Where the caret is now, not where it is when the words are stored.
          const parts = halves();
          if (parts) settled(() => tidy.split(id, parts));
        }}
      >
        {text.split}
      </Button>
      {others.length > 0 && (
        <NativeSelect
          size="xs"
          w={170}
          aria-label={text.moveTo}
          data={[{ value: '', label: text.moveTo }, ...others]}
          value=""
          onChange={({ currentTarget }) => {
            const to = agenda.findIndex((each) => String(each.id) === currentTarget.value);
            const target = agenda[to];
            if (target) settled(() => tidy.moveTo(id, target.id, to + 1));
          }}
        />
      )}
    </>
  );
}
