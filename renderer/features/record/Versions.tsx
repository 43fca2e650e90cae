import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsDiff, IconFileText } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { FinalRecord } from '#shared/domain/records.ts';
import { versionsText as text } from '../../text/record.ts';
import { Section } from '../../ui/Section.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { Changes } from './Changes.tsx';
import { PapersLink } from './PapersLink.tsx';
import classes from './record.module.css';

/** Every version of the minutes stays readable, and what changed from one to the next can be read in words. */
export function Versions({ id, versions }: { id: number; versions: readonly FinalRecord[] }) {
  const [shown, setShown] = useState<number>();
  const compared = versions.find(({ id: version }) => version === shown);
  const before = (record: FinalRecord) => versions[versions.indexOf(record) + 1];
  const earlier = compared && before(compared);
  return (
    <Section title={text.title}>
      <ul className={classes.list}>
        {versions.map((record, index) => {
          const { version, reopened, finalised } = record;
          const previous = before(record);
          return (
            <li key={record.id}>
              <Group gap="sm">
                <Text fw={600}>
                  {text.version(version)}
                  {index === 0 && !reopened && ` (${text.current})`}
                </Text>
                <Text>{text.line(finalised)}</Text>
                <Button
                  size="compact-sm"
                  variant="light"
                  leftSection={<IconFileText size={16} aria-hidden />}
                  aria-label={text.papersOf(version)}
                  renderRoot={(props) => <PapersLink {...props} id={id} paper="minutes" version={version} />}
                >
                  {text.papers}
                </Button>
                {previous && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={<IconArrowsDiff size={16} aria-hidden />}
                    aria-label={text.compareOf(previous.version, version)}
                    aria-expanded={shown === record.id}
                    onClick={() => setShown(shown === record.id ? undefined : record.id)}
                  >
                    {text.compareOf(previous.version, version)}
                  </Button>
                )}
              </Group>
              {reopened && (
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {text.reopened(reopened)}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
      {compared && earlier && (
        <Stack gap="sm">
          <Suspense fallback={<Waiting />}>
            <Changes key={compared.id} meeting={id} from={earlier.version} to={compared.version} />
          </Suspense>
          <Group>
            <Button size="compact-md" variant="default" onClick={() => setShown(undefined)}>
              {text.hide}
            </Button>
          </Group>
        </Stack>
      )}
    </Section>
  );
}
