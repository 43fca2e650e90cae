import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StoredMembership } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { membersText as words } from '../../text/members.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { AddMember } from './AddMember.tsx';
import { EditMembership } from './EditMembership.tsx';
import { EndMembership } from './EndMembership.tsx';
import { MemberListDialog } from './MemberListDialog.tsx';
import { MemberTable, nameOf, type SeatedPerson } from './MemberTable.tsx';
import { byTime, rosterWarnings } from './members.ts';
import { usePeople, useSession } from './use-committee.ts';

type Dialog = [isOpen: boolean, close: () => void];

type Props = { committee: number; adding: Dialog; pasting: Dialog };

/** Who sits in a committee and who sat in it. */
export function Members({ committee, adding: [isAdding, stopAdding], pasting: [isPasting, stopPasting] }: Props) {
  const { client, api, queries } = useProgram();
  const { today } = useSession();
  const people = usePeople();
  const memberships = useSuspenseQuery(api.memberships.list.queryOptions({ input: { committee } })).data;
  const attempt = useAttempt();
  const [edited, setEdited] = useState<number>();
  const [ended, setEnded] = useState<number>();

  const seatOf = (membership: StoredMembership): SeatedPerson[] => {
    const person = people.find(({ id }) => id === membership.person);
    return person ? [{ membership, person }] : [];
  };
  const seatWith = (id: number | undefined) =>
    memberships.filter((membership) => membership.id === id).flatMap(seatOf)[0];
  const { current, former } = byTime(memberships, today);
  const renew = () => queries.invalidateQueries({ queryKey: api.memberships.key() });
  const remove = async (seat: SeatedPerson) => {
    const { id, revision, ...fields } = seat.membership;
    const isDone = await attempt(async () => {
      await client.memberships.remove({ id, revision });
      await renew();
      return true;
    });
    if (!isDone) return;
    showDone(words.removed(nameOf(seat)), async () => {
      await client.memberships.add(fields);
      await renew();
    });
  };
  const edit = (seat: SeatedPerson) => setEdited(seat.membership.id);

  return (
    <>
      <Section title={words.title}>
        {rosterWarnings(memberships, today).map((warning) => (
          <Alert key={warning} color="yellow" py="xs" icon={<IconAlertTriangle size={20} aria-hidden />}>
            {words.warnings[warning]}
          </Alert>
        ))}
        {current.length === 0 ? (
          <EmptyState title={words.none} hint={words.noneHint} />
        ) : (
          <MemberTable
            label={words.title}
            seats={current.flatMap(seatOf)}
            onEnd={(seat) => setEnded(seat.membership.id)}
            onEdit={edit}
          />
        )}
      </Section>
      {former.length > 0 && (
        <Section title={words.former}>
          <MemberTable label={words.former} seats={former.flatMap(seatOf)} onEdit={edit} />
        </Section>
      )}
      <AddMember committee={committee} opened={isAdding} onClose={stopAdding} />
      <MemberListDialog committee={committee} opened={isPasting} onClose={stopPasting} />
      <EditMembership seat={seatWith(edited)} onClose={() => setEdited(undefined)} onRemove={remove} />
      <EndMembership seat={seatWith(ended)} today={today} onClose={() => setEnded(undefined)} />
    </>
  );
}
