import { Badge, Fieldset, Group, Radio, Stack } from '@mantine/core';
import { documentsText as text } from '../../text/documents.ts';
import classes from './documents.module.css';
import { grouped, paperKey, type ShownPaper } from './shown-papers.ts';

type Props = { papers: readonly ShownPaper[]; chosen: ShownPaper; onChoose: (key: string) => void };

/** The meeting's papers in the order of the file, group by group. */
export function PaperList({ papers, chosen, onChoose }: Props) {
  return (
    <Radio.Group aria-label={text.choose} value={paperKey(chosen)} onChange={onChoose}>
      <Stack gap="md">
        {grouped(papers).map(([group, own]) => (
          <Fieldset key={group} variant="unstyled" legend={text.groups[group]} className={classes.group}>
            <Stack gap="xs">
              {own.map((paper) => (
                <Radio
                  key={paperKey(paper)}
                  value={paperKey(paper)}
                  label={<Label paper={paper} />}
                  description={paper.name}
                  classNames={{ description: classes.fileName ?? '', labelWrapper: classes.label ?? '' }}
                />
              ))}
            </Stack>
          </Fieldset>
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Label({ paper }: { paper: ShownPaper }) {
  return (
    <Group component="span" gap={8} display="inline-flex">
      {paper.title}
      <StageMark paper={paper} />
    </Group>
  );
}

/** Whether the paper is final; one that is no record says nothing. */
export function StageMark({ paper: { kind, stage } }: { paper: ShownPaper }) {
  if (stage === 'plain') return null;
  const isDraft = stage === 'draft';
  return (
    <Badge component="span" size="sm" variant="light" tt="none" color={isDraft ? 'yellow' : 'green'}>
      {isDraft ? text.draft : text.final(kind)}
    </Badge>
  );
}
