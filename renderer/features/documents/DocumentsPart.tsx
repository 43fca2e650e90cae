import { Alert, Anchor, Button, Radio, Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { gapsOf } from '#shared/domain/completeness.ts';
import { wordError } from '../../api/errors.ts';
import { useMeeting } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';
import { documentsText } from '../../text/documents.ts';
import { Section } from '../../ui/Section.tsx';
import classes from './documents.module.css';
import { GapsNote } from './GapsNote.tsx';
import { PagesFrame } from './PagesFrame.tsx';
import { type DocumentKind, printedGaps } from './printed-gaps.ts';
import { SaveButtons } from './SaveButtons.tsx';
import { useLong } from './use-long.ts';

/** The documents that the meeting's state allows: the chosen one as pages, and all as files. */
export function DocumentsPart({ id }: { id: number }) {
  const { api } = useProgram();
  const record = useMeeting(id);
  const { data: documents } = useSuspenseQuery(api.documents.list.queryOptions({ input: { meeting: id } }));
  const [chosen, setChosen] = useState<DocumentKind>();
  const kinds = documents.map(({ kind }) => kind);
  const kind = kinds.find((each) => each === chosen) ?? kinds[0];
  if (kind === undefined) return null;
  return (
    <Section title={documentsText.title}>
      <div className={classes.columns}>
        <Stack gap="lg">
          <Radio.Group
            label={documentsText.choose}
            value={kind}
            onChange={(value) => setChosen(kinds.find((each) => each === value))}
          >
            <Stack gap="sm" mt="xs">
              {documents.map((document) => (
                <Radio
                  key={document.kind}
                  value={document.kind}
                  label={documentsText.names[document.kind]}
                  description={document.name}
                  classNames={{ description: classes.fileName ?? '' }}
                />
              ))}
            </Stack>
          </Radio.Group>
          <SaveButtons id={id} kind={kind} all={kinds} />
          <GapsNote id={id} gaps={printedGaps(kind, gapsOf(record))} />
          {kinds.includes('minutes') || <Later id={id} />}
        </Stack>
        <Preview id={id} kind={kind} />
      </div>
    </Section>
  );
}

/** When the other documents come. */
function Later({ id }: { id: number }) {
  const { later } = documentsText;
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

function Preview({ id, kind }: { id: number; kind: DocumentKind }) {
  const { api } = useProgram();
  const { data, error, isFetching, refetch } = useQuery(
    api.documents.preview.queryOptions({ input: { meeting: id, kind } }),
  );
  const isLong = useLong(isFetching && data === undefined);
  return (
    <Stack gap="xs">
      {error && (
        <Alert color="red" role="alert">
          <Text mb="xs">{wordError(error).message}</Text>
          <Button size="compact-md" onClick={() => void refetch()}>
            {documentsText.retry}
          </Button>
        </Alert>
      )}
      {isLong && <Text role="status">{documentsText.preparing}</Text>}
      <PagesFrame title={documentsText.pages(documentsText.names[kind])} html={data?.html} name={`${id}:${kind}`} />
    </Stack>
  );
}
