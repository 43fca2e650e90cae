import { Box, Text } from '@mantine/core';
import { type DragEvent, type ReactNode, useState } from 'react';
import { materialText as text } from '../../text/minutes.ts';
import { useReadOnly } from '../../ui/read-only.tsx';
import classes from './minutes.module.css';
import { useMinutes } from './minutes-context.tsx';
import { useFiles } from './use-files.ts';

/** Files that are dropped on an item become its materials; the button at a material does the same. */
export function FileDrop({ item, children }: { item: number; children: ReactNode }) {
  const { meeting } = useMinutes();
  const { addFiles } = useFiles(meeting);
  const [isOver, setOver] = useState(false);
  const isReadOnly = useReadOnly();
  const hasFiles = ({ dataTransfer }: DragEvent) => !isReadOnly && dataTransfer.types.includes('Files');
  return (
    <Box
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void addFiles(item, [...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver && (
        <Text size="sm" fw={600}>
          {text.dropHere}
        </Text>
      )}
    </Box>
  );
}
