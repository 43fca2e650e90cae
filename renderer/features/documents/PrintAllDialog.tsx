import { Button, Checkbox, Group, Modal, NumberInput, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useProgram } from '../../api/program.tsx';
import { documentsText } from '../../text/documents.ts';
import classes from './documents.module.css';
import type { Copies, PaperCommands } from './paper-commands.ts';
import { isPrintedUsually, paperKey, type ShownPaper } from './shown-papers.ts';

const text = documentsText.dialog;
const MOST_COPIES = 99;

type Props = { opened: boolean; onClose: () => void; papers: readonly ShownPaper[]; commands: PaperCommands };

/** Which of the meeting's papers come on paper, and how many of each. */
export function PrintAllDialog({ opened, onClose, ...rest }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={text.title} size="lg">
      <Choice {...rest} onClose={onClose} />
    </Modal>
  );
}

type Choosing = { isChosen: boolean; copies: number };

function Choice({ papers, commands, onClose }: Omit<Props, 'opened'>) {
  const { host } = useProgram();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choosing>>(
    () =>
      new Map(papers.map((paper) => [paperKey(paper), { isChosen: isPrintedUsually(paper), copies: paper.copies }])),
  );
  const choiceOf = (paper: ShownPaper): Choosing =>
    choices.get(paperKey(paper)) ?? { isChosen: false, copies: paper.copies };
  const change = (paper: ShownPaper, changed: Partial<Choosing>) =>
    setChoices(new Map(choices).set(paperKey(paper), { ...choiceOf(paper), ...changed }));
  const wanted = papers.flatMap((paper): Copies[] => {
    const { isChosen, copies } = choiceOf(paper);
    return isChosen ? [{ paper, copies }] : [];
  });
  const isAll = wanted.length === papers.length;
  const act = (command: () => Promise<void>) => {
    onClose();
    void command();
  };
  return (
    <Stack>
      <Text size="sm">{host.kind === 'browser' ? `${text.hint} ${text.oneByOne}` : text.hint}</Text>
      <Checkbox
        label={text.all}
        checked={isAll}
        indeterminate={!isAll && wanted.length > 0}
        onChange={() => setChoices(new Map(papers.map((p) => [paperKey(p), { ...choiceOf(p), isChosen: !isAll }])))}
      />
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.paper}</Table.Th>
            <Table.Th w={110}>{text.copies}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {papers.map((paper) => (
            <Table.Tr key={paperKey(paper)}>
              <Table.Td>
                <Checkbox
                  label={paper.title}
                  checked={choiceOf(paper).isChosen}
                  onChange={({ currentTarget: { checked } }) => change(paper, { isChosen: checked })}
                />
              </Table.Td>
              <Table.Td>
                <NumberInput
                  size="xs"
                  aria-label={text.copiesOf(paper.title)}
                  value={choiceOf(paper).copies}
                  min={1}
                  max={MOST_COPIES}
                  clampBehavior="strict"
                  allowDecimal={false}
                  onChange={(copies) => typeof copies === 'number' && change(paper, { copies })}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {wanted.length === 0 && (
        <Text size="sm" role="status">
          {text.none}
        </Text>
      )}
      <Group justify="flex-end" gap="sm" className={classes.dialogFoot}>
        <Button variant="default" onClick={onClose}>
          {text.cancel}
        </Button>
        <Button
          variant="default"
          disabled={wanted.length === 0}
          onClick={() => act(() => commands.savePdf(wanted.map(({ paper }) => paper)))}
        >
          {documentsText.savePdf}
        </Button>
        <Button disabled={wanted.length === 0} onClick={() => act(() => commands.print(wanted))}>
          {documentsText.print}
        </Button>
      </Group>
    </Stack>
  );
}
