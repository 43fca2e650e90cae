import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Note } from './day-notes.ts';

/** What is to be known of the chosen day; what speaks against it stands out. */
export function DayNotes({ notes }: { notes: readonly Note[] }) {
  const warnings = notes.filter(({ isWarning }) => isWarning);
  return (
    <div role="status">
      {warnings.length > 0 && (
        <Alert color="yellow" py="xs" icon={<IconAlertTriangle size={20} aria-hidden />}>
          {warnings.map(({ text }) => (
            <Text key={text} size="sm">
              {text}
            </Text>
          ))}
        </Alert>
      )}
      {notes
        .filter(({ isWarning }) => !isWarning)
        .map(({ text }) => (
          <Text key={text} size="sm">
            {text}
          </Text>
        ))}
    </div>
  );
}
