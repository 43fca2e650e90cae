import { Accordion, Badge, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useProgram } from '../../api/program.tsx';
import { lookText } from '../../text/look.ts';
import { shownGroups, unfinishedPapers } from './bank.ts';
import { SentenceRow } from './SentenceRow.tsx';
import classes from './Sentences.module.css';
import { useLook } from './use-look.ts';

const words = lookText.sentences;

/** The fixed sentences of each paper; what is searched for opens by itself. */
export function Sentences({ committee }: { committee: number }) {
  const { drafts } = useProgram();
  const look = useLook(committee);
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState(() => unfinishedPapers(committee, drafts));
  const groups = shownGroups(look, typed);
  const isSearching = typed.trim() !== '';
  const open = isSearching ? groups.map(({ document }) => document) : opened;
  return (
    <Stack>
      <Text size="sm">{words.hint}</Text>
      <TextInput
        label={words.search}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        maw={400}
      />
      <Text size="sm" role="status">
        {groups.length === 0 && words.none}
      </Text>
      <Accordion multiple order={4} value={open} onChange={setOpened} transitionDuration={0}>
        {groups.map(({ document, name, keys, own }) => (
          <Accordion.Item key={document} value={document}>
            <Accordion.Control>
              <Group gap="sm">
                {name}
                <Text span size="sm">
                  {words.count(keys.length)}
                </Text>
                {own > 0 && (
                  <Badge variant="light" tt="none">
                    {words.own(own)}
                  </Badge>
                )}
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              {open.includes(document) && (
                <ul className={classes.list}>
                  {keys.map((key) => (
                    <SentenceRow key={key} committee={committee} look={look} sentence={key} />
                  ))}
                </ul>
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  );
}
