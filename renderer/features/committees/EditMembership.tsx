import { Anchor, Button, Divider, Drawer, Group, Select, Stack, Switch, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { MemberRole } from '#shared/domain/record.ts';
import { useAttempt } from '../../api/command.tsx';
import { DraftLine } from '../../api/DraftLine.tsx';
import { useDraft } from '../../api/use-draft.ts';
import { apiText } from '../../text/api.ts';
import { membersText as words } from '../../text/members.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { nameOf, type SeatedPerson } from './MemberTable.tsx';
import { useMembershipRow } from './use-committee.ts';

type Props = { seat: SeatedPerson | undefined; onClose: () => void; onRemove: (seat: SeatedPerson) => void };

/** One membership in a drawer; each field saves itself. */
export function EditMembership({ seat, onClose, onRemove }: Props) {
  return (
    <Drawer
      opened={seat !== undefined}
      onClose={onClose}
      position="right"
      title={seat && words.editTitle(nameOf(seat))}
    >
      {seat && (
        <Stack key={seat.membership.id}>
          <Fields seat={seat} />
          <Divider />
          <Group>
            <Button
              variant="default"
              c="red"
              leftSection={<IconTrash size={18} aria-hidden />}
              onClick={() => {
                onClose();
                onRemove(seat);
              }}
            >
              {words.remove}
            </Button>
          </Group>
        </Stack>
      )}
    </Drawer>
  );
}

function Fields({ seat: { membership, person } }: { seat: SeatedPerson }) {
  const { save, refresh } = useMembershipRow(membership);
  const attempt = useAttempt();
  return (
    <Stack>
      <Select
        label={words.columns.role}
        data={words.roles}
        value={membership.role}
        onChange={(role) => role && void attempt(() => save(() => ({ role: role as MemberRole })))}
        allowDeselect={false}
        data-autofocus
      />
      <Switch
        label={words.columns.voting}
        checked={membership.voting}
        onChange={({ currentTarget: { checked } }) => void attempt(() => save(() => ({ voting: checked })))}
      />
      <Day membership={membership} end="from" />
      <Day membership={membership} end="to" />
      <DraftLine
        name={`membership:${membership.id}:act`}
        label={words.columns.act}
        description={words.actHint}
        stored={membership.act ?? ''}
        save={(act) => save(() => ({ act: act === '' ? undefined : act }))}
        refresh={async () => (await refresh()).act ?? ''}
      />
      <Text size="sm">
        {words.editHint}{' '}
        <Anchor
          size="sm"
          underline="always"
          renderRoot={(props) => <Link {...props} to="/njerezit" search={{ person: person.id }} />}
        >
          {words.openPerson}
        </Anchor>
      </Text>
    </Stack>
  );
}

function Day({ membership, end }: { membership: SeatedPerson['membership']; end: 'from' | 'to' }) {
  const { save, refresh } = useMembershipRow(membership);
  const draft = useDraft(`membership:${membership.id}:${end}`, {
    stored: membership[end] ?? '',
    save: (day: string) => save(() => ({ [end]: day === '' ? undefined : day })),
    refresh: async () => (await refresh())[end] ?? '',
    fault: (day: string) => {
      if (end === 'from') return day === '' ? words.person.faults.from : undefined;
      return day !== '' && day < membership.from ? words.endsFirst : undefined;
    },
  });
  return (
    <Stack gap={4}>
      <DateField
        label={words.columns[end]}
        value={draft.value}
        onChange={draft.set}
        onBlur={() => void draft.flush()}
        clearable={end === 'to'}
        required={end === 'from'}
      />
      <DraftNote draft={draft} theirs={draft.theirs} words={apiText} />
    </Stack>
  );
}
