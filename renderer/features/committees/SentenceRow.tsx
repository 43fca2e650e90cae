import { Badge, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { SentenceKey } from '#shared/albanian/sentences/index.ts';
import type { Look } from '#shared/domain/look.ts';
import { useProgram } from '../../api/program.tsx';
import { lookText } from '../../text/look.ts';
import { draftName, isOwn, wordsOf } from './bank.ts';
import { SentenceEditor } from './SentenceEditor.tsx';
import classes from './Sentences.module.css';
import { SentenceText } from './SentenceText.tsx';

const words = lookText.sentences;

type Props = { committee: number; look: Look; sentence: SentenceKey };

/** One sentence of a paper, to read, or open to be said in other words. */
export function SentenceRow({ committee, look, sentence }: Props) {
  const { drafts } = useProgram();
  const [isOpen, setOpen] = useState(() => drafts.has(draftName(committee, sentence)));
  const text = wordsOf(look, sentence);
  return (
    <li className={classes.sentence}>
      {isOpen ? (
        <SentenceEditor committee={committee} stored={text} sentence={sentence} onClose={() => setOpen(false)} />
      ) : (
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text className={classes.words}>
            <SentenceText text={text} />
          </Text>
          <Group gap="xs" wrap="nowrap">
            {isOwn(look, sentence) && (
              <Badge variant="light" tt="none" miw="max-content">
                {words.isOwn}
              </Badge>
            )}
            <Button variant="subtle" size="compact-sm" aria-label={words.editOf(text)} onClick={() => setOpen(true)}>
              {words.edit}
            </Button>
          </Group>
        </Group>
      )}
    </li>
  );
}
