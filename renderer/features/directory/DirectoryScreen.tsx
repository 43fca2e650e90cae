import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { directoryText as words } from '../../text/directory.ts';
import { Page } from '../../ui/Page.tsx';
import { InstitutionsTab } from './InstitutionsTab.tsx';
import { PeopleTab } from './PeopleTab.tsx';

/** Whom the office knows; another screen may name the person who is shown first. */
export function DirectoryScreen() {
  const { person } = useSearch({ from: '/njerezit' });
  const navigate = useNavigate();
  const open = (id: number | undefined) =>
    void navigate({ to: '/njerezit', search: id === undefined ? {} : { person: id }, replace: true });
  return (
    <Page title={words.title}>
      <Tabs defaultValue="people" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="people">{words.tabs.people}</Tabs.Tab>
          <Tabs.Tab value="institutions">{words.tabs.institutions}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="people" pt="md">
          <PeopleTab opened={person} onOpen={open} />
        </Tabs.Panel>
        <Tabs.Panel value="institutions" pt="md">
          <InstitutionsTab />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
