import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClipboardText, IconPlus, IconTrash } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { StoredCommittee } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { committeesText as words } from '../../text/committees.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { CommitteeFields } from './CommitteeFields.tsx';
import { CommitteePapers } from './CommitteePapers.tsx';
import { Members } from './Members.tsx';
import { RulesSection } from './RulesSection.tsx';

/** One committee: who sits in it, and its own fields. */
export function CommitteeScreen({ id }: { id: number }) {
  const { api } = useProgram();
  const committee = useSuspenseQuery(api.committees.list.queryOptions()).data.find((one) => one.id === id);
  if (committee) return <Shown committee={committee} />;
  return (
    <EmptyState
      title={words.gone}
      hint={words.goneHint}
      action={<Button renderRoot={(props) => <Link {...props} to="/organet" />}>{words.all}</Button>}
    />
  );
}

function Shown({ committee }: { committee: StoredCommittee }) {
  const { client, api, queries } = useProgram();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const [isAdding, adding] = useDisclosure(false);
  const [isPasting, pasting] = useDisclosure(false);

  const renew = () => queries.invalidateQueries({ queryKey: api.committees.key() });
  const remove = async () => {
    const { id, revision, rules: _, ...fields } = committee;
    const isDone = await attempt(async () => {
      await client.committees.remove({ id, revision });
      return true;
    });
    if (!isDone) return;
    await navigate({ to: '/organet' });
    await renew();
    showDone(words.removed(committee.name), async () => {
      await client.committees.create(fields);
      await renew();
    });
  };

  return (
    <Page
      title={committee.name}
      actions={
        <>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={adding.open}>
            {words.addMember}
          </Button>
          <Button variant="default" leftSection={<IconClipboardText size={18} aria-hidden />} onClick={pasting.open}>
            {words.pasteMembers}
          </Button>
        </>
      }
    >
      <Members committee={committee.id} adding={[isAdding, adding.close]} pasting={[isPasting, pasting.close]} />
      <Section title={words.data}>
        <CommitteeFields committee={committee} />
      </Section>
      <RulesSection committee={committee} />
      <CommitteePapers committee={committee.id} />
      <Group>
        <Button variant="default" c="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={remove}>
          {words.remove}
        </Button>
        <Text size="sm">{words.removeHint}</Text>
      </Group>
    </Page>
  );
}
