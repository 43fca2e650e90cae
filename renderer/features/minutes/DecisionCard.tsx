import { Button, Group, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { voteResultText } from '#shared/albanian/vote-result.ts';
import type { Decision } from '#shared/domain/record.ts';
import type { Row } from '#shared/domain/stored.ts';
import { voteResult } from '#shared/domain/vote-result.ts';
import { useMeeting } from '../../api/meeting.ts';
import type { OpenRow } from '../../api/open-rows.ts';
import { toEditor } from '../../api/record-text.ts';
import { decisionText as text } from '../../text/minutes.ts';
import { Editing } from '../../ui/read-only.tsx';
import { RichTextView } from '../../ui/rich-text/RichTextView.tsx';
import classes from './minutes.module.css';
import { useMinutes } from './minutes-context.tsx';
import { OpenDecision } from './OpenDecision.tsx';

type Props = { item: number; row?: Decision & Row; open?: OpenRow; caption?: string };

/** One decision: read, until it is opened to be changed. */
export const DecisionCard = memo(function DecisionCard({ item, row, open, caption }: Props) {
  return (
    <article className={classes.card} data-decision={row?.id}>
      {caption && <Text size="sm">{caption}</Text>}
      {open ? <OpenDecision open={open} row={row} /> : row && <ReadDecision item={item} row={row} />}
    </article>
  );
});

function ReadDecision({ item, row }: { item: number; row: Decision & Row }) {
  const { meeting, decisions } = useMinutes();
  const { content } = useMeeting(meeting);
  const { id, number, title, vote, earlierVotes = [], inForce } = row;
  const earlier = earlierVotes.length;
  const recused = content.meeting.agenda.find((each) => each.id === item)?.recused ?? [];
  const value = useMemo(() => toEditor(row.text), [row.text]);
  return (
    <>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={3} size="h5">
          {text.numbered(number)}: {title}
        </Title>
        <Editing>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
            aria-label={text.editOf(title)}
            onClick={() => decisions.open(item, id, 'title')}
          >
            {text.edit}
          </Button>
        </Editing>
      </Group>
      <RichTextView value={value} />
      <Text size="sm" mt={6} fw={500}>
        {vote ? voteResultText(vote, voteResult(vote, content, { recused, earlier }), earlier) : text.noVote}
        {inForce && ` ${text.inForceFrom(inForce)}`}
      </Text>
    </>
  );
}
