import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { wordError } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { documentsText } from '../../text/documents.ts';
import { useLong } from '../../ui/use-long.ts';
import { CareNote } from './CareNote.tsx';
import { PagesFrame } from './PagesFrame.tsx';
import { paperKey, type ShownPaper } from './shown-papers.ts';

/** The chosen paper as pages, drawn anew with every change of what it says. */
export function Preview({ id, paper }: { id: number; paper: ShownPaper }) {
  const { api } = useProgram();
  const { kind, n, version, scope, title } = paper;
  const { data, error, isFetching, refetch } = useQuery(
    api.documents.preview.queryOptions({ input: { meeting: id, kind, n, version, scope } }),
  );
  const isLong = useLong(isFetching && data === undefined);
  return (
    <Stack gap="xs">
      {error && (
        <Alert color="red" role="alert">
          <Text mb="xs" style={{ whiteSpace: 'pre-line' }}>
            {wordError(error).message}
          </Text>
          <Button size="compact-md" onClick={() => void refetch()}>
            {documentsText.retry}
          </Button>
        </Alert>
      )}
      {data && <CareNote html={data.html} />}
      {isLong && <Text role="status">{documentsText.preparing}</Text>}
      <PagesFrame
        title={documentsText.pages(title)}
        html={data?.html}
        name={JSON.stringify([id, paperKey(paper), version, scope])}
      />
    </Stack>
  );
}
