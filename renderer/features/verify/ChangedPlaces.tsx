import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { RecordChange } from '#shared/domain/records.ts';
import { verifyText as text } from '../../text/verify.ts';
import { Section } from '../../ui/Section.tsx';
import classes from './Verify.module.css';

const PAGE = 50;

/** Where the file says something else than the record, and what. */
export function ChangedPlaces({ changes }: { changes: readonly RecordChange[] }) {
  const [most, setMost] = useState(PAGE);
  return (
    <Section title={text.changes}>
      <ol className={classes.list}>
        {changes.slice(0, most).map(({ where, was, is }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and places may be alike
          <li key={index} className={classes.change}>
            <Text fw={600}>{where}</Text>
            <Text>
              {text.was}: {was === '' ? text.nothing : <del>{was}</del>}
            </Text>
            <Text>
              {text.is}: {is === '' ? text.nothing : <ins>{is}</ins>}
            </Text>
          </li>
        ))}
      </ol>
      {changes.length > most && (
        <div>
          <Button variant="default" onClick={() => setMost(most + PAGE)}>
            {text.more(Math.min(PAGE, changes.length - most))}
          </Button>
        </div>
      )}
    </Section>
  );
}
