import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconFiles, IconPrinter } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { checksOf } from '#shared/domain/checks.ts';
import type { TaskScope } from '#shared/domain/papers.ts';
import { useMeeting } from '../../api/meeting.ts';
import { goToWanted, PLACES } from '../../api/place.ts';
import { useProgram } from '../../api/program.tsx';
import { documentsText as text } from '../../text/documents.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { useLong } from '../../ui/use-long.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import classes from './documents.module.css';
import { GapsNote } from './GapsNote.tsx';
import { PaperButtons } from './PaperButtons.tsx';
import { PaperList, StageMark } from './PaperList.tsx';
import { PressRelease } from './PressRelease.tsx';
import { Preview } from './Preview.tsx';
import { PrintAllDialog } from './PrintAllDialog.tsx';
import { checksOfPaper } from './paper-checks.ts';
import { chosenPaper, ofVersion, type ShownPaper } from './shown-papers.ts';
import { TaskChoice } from './TaskChoice.tsx';
import { usePaperCommands } from './use-paper-commands.ts';
import { usePrintKey } from './use-print-key.ts';

/** The papers that the meeting's state allows: the chosen one as pages, and all of them on paper and as files. */
export function DocumentsPart({ id }: { id: number }) {
  const { api } = useProgram();
  const { dokumenti, version } = useSearch({ from: '/mbledhjet/$id/$part' });
  const { data: listed } = useSuspenseQuery(api.documents.list.queryOptions({ input: { meeting: id } }));
  const [scope, setScope] = useState<TaskScope>();
  const papers: ShownPaper[] =
    version === undefined
      ? listed.map((paper) => (paper.kind === 'tasks' ? { ...paper, scope } : paper))
      : ofVersion(listed, version);
  const paper = chosenPaper(papers, dokumenti);
  return (
    <Section title={text.title}>
      {version !== undefined && <OlderVersion version={version} />}
      {paper ? (
        <Papers id={id} papers={papers} paper={paper} onScope={setScope} />
      ) : (
        <EmptyState title={text.nothing.title} hint={text.nothing.hint} />
      )}
    </Section>
  );
}

type Props = {
  id: number;
  papers: readonly ShownPaper[];
  paper: ShownPaper;
  onScope: (scope: TaskScope | undefined) => void;
};

function Papers({ id, papers, paper, onScope }: Props) {
  const record = useMeeting(id);
  const navigate = useNavigate({ from: '/mbledhjet/$id/$part' });
  const commands = usePaperCommands(id);
  const [isChoosing, setChoosing] = useState(false);
  const isLong = useLong(commands.isBusy);
  useEffect(goToWanted, []);
  usePrintKey(() => void commands.print([{ paper, copies: paper.copies }]));
  return (
    <div className={classes.columns}>
      <Stack gap="lg" className={classes.list}>
        <PaperList
          papers={papers}
          chosen={paper}
          onChoose={(dokumenti) =>
            void navigate({ search: (before) => ({ ...before, dokumenti }), replace: true, resetScroll: false })
          }
        />
        {papers.length > 1 && (
          <Stack gap="xs">
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => setChoosing(true)}
            >
              {text.printAll}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFiles size={18} aria-hidden />}
              onClick={() => void commands.saveDocx(papers)}
            >
              {text.saveAll}
            </Button>
          </Stack>
        )}
        {papers.some(({ kind }) => kind === 'minutes') || <Later id={id} />}
      </Stack>
      <Stack gap="sm" className={classes.paper}>
        <Group id={PLACES.papers} justify="space-between" gap="sm" className={classes.head}>
          <Group gap="xs">
            <Title order={3} size="h5">
              {paper.title}
            </Title>
            <StageMark paper={paper} />
          </Group>
          <PaperButtons paper={paper} commands={commands} />
        </Group>
        <Text size="sm" role="status" className={classes.status}>
          {isLong && text.preparing}
        </Text>
        <GapsNote id={id} checks={checksOfPaper(paper, checksOf(record), record.content)} />
        <div className={classes.shown} data-kind={paper.kind}>
          <Suspense fallback={<Waiting />}>
            {paper.kind === 'press-release' && <PressRelease id={id} />}
            {paper.kind === 'tasks' && <TaskChoice id={id} scope={paper.scope} onScope={onScope} />}
          </Suspense>
          <Preview id={id} paper={paper} />
        </div>
      </Stack>
      <PrintAllDialog opened={isChoosing} onClose={() => setChoosing(false)} papers={papers} commands={commands} />
    </div>
  );
}

function OlderVersion({ version }: { version: number }) {
  const { older } = text;
  return (
    <Alert role="note" color="yellow" title={older.title(version)}>
      <Text size="sm">{older.hint}</Text>
      <Anchor
        size="sm"
        c="var(--mantine-color-text)"
        underline="always"
        renderRoot={(props) => <Link {...props} from="/mbledhjet/$id/$part" search={{}} />}
      >
        {older.action}
      </Anchor>
    </Alert>
  );
}

/** When the other documents come. */
function Later({ id }: { id: number }) {
  const { later } = text;
  return (
    <Alert role="note" variant="default" title={later.title}>
      <Text size="sm">{later.hint}</Text>
      <Anchor
        size="sm"
        c="var(--mantine-color-text)"
        underline="always"
        renderRoot={(props) => (
          <Link {...props} to="/mbledhjet/$id/$part" params={{ id: String(id), part: 'thirrja' }} />
        )}
      >
        {later.action}
      </Anchor>
    </Alert>
  );
}
