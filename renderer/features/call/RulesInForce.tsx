import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { CommitteeRules } from '#shared/domain/record.ts';
import { rulesOn } from '#shared/domain/rules.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';
import { undoLast } from '../../api/undo.ts';
import { rulesText } from '../../text/rules.ts';
import { Offer } from '../../ui/Offer.tsx';
import { useReadOnly } from '../../ui/read-only.tsx';

const words = rulesText.refresh;

/** Where a meeting keeps other rules than its committee has in force on that day: nothing changes by itself. */
export function RulesInForce({ id }: { id: number }) {
  const { api } = useProgram();
  const { committeeId, content } = useMeeting(id);
  const committees = useSuspenseQuery(api.committees.list.queryOptions()).data;
  const commands = useMeetingCommands(id);
  const attempt = useAttempt();
  const isReadOnly = useReadOnly();
  const committee = committees.find((one) => one.id === committeeId);
  const inForce = rulesOn(committee?.rules ?? [], content.meeting.date);
  if (isReadOnly || inForce === undefined || isSame(inForce, content.committee.rules)) return null;
  const take = () =>
    void attempt(async () => {
      await commands.run((client, { revision }) => client.meetings.refreshRules({ id, revision }));
      showDone(words.taken, () => undoLast(commands, id, 'meeting.refreshRules'));
    });
  return (
    <Offer action={words.take} onTake={take}>
      <Text>{words.differ}</Text>
    </Offer>
  );
}

/** Whatever the order of their keys. */
const isSame = (a: CommitteeRules, b: CommitteeRules | undefined) =>
  b !== undefined && canonicalJson(a) === canonicalJson(b);
