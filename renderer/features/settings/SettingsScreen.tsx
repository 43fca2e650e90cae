import { Code, Radio, Stack, Text, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { PhraseEditor } from '../../api/PhraseEditor.tsx';
import { phraseText } from '../../text/live.ts';
import { settingsText as words } from '../../text/settings.ts';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { CareWords } from './CareWords.tsx';
import { OfficeFields } from './OfficeFields.tsx';
import { OfficeTemplate } from './OfficeTemplate.tsx';
import { useSession } from './use-office.ts';

/** `users` is what another feature has to set here. */
export function SettingsScreen({ users }: { users: ReactNode }) {
  const { office, folder, version } = useSession();
  return (
    <Page title={words.title}>
      {office && (
        <Section title={words.office} hint={words.officeHint}>
          <OfficeFields office={office} />
        </Section>
      )}
      {office && (
        <Section title={words.template.title} hint={words.template.hint}>
          <OfficeTemplate template={office.template} />
        </Section>
      )}
      {users}
      <Section title={phraseText.title} hint={phraseText.hint}>
        <PhraseEditor />
      </Section>
      <Section title={words.care.title} hint={words.care.hint}>
        <CareWords />
      </Section>
      <Section title={words.appearance}>
        <Appearance />
      </Section>
      <Section title={words.data}>
        <Text>
          {words.folder}: <Code>{folder}</Code>
        </Text>
        <Text size="sm">{words.folderHint}</Text>
        <Text>
          {words.version}: {version}
        </Text>
      </Section>
    </Page>
  );
}

/** The window keeps the choice by itself (`themeKeeper`). */
function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Radio.Group label={words.theme} value={colorScheme} onChange={(scheme) => setColorScheme(schemeOf(scheme))}>
      <Stack gap="xs" mt={4}>
        {words.themes.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

const schemeOf = (value: string) => words.themes.find((theme) => theme.value === value)?.value ?? 'auto';
